"""The regions in which the Organization groups its member States."""

from typing import Final

from secretariat.domain.tongue import marked

_COUNTRIES: Final = {
    marked("Africa"): (
        "Algeria|Angola|Benin|Botswana|Burkina Faso|Burundi|Cameroon|Cape Verde|Central African Republic|Chad|Comoros|Congo"
        "|Côte d'Ivoire|Democratic Republic of the Congo|Djibouti|Egypt|Eritrea|Ethiopia|Gabon|Gambia|Ghana|Guinea|Guinea-Bissau"
        "|Kenya|Lesotho|Liberia|Libya|Madagascar|Malawi|Mali|Mauritania|Mauritius|Morocco|Mozambique|Namibia|Niger|Nigeria|Rwanda"
        "|Senegal|Seychelles|Sierra Leone|Somalia|South Africa|Sudan|Swaziland|Togo|Tunisia|Uganda|United Republic of Tanzania"
        "|Zambia|Zimbabwe"
    ),
    marked("Americas"): (
        "Argentina|Bahamas|Barbados|Belize|Bolivia|Brazil|Canada|Chile|Colombia|Costa Rica|Cuba|Dominica|Dominican Republic|Ecuador"
        "|El Salvador|Grenada|Guatemala|Guyana|Haiti|Honduras|Jamaica|Mexico|Nicaragua|Panama|Paraguay|Peru|Saint Lucia|Suriname"
        "|Trinidad and Tobago|United States|Uruguay|Venezuela"
    ),
    marked("Arab States"): (
        "Bahrain|Iraq|Jordan|Kuwait|Lebanon|Oman|Qatar|Saudi Arabia|Syrian Arab Republic|United Arab Emirates|Yemen"
    ),
    marked("Asia and the Pacific"): (
        "Afghanistan|Australia|Bangladesh|Bhutan|Cambodia|China|Fiji|India|Indonesia|Iran|Japan|Kiribati|Laos|Malaysia|Mongolia"
        "|Myanmar|Nepal|New Zealand|Pakistan|Papua New Guinea|Philippines|Republic of Korea|Samoa|Singapore|Sri Lanka|Thailand"
        "|Timor-Leste|Tonga|Vanuatu|Viet Nam"
    ),
    marked("Europe and Central Asia"): (
        "Albania|Andorra|Armenia|Austria|Azerbaijan|Belarus|Belgium|Bosnia and Herzegovina|Bulgaria|Croatia|Cyprus|Czech Republic"
        "|Denmark|Estonia|Finland|France|Georgia|Germany|Greece|Hungary|Iceland|Ireland|Israel|Italy|Kazakhstan|Kyrgyzstan|Latvia"
        "|Lithuania|Luxembourg|Malta|Netherlands|Norway|Poland|Portugal|Romania|Russian Federation|Serbia|Serbia and Montenegro"
        "|Slovakia|Slovenia|Spain|Sweden|Switzerland|Tajikistan|Turkey|Turkmenistan|Ukraine|United Kingdom|Uzbekistan"
    ),
}
REGIONS: Final = {country: region for region, said in _COUNTRIES.items() for country in said.split("|")}
"""The region of each country, by the name it goes by in English."""
