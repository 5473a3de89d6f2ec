"""What goes wrong unforeseen: written down, the work made safe, and only then told."""

import sys
import threading
import traceback
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QMessageLogContext, QObject, QTimer, QtMsgType, qInstallMessageHandler

from secretariat.app import logbook
from secretariat.domain.told import Told
from secretariat.domain.tongue import tr
from secretariat.gui import messages
from secretariat.gui.errand import bell
from secretariat.gui.messages import Answer

if TYPE_CHECKING:
    from secretariat.gui.frame import Frame

_LEVELS = {
    QtMsgType.QtWarningMsg: "WARNING",
    QtMsgType.QtCriticalMsg: "ERROR",
    QtMsgType.QtFatalMsg: "CRITICAL",
}


class Mishap(QObject):
    """Hears of every error that nobody foresaw, on whatever thread, and of what Qt and the libraries complain of."""

    def __init__(self, frame: "Frame", log: Path) -> None:
        """Listen for a window; errors are written into the log at `log`."""
        super().__init__(frame)
        self._log = log
        self._warnings = logbook.Warnings(log)
        self._telling = False
        self._bell = bell()

    @property
    def _frame(self) -> "Frame":
        """The window, which owns this: a thread remembers who listened when it began, and would keep a window of ours for good."""
        return cast("Frame", self.parent())

    def listen(self) -> None:
        """Begin to listen, in place of who listens now."""
        sys.excepthook = self._unforeseen
        threading.excepthook = self._on_thread
        sys.unraisablehook = self._unraisable
        qInstallMessageHandler(self._muttered)

    def _unforeseen(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None, where: str = ""
    ) -> None:
        """Write an error down, and have it told once what runs now has ended."""
        if sys.stderr is not None:  # a window without a terminal has none
            traceback.print_exception(kind, error, trace)
        written = logbook.write(self._log, kind, error, trace, where)
        if not issubclass(kind, KeyboardInterrupt) and not self._telling:
            self._telling = True
            self._bell.rung.emit(lambda: QTimer.singleShot(0, self, lambda: self._tell(written)))

    def _on_thread(self, args: threading.ExceptHookArgs) -> None:
        """Hear of an error on another thread."""
        if args.exc_value is not None:
            name = args.thread.name if args.thread else ""
            self._unforeseen(args.exc_type, args.exc_value, args.exc_traceback, f"on thread {name}")

    def _unraisable(self, args: "sys.UnraisableHookArgs") -> None:
        """Write down an error that nobody can be told of, such as while something is taken down."""
        if args.exc_value is not None:
            where = getattr(
                args.object, "__qualname__", type(args.object).__name__
            )  # its repr may hold words of a paper
            logbook.write(self._log, args.exc_type, args.exc_value, args.exc_traceback, f"in {where}")
        sys.__unraisablehook__(args)

    def _muttered(self, kind: QtMsgType, _: QMessageLogContext, text: str) -> None:
        """Write down what Qt complains of."""
        if kind in _LEVELS:
            self._warnings.note(_LEVELS[kind], f"Qt: {text}")
        if sys.stderr is not None and kind is not QtMsgType.QtDebugMsg:
            sys.stderr.write(f"{text}\n")

    def _tell(self, written: bool) -> None:
        """Make the work safe, then tell what happened and what can be done."""
        safe = self._make_safe()
        note = tr("What happened was written to {log}.", log=self._log) if written else ""
        box = messages.ask(
            self._frame,
            tr("Something in the program went wrong."),
            "\n\n".join(part for part in (safe, note, tr("You can go on working.")) if part),
            [
                Answer(tr("&Go on")),
                Answer(tr("Save &diagnostic file …"), lambda: self._frame.wanted.emit("help.diagnostic")),
                Answer(tr("&Close the program"), self._frame.close),
            ],
            safe=0,
            icon=messages.Icon.CRITICAL,
        )
        box.finished.connect(self._told)

    def _told(self) -> None:
        """Be ready to tell of the next one."""
        self._telling = False

    def _make_safe(self) -> str:
        """Bring into the file what is typed, and say how that went."""
        desk = self._frame.desk
        if desk.path is None:
            return tr("No working file is open.")
        name = desk.path.name
        try:
            error = desk.bring_up_to_date()
        except Exception as failed:  # noqa: BLE001 - this must end in words to the user, whatever is broken
            logbook.write(self._log, type(failed), failed, failed.__traceback__, "while making the work safe")
            return tr(
                "Your work up to the last pause is safe on this computer; what was typed since could not be put into {name}.",
                name=name,
            )
        if isinstance(error, Told):
            return tr(
                "All your work is safe on this computer, but could not be put into {name} yet.", name=name
            )
        return tr("All your work has just been saved in {name}.", name=name)
