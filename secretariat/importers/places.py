"""Names of countries and cities in English, French and Spanish, to tell a venue from the end of a title."""

import re
from typing import Final

from secretariat.importers.dates import fold

_COUNTRIES: Final = """
Afghanistan|Afganistán|Albania|Albanie|Algeria|Algérie|Argelia|Andorra|Andorre|Angola|Argentina|Argentine|Armenia|Arménie
Australia|Australie|Austria|Autriche|Azerbaijan|Azerbaïdjan|Azerbaiyán|Bahamas|Bahrain|Bahreïn|Bahrein|Bangladesh|Barbados
Barbade|Belarus|Bélarus|Belarús|Belgium|Belgique|Bélgica|Belize|Belice|Benin|Bénin|Bhutan|Bolivia|Bolivie|Botswana
Bosnia and Herzegovina|Bosnie-Herzégovine|Bosnia y Herzegovina|Brazil|Brésil|Brasil|Bulgaria|Bulgarie|Burkina Faso|Burundi
Cambodia|Cambodge|Camboya|Cameroon|Cameroun|Camerún|Canada|Canadá|Cape Verde|Cap-Vert|Cabo Verde|Chad|Tchad|Chile|Chili
Central African Republic|République centrafricaine|República Centroafricana|China|Chine|Colombia|Colombie|Comoros|Congo
Costa Rica|Côte d'Ivoire|Croatia|Croatie|Croacia|Cuba|Cyprus|Chypre|Chipre|Czech Republic|République tchèque|República Checa
Denmark|Danemark|Dinamarca|Djibouti|Dominica|Dominique|Dominican Republic|République dominicaine|República Dominicana|Ecuador
Équateur|Egypt|Égypte|Egipto|El Salvador|Eritrea|Érythrée|Estonia|Estonie|Ethiopia|Éthiopie|Etiopía|Fiji|Fidji|Finland
Finlande|Finlandia|France|Francia|Gabon|Gabón|Gambia|Gambie|Georgia|Géorgie|Germany|Allemagne|Alemania|Ghana|Greece|Grèce
Grecia|Grenada|Guatemala|Guinea|Guinée|Guinea-Bissau|Guyana|Haiti|Haïti|Haití|Honduras|Hungary|Hongrie|Hungría|Iceland
Islande|Islandia|India|Inde|Indonesia|Indonésie|Iran|Islamic Republic of Iran|Iraq|Ireland|Irlande|Irlanda|Israel|Israël|Italy
Italie|Italia|Jamaica|Jamaïque|Japan|Japon|Japón|Jordan|Jordanie|Jordania|Kazakhstan|Kenya|Kenia|Kiribati|Kuwait|Koweït
Republic of Korea|République de Corée|República de Corea|Korea|Kyrgyzstan|Laos|Latvia|Lettonie|Letonia|Lebanon|Liban|Líbano
Lesotho|Liberia|Libéria|Libya|Libye|Libia|Lithuania|Lituanie|Lituania|Luxembourg|Luxemburgo|Madagascar|Malawi|Malaysia
Malaisie|Malasia|Mali|Malta|Malte|Mauritania|Mauritanie|Mauritius|Maurice|Mauricio|Mexico|Mexique|México|Mongolia|Mongolie
Morocco|Maroc|Marruecos|Mozambique|Myanmar|Namibia|Namibie|Nepal|Népal|Netherlands|The Netherlands|Pays-Bas|Países Bajos
New Zealand|Nouvelle-Zélande|Nueva Zelandia|Nicaragua|Niger|Níger|Nigeria|Nigéria|Norway|Norvège|Noruega|Oman|Omán|Pakistan
Panama|Panamá|Papua New Guinea|Paraguay|Peru|Pérou|Perú|Philippines|Filipinas|Poland|Pologne|Polonia|Portugal|Qatar|Romania
Roumanie|Rumania|Russian Federation|Fédération de Russie|Federación de Rusia|Russia|Russie|Rusia|Rwanda|Saint Lucia|Samoa
Saudi Arabia|Arabie saoudite|Arabia Saudita|Senegal|Sénégal|Serbia|Serbie|Serbia and Montenegro|Seychelles|Sierra Leone
Singapore|Singapour|Singapur|Slovakia|Slovaquie|Eslovaquia|Slovenia|Slovénie|Eslovenia|Somalia|Somalie|South Africa
Afrique du Sud|Sudáfrica|Spain|Espagne|España|Sri Lanka|Sudan|Soudan|Sudán|Suriname|Swaziland|Sweden|Suède|Suecia
Switzerland|Suisse|Suiza|Syria|Syrie|Siria|Syrian Arab Republic|Tajikistan|Tanzania|Tanzanie|Tanzanía
United Republic of Tanzania|République-Unie de Tanzanie|República Unida de Tanzanía|Thailand|Thaïlande|Tailandia|Timor-Leste
Togo|Tonga|Trinidad and Tobago|Tunisia|Tunisie|Túnez|Turkey|Turquie|Turquía|Turkmenistan|Uganda|Ouganda|Ukraine|Ucrania
United Arab Emirates|Émirats arabes unis|Emiratos Árabes Unidos|United Kingdom|Royaume-Uni|Reino Unido|UK|England|Scotland
United States|United States of America|États-Unis|Estados Unidos|USA|Uruguay|Uzbekistan|Vanuatu|Venezuela|Viet Nam|Vietnam
Yemen|Yémen|Zambia|Zambie|Zimbabwe
"""
_CITIES: Final = """
Abidjan|Abu Dhabi|Abuja|Accra|Addis Ababa|Addis-Abeba|Algiers|Alger|Argel|Amman|Amsterdam|Ankara|Antananarivo|Asunción|Athens
Athènes|Atenas|Bali|Bamako|Bangkok|Bangui|Banjul|Barcelona|Barcelone|Basel|Beijing|Pékin|Beirut|Beyrouth|Belgrade|Berlin|Berne
Bern|Bogotá|Bonn|Brasília|Bratislava|Brazzaville|Bridgetown|Brussels|Bruxelles|Bruselas|Bucharest|Bucarest|Budapest
Buenos Aires|Cairo|Le Caire|El Cairo|Cancún|Cape Town|Le Cap|Caracas|Chicago|Colombo|Conakry|Copenhagen|Copenhague|Dakar
Dar es Salaam|Davos|Delhi|New Delhi|Dhaka|Doha|Dublin|Durban|Florence|Frankfurt|Geneva|Genève|Ginebra|Guatemala City
Guadalajara|Hanoi|Harare|Havana|La Havane|La Habana|Helsinki|Hong Kong|Islamabad|Istanbul|Jakarta|Johannesburg|Kampala
Kathmandu|Katmandou|Khartoum|Kiev|Kigali|Kingston|Kinshasa|Kuala Lumpur|La Paz|Lagos|Lima|Lisbon|Lisbonne|Lisboa|Ljubljana
Lomé|London|Londres|Lusaka|Lyon|Madrid|Managua|Manila|Manille|Maputo|Marrakech|Mexico City|México D.F.|Milan|Montevideo
Montreal|Montréal|Moscow|Moscou|Moscú|Mumbai|Munich|Nairobi|New York|Nueva York|Niamey|Nice|Osaka|Oslo|Ottawa|Ouagadougou
Oxford|Panama City|Paris|París|Porto Alegre|Prague|Praga|Pretoria|Quito|Rabat|Riga|Rio de Janeiro|Río de Janeiro|Rome|Roma
Salt Lake City|San Francisco|San José|San Salvador|Santiago|Santiago de Chile|Santo Domingo|São Paulo|Sarajevo|Seoul|Séoul
Shanghai|Sofia|St. Petersburg|Stockholm|Strasbourg|Sydney|Tallinn|Tashkent|Tbilisi|Tegucigalpa|Tokyo|Toronto|Tripoli|Tunis
Turin|Ulaanbaatar|Vancouver|Vienna|Vienne|Viena|Vientiane|Vilnius|Warsaw|Varsovie|Varsovia|Warwick|Washington|Washington DC
Washington, DC|Windhoek|Yaoundé|Yangon|Zagreb|Zurich
"""


def _names(table: str) -> frozenset[str]:
    """Return the names of a table, folded."""
    return frozenset(fold(name.strip()) for name in re.split(r"[|\n]", table) if name.strip())


COUNTRIES: Final = _names(_COUNTRIES)
CITIES: Final = _names(_CITIES)

# A name of two words that holds one of these is an institution or an event, not a town nobody has listed.
_NOT_A_TOWN: Final = re.compile(
    r"\b(?:academy|activit|agenc|agreement|ambassador|assembl|associat|award|bank|banco|banque|board|breakfast|briefing|cabinet"
    r"|centre|center|centro|commission|comision|committee|comite|conference|conferencia|congress|congres|consult|convention"
    r"|council|conseil|consejo|course|curso|debate|debat|delegat|department|dialogue|dialogo|discussion|econom|employer|empleo"
    r"|event|evento|expert|faculty|federation|festival|fondation|forum|foro|foundation|fund|gender|globali[sz]ation|government"
    r"|gobierno|gouvernement|group|grupo|industr|initiative|institut|jornada|journee|justice|labour|launch|lancement|lanzamiento"
    r"|law|leader|lecture|leccion|lunch|mayor|media|meeting|member|minist|mission|network|office|officer|organi[sz]a|panel"
    r"|parliament|part(?:y|ies)|partner|perspective|plan|polic|politi|poverty|president|press|process|program|project|projet"
    r"|proyecto|public|report|research|reseau|rapport|reunion|review|right|roundtable|round|school|secretar|seminar|seminaire"
    r"|seminario|session|sesion|social|societ|socied|strateg|study|stud(?:y|ies)|stiftung|summit|sommet|cumbre|symposium|syndic"
    r"|sindica|table|taller|task|team|track|trade|trading|training|union|universi|visit|week|women|work|workshop|world|youth)"
)
_TOWN: Final = re.compile(
    r"(?:St\.?|Saint|San|Santa|Sao|São|Port|Fort|Mount|El|La|Le|Los|Las|Les)?\s?[^\W\d_]+[’'.-]?[^\W\d_]*"
    r"(?:[ -](?:(?:de|del|des|du|da|do|la|el|es|on|upon|am|sur|en|am|an|der)\b[ -])*[^\W\d_]+[’'-]?[^\W\d_]*)?"
)


def is_country(text: str) -> bool:
    """Say whether the words are the name of a country."""
    return fold(text.strip()) in COUNTRIES


def is_known(text: str) -> bool:
    """Say whether the words are the name of a country or a well-known city."""
    return fold(text.strip()) in COUNTRIES | CITIES


def may_be_a_place(text: str) -> bool:
    """Say whether the words read like a place: a known name, or one or two capitalised words that name no institution."""
    words = text.strip()
    if is_known(words):
        return True
    if len(words) > 40 or not _TOWN.fullmatch(words) or _NOT_A_TOWN.search(fold(words)):
        return False
    parts = re.split(r"[\s-]+", words)
    long = [part for part in parts if len(part) > 3]
    return (
        words[0].isupper()
        and parts[-1][0].isupper()
        and bool(long)
        and not any(part.isupper() for part in long)
    )
