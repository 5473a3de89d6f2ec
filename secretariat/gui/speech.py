"""The language the program speaks: chosen, loaded, and told to all who say something."""

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from secretariat.app.folder import folder
from secretariat.domain import tongue
from secretariat.domain.language import Language
from secretariat.gui import when
from secretariat.gui.lookup import Translations

LANGUAGES = ("en", "fr", "es")
COMPUTER = "system"
FIRM_BLANK = "\N{NO-BREAK SPACE}"
_worn: list[QTranslator] = []


def of_computer() -> str:
    """Return the language of the computer where the program speaks it, else English."""
    asked = [name[:2] for name in QLocale.system().uiLanguages()]
    return asked[0] if asked and asked[0] in LANGUAGES else "en"


def meant(chosen: str) -> str:
    """Return the language that is meant by what was chosen: itself, or that of the computer."""
    return chosen if chosen in LANGUAGES else of_computer()


def speak(chosen: str) -> None:
    """Say everything from now on in a language, or in that of the computer."""
    app = QCoreApplication.instance()
    language = meant(chosen)
    while _worn and app is not None:
        app.removeTranslator(_worn.pop())
    when.speak(QLocale(language if language != "en" else "en_GB"))
    if language == "en":
        tongue.speak()
        return
    ours = folder() / "translations" / f"secretariat_{language}.qm"
    if ours.is_file():
        tongue.speak(Translations(str(ours)), FIRM_BLANK, Language(language))
    else:
        tongue.speak(tongue.ENGLISH, FIRM_BLANK)
    path = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    # What is printed on the keys goes on top, where Qt names them otherwise ("Mayúsculas" for "Mayús").
    for name, place in ((f"qtbase_{language}", path), (f"keys_{language}", str(ours.parent))):
        worn = QTranslator(app)
        if app is not None and worn.load(name, place):
            app.installTranslator(worn)
            _worn.append(worn)
