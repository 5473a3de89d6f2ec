"""A workspace on a real file, for every test of the app."""

import pytest

from secretariat.app.commands.agenda import AddItem, AddSession
from secretariat.app.commands.block import AddBlock
from secretariat.app.commands.paper import AddPaper
from secretariat.app.places import Home
from secretariat.app.workspace import Workspace
from secretariat.domain.identity import BlockId, ItemId, PaperId, SessionId
from secretariat.domain.language import Words
from secretariat.domain.paper import Kind
from secretariat.store.places import Who

KINDS = {
    "H": (Kind.HEADING, 1),
    "P": (Kind.PARAGRAPH, 1),
    "S": (Kind.SUBITEM, 1),
    "C": (Kind.CONTINUATION, 0),
}


@pytest.fixture
def home(tmp_path):
    """Return folders of the program inside the test's own."""
    return Home(tmp_path / "data", tmp_path / "config")


@pytest.fixture
def workspace(tmp_path, home):
    """Return a new, empty working file, open."""
    with Workspace.create(tmp_path / "file.gbwp", home.places, Who("Ana", "laptop7")) as opened:
        yield opened


@pytest.fixture
def paper(workspace):
    """Return a paper of five blocks: paragraph, heading, paragraph with an item, paragraph."""
    session, item, paper = SessionId("5" * 32), ItemId("1" * 32), PaperId("9" * 32)
    workspace.do(AddSession(session, 291))
    workspace.do(AddItem(item, session, Words(en="Follow-up")))
    workspace.do(AddPaper(paper, item, title="Next steps", symbol="GB.291/WP/SDG/1"))
    write_blocks(workspace, paper, "P One", "H Section", "P Two", "S an item", "P Three")
    return paper


def write_blocks(workspace, paper, *lines):
    """Add a block for each line ("P words"), after those there are, and return the ids."""
    from secretariat.app.queries import paper as papers
    from secretariat.domain.identity import new_id

    blocks = workspace.ask(papers.sheet, paper).contents.blocks
    after = blocks[-1].id if blocks else None
    ids = []
    for line in lines:
        kind, level = KINDS[line[0]]
        id = BlockId(new_id())
        workspace.do(AddBlock(id, paper, after, kind, level, words=Words(en=line[2:])))
        ids.append(id)
        after = id
    return ids


def stopped_at_each_step(act):
    """Have `act(progress)` stopped each time it tells how far it is, from the first time to the last; yield after each.

    At the end it is let go on, and has to come to its end.
    """
    from secretariat.domain.told import Cancelled

    for patience in range(1000):
        heard: list[float] = []

        def tell(part, heard=heard, patience=patience):
            heard.append(part)
            if len(heard) > patience:
                raise Cancelled

        try:
            act(tell)
        except Cancelled:
            yield heard[-1]
        else:
            assert heard == sorted(heard)
            return
    raise AssertionError("it never comes to an end")
