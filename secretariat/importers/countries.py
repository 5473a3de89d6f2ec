"""Countries by their names in English, French and Spanish, and the cities that are known to lie in each."""

import re
from typing import Final

from secretariat.importers.dates import fold

# One country a line: the name it goes by, its other names, and behind the colon its cities.
_TABLE: Final = """
Afghanistan|Afganistán
Albania|Albanie
Algeria|Algérie|Argelia: Algiers|Alger|Argel
Andorra|Andorre
Angola
Argentina|Argentine: Buenos Aires
Armenia|Arménie
Australia|Australie: Sydney
Austria|Autriche: Vienna|Vienne|Viena
Azerbaijan|Azerbaïdjan|Azerbaiyán
Bahamas
Bahrain|Bahreïn|Bahrein
Bangladesh: Dhaka
Barbados|Barbade: Bridgetown
Belarus|Bélarus|Belarús
Belgium|Belgique|Bélgica: Brussels|Bruxelles|Bruselas
Belize|Belice
Benin|Bénin
Bhutan
Bolivia|Bolivie: La Paz
Bosnia and Herzegovina|Bosnie-Herzégovine|Bosnia y Herzegovina: Sarajevo
Botswana
Brazil|Brésil|Brasil: Brasília|Porto Alegre|Rio de Janeiro|Río de Janeiro|São Paulo|Sao Paolo
Bulgaria|Bulgarie: Sofia
Burkina Faso: Ouagadougou
Burundi
Cambodia|Cambodge|Camboya
Cameroon|Cameroun|Camerún: Yaoundé
Canada|Canadá: Montreal|Montréal|Ottawa|Toronto|Vancouver
Cape Verde|Cap-Vert|Cabo Verde
Central African Republic|République centrafricaine|República Centroafricana: Bangui
Chad|Tchad
Chile|Chili: Santiago|Santiago de Chile
China|Chine: Beijing|Pékin|Hong Kong|Shanghai
Colombia|Colombie: Bogotá
Comoros|Comores|Comoras
Congo: Brazzaville
Costa Rica
Côte d'Ivoire: Abidjan
Croatia|Croatie|Croacia: Zagreb
Cuba: Havana|La Havane|La Habana
Cyprus|Chypre|Chipre
Czech Republic|République tchèque|República Checa: Prague|Praga
Democratic Republic of the Congo: Kinshasa
Denmark|Danemark|Dinamarca: Copenhagen|Copenhague
Djibouti
Dominica|Dominique
Dominican Republic|République dominicaine|República Dominicana: Santo Domingo
Ecuador|Équateur: Quito
Egypt|Égypte|Egipto: Cairo|Le Caire|El Cairo
El Salvador: San Salvador
Eritrea|Érythrée
Estonia|Estonie: Tallinn
Ethiopia|Éthiopie|Etiopía: Addis Ababa|Addis-Abeba
Fiji|Fidji
Finland|Finlande|Finlandia: Helsinki
France|Francia: Lyon|Nice|Paris|París|Strasbourg
Gabon|Gabón
Gambia|Gambie: Banjul
Georgia|Géorgie: Tbilisi
Germany|Allemagne|Alemania: Berlin|Bonn|Frankfurt|Munich
Ghana: Accra
Greece|Grèce|Grecia: Athens|Athènes|Atenas
Grenada
Guatemala: Guatemala City
Guinea|Guinée: Conakry
Guinea-Bissau
Guyana
Haiti|Haïti|Haití
Honduras: Tegucigalpa
Hungary|Hongrie|Hungría: Budapest
Iceland|Islande|Islandia
India|Inde: Delhi|New Delhi|Mumbai
Indonesia|Indonésie: Bali|Jakarta
Iran|Islamic Republic of Iran
Iraq
Ireland|Irlande|Irlanda: Dublin
Israel|Israël
Italy|Italie|Italia: Florence|Milan|Rome|Roma|Turin
Jamaica|Jamaïque: Kingston
Japan|Japon|Japón: Osaka|Tokyo
Jordan|Jordanie|Jordania: Amman
Kazakhstan
Kenya|Kenia: Nairobi
Kiribati
Kuwait|Koweït
Kyrgyzstan
Laos: Vientiane
Latvia|Lettonie|Letonia: Riga
Lebanon|Liban|Líbano: Beirut|Beyrouth
Lesotho
Liberia|Libéria
Libya|Libye|Libia: Tripoli
Lithuania|Lituanie|Lituania: Vilnius
Luxembourg|Luxemburgo
Madagascar: Antananarivo
Malawi
Malaysia|Malaisie|Malasia: Kuala Lumpur
Mali: Bamako
Malta|Malte
Mauritania|Mauritanie
Mauritius|Maurice|Mauricio
Mexico|Mexique|México: Cancún|Guadalajara|Mexico City|México D.F.
Mongolia|Mongolie: Ulaanbaatar
Morocco|Maroc|Marruecos: Marrakech|Rabat
Mozambique: Maputo
Myanmar: Yangon
Namibia|Namibie: Windhoek
Nepal|Népal: Kathmandu|Katmandou
Netherlands|The Netherlands|Pays-Bas|Países Bajos: Amsterdam
New Zealand|Nouvelle-Zélande|Nueva Zelandia
Nicaragua: Managua
Niger|Níger: Niamey
Nigeria|Nigéria: Abuja|Lagos
Norway|Norvège|Noruega: Oslo
Oman|Omán
Pakistan: Islamabad
Panama|Panamá: Panama City
Papua New Guinea
Paraguay: Asunción
Peru|Pérou|Perú: Lima
Philippines|Filipinas: Manila|Manille
Poland|Pologne|Polonia: Warsaw|Varsovie|Varsovia
Portugal: Lisbon|Lisbonne|Lisboa
Qatar: Doha
Republic of Korea|République de Corée|República de Corea|Korea: Seoul|Séoul
Romania|Roumanie|Rumania: Bucharest|Bucarest
Russian Federation|Fédération de Russie|Federación de Rusia|Russia|Russie|Rusia: Moscow|Moscou|Moscú|St. Petersburg
Rwanda: Kigali
Saint Lucia
Samoa
Saudi Arabia|Arabie saoudite|Arabia Saudita
Senegal|Sénégal: Dakar
Serbia|Serbie
Serbia and Montenegro: Belgrade
Seychelles
Sierra Leone
Singapore|Singapour|Singapur
Slovakia|Slovaquie|Eslovaquia: Bratislava
Slovenia|Slovénie|Eslovenia: Ljubljana
Somalia|Somalie
South Africa|Afrique du Sud|Sudáfrica: Cape Town|Le Cap|Durban|Johannesburg|Pretoria
Spain|Espagne|España: Barcelona|Barcelone|Madrid
Sri Lanka: Colombo
Sudan|Soudan|Sudán: Khartoum
Suriname
Swaziland
Sweden|Suède|Suecia: Stockholm
Switzerland|Suisse|Suiza: Basel|Berne|Bern|Davos|Geneva|Genève|Ginebra|Zurich
Syrian Arab Republic|Syria|Syrie|Siria
Tajikistan
Thailand|Thaïlande|Tailandia: Bangkok
Timor-Leste
Togo: Lomé
Tonga
Trinidad and Tobago
Tunisia|Tunisie|Túnez: Tunis
Turkey|Turquie|Turquía: Ankara|Istanbul
Turkmenistan
Uganda|Ouganda: Kampala
Ukraine|Ucrania: Kiev
United Arab Emirates|Émirats arabes unis|Emiratos Árabes Unidos: Abu Dhabi
United Kingdom|Royaume-Uni|Reino Unido|UK|England|Scotland: London|Londres|Oxford|Warwick
United Republic of Tanzania|République-Unie de Tanzanie|República Unida de Tanzanía|Tanzania|Tanzanie|Tanzanía: Dar es Salaam
United States|United States of America|États-Unis|Estados Unidos|USA: Chicago|New York|Nueva York|Salt Lake City|San Francisco
United States: Washington|Washington DC|Washington, DC
Uruguay: Montevideo
Uzbekistan: Tashkent
Vanuatu
Venezuela: Caracas
Viet Nam|Vietnam: Hanoi
Yemen|Yémen
Zambia|Zambie: Lusaka
Zimbabwe: Harare
"""
_IN_SEVERAL: Final = ("San José",)  # cities of more than one country, known without saying which


def _read() -> tuple[dict[str, str], dict[str, str]]:
    """Return the countries by their folded names, and the countries of the cities by the folded names of these."""
    countries: dict[str, str] = {}
    cities: dict[str, str] = {fold(name): "" for name in _IN_SEVERAL}
    for line in _TABLE.strip().splitlines():
        names, _, towns = line.partition(":")
        name, *others = (said.strip() for said in names.split("|"))
        countries |= {fold(said): name for said in (name, *others)}
        cities |= {fold(said.strip()): name for said in towns.split("|") if said.strip()}
    return countries, cities


COUNTRIES, CITIES = _read()
_WITHIN: Final = re.compile(r"\b(?:in|en|au|aux)\s+(?:the |la |el |las |los )?(?P<name>[^,;:()]+)$")


def country_of(title: str, venue: str) -> str:
    """Return the country in which something takes place, as its venue or the end of its title says, empty where neither does."""
    parts = [part.strip() for part in venue.split(",") if part.strip()]
    for part in (venue.strip(), *reversed(parts)):
        if found := COUNTRIES.get(fold(part)) or CITIES.get(fold(part)):
            return found
    ending = _WITHIN.search(title.strip(" ."))
    return COUNTRIES.get(fold(ending["name"].strip()), "") if ending and not venue.strip() else ""
