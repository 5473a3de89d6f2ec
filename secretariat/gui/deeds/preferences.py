"""Edit > Preferences: choices that are seen at once, and given back by Cancel."""

from typing import TYPE_CHECKING

from secretariat.app import person
from secretariat.app.places import user, who
from secretariat.domain.told import Told
from secretariat.domain.tongue import tr
from secretariat.gui.choices import Choices
from secretariat.gui.deeds import export, view
from secretariat.gui.frame import Frame
from secretariat.gui.redressing import redress

if TYPE_CHECKING:
    from secretariat.gui.dialogs.preferences import Preferences


def preferences(frame: Frame) -> None:
    """Show what can be chosen."""
    from secretariat.gui.dialogs.preferences import Preferences

    before, home = Choices.of(frame.settings), frame.desk.home
    speech = frame.settings.speech
    dialog = Preferences(frame, before, speech, person.read(home.person), user(), home)
    dialog.folder_wanted.connect(export.show)
    dialog.chosen.connect(lambda choices: _wear(frame, choices))
    dialog.rejected.connect(lambda: _wear(frame, before))
    dialog.accepted.connect(lambda: _keep(frame, dialog))
    dialog.open()


def _wear(frame: Frame, choices: Choices) -> None:
    """Have the window be as the choices say."""
    worn = Choices.of(frame.settings)
    choices.keep(frame.settings)
    if (choices.scheme, choices.text_size, choices.style) != (worn.scheme, worn.text_size, worn.style):
        redress(choices.scheme, choices.text_size, choices.style if choices.style != worn.style else "")
    if frame.desk.workspace is not None and choices.spelling != worn.spelling:
        frame.book.paper().editor.viewport().update()
    frame.moved.emit()


def _keep(frame: Frame, dialog: "Preferences") -> None:
    """Write down what was chosen and who sits here, and speak the language that was chosen."""
    frame.settings.flush()
    _sign(frame, dialog)
    view.speech(dialog.speech)(frame)


def _sign(frame: Frame, dialog: "Preferences") -> None:
    """Have the history bear another name from the next change on, if another was given."""
    home, workspace = frame.desk.home, frame.desk.workspace
    if dialog.person == person.read(home.person):
        return
    frame.desk.settling.emit()
    try:
        person.keep(home.person, dialog.person)
        if workspace is not None:
            workspace.sign(who(home))
    except Told as error:
        frame.tell(error)
        return
    frame.desk.said.emit(tr("What you change from now on is marked “{name}”", name=who(home).author))
