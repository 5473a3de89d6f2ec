"""A question about the open file, answered while the window goes on."""

from collections.abc import Callable
from typing import TYPE_CHECKING, ClassVar, Generic, TypeVar

from secretariat.domain.told import Told
from secretariat.gui.errand import Errand

if TYPE_CHECKING:
    from secretariat.app.workspace import Reading, Workspace
    from secretariat.gui.desk import Desk

T = TypeVar("T")


class Asking(Generic[T]):
    """Has a question answered on another thread and the answer shown; what is asked meanwhile is answered after it, the last alone.

    `under_way` counts the questions of all that are not answered yet.
    """

    under_way: ClassVar[int] = 0

    def __init__(self, desk: "Desk", show: Callable[[T], object]) -> None:
        """Ask nothing yet; `show` is given each answer, on the window's thread."""
        self._desk = desk
        self._show = show
        self._errand: Errand[T] | None = None
        self._next: Callable[[Reading], T] | None = None

    def ask(self, query: "Callable[[Reading], T]") -> None:
        """Ask; an answer that is still on its way is shown no more."""
        self._next = query
        if self._errand is None:
            self._go()

    @property
    def waited_for(self) -> bool:
        """Whether an answer is still to come."""
        return self._next is not None or (self._errand is not None and not self._errand.cancelled)

    def drop(self) -> None:
        """Want no answer any more."""
        self._next = None
        if self._errand is not None:
            self._errand.cancel()

    def _go(self) -> None:
        """Send the last question off, if a file is open."""
        query, self._next, workspace = self._next, None, self._desk.workspace
        if query is None or workspace is None:
            return
        self._errand = Errand(lambda _: workspace.look(query))
        self._errand.when_ended(lambda: self._came(workspace))
        Asking.under_way += 1
        self._errand.start()

    def _came(self, workspace: "Workspace") -> None:
        """Show the answer, unless another was asked for or the file was closed meanwhile."""
        errand, self._errand = self._errand, None
        Asking.under_way -= 1
        assert errand is not None, "it has just ended"
        if self._next is not None:
            self._go()
        elif self._desk.workspace is workspace and not errand.cancelled:
            try:
                answer = errand.answer()
            except Told as error:
                self._desk.told.emit(error)
                return
            self._show(answer)
