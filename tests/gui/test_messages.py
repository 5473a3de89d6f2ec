"""A question shows all of its words."""

from secretariat.gui import messages
from secretariat.gui.messages import Answer


def test_no_answer_is_cut(office):
    answers = [
        Answer("&Go on"),
        Answer("Save &diagnostic file …"),
        Answer("&Close the program"),
        Answer("&Neither"),
    ]
    box = messages.ask(office.window, "Is it so?", "", answers)
    office.settle()
    assert [button.text() for button in box.buttons() if button.width() < button.sizeHint().width()] == []
    box.reject()
