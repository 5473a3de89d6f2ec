"""Questions of a training module become review questions."""

import pytest

from secretariat.app.commands.block import AddBlock
from secretariat.app.commands.review import QuestionsFromPaper
from secretariat.app.queries.review import questions
from secretariat.domain.identity import BlockId, new_id
from secretariat.domain.language import Words
from secretariat.domain.told import Refused


def ask(workspace, paper, *texts):
    for text in texts:
        workspace.do(AddBlock(BlockId(new_id()), paper, None, words=Words(en=text)))


def test_what_a_paper_asks_is_taken_over_with_what_may_answer_it(workspace, paper):
    ask(workspace, paper, "What can {em}research{/em} add?", "This is said.", "Who was there?")
    workspace.do(QuestionsFromPaper(paper))
    found = {one.question.text.en: one.question.register for one in workspace.ask(questions)}
    assert found == {"What can research add?": "research", "Who was there?": ""}


def test_a_question_is_taken_over_once(workspace, paper):
    ask(workspace, paper, "Who was there?")
    workspace.do(QuestionsFromPaper(paper))
    with pytest.raises(Refused):
        workspace.do(QuestionsFromPaper(paper))
    ask(workspace, paper, "And who was not?")
    workspace.do(QuestionsFromPaper(paper))
    assert len(workspace.ask(questions)) == 2
    workspace.undo()
    assert len(workspace.ask(questions)) == 1
