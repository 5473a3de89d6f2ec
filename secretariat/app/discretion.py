"""What of a log may be given to a stranger: which lines of the program ran, and no word, name or path of the user."""

import re

_RECORD = re.compile(r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d,\d{3} [A-Z]+ \[")
_FRAME = re.compile(r'(\s*)(File "(?P<path>[^"]*)", line \d+(?:,? in .*)?)$')
_KIND = re.compile(r"((?:\| )?\s*[A-Za-z_][\w.]*)(?::|$)")
_PATH = re.compile(r"(?:[A-Za-z]:[\\/]|\\\\|~?/).*")
_OF_PROGRAM = re.compile(r"(?:secretariat|site-packages|lib[\\/]python[\d.]*|PySide6)[\\/].*")
_COMPLAINT = re.compile(r"(.*?\] Qt: )(Q[A-Z]\w*(?:::\w+)*|qt\.[\w.]+)?.*")
_KEPT = (
    "Traceback (most recent call last)",
    "During handling of the above exception",
    "The above exception was",
    "Fatal Python error: ",
    "Current thread 0x",
    "Thread 0x",
)


def without_words(log: str) -> str:
    """Return a log in which errors have kept their kind, but not what they say, and paths of the user are left out."""
    said: list[str] = []
    source_follows, words_follow = False, False
    for line in log.splitlines():
        frame = _FRAME.match(line)
        if frame:
            said.append(line.replace(frame["path"], _of_program(frame["path"])))
            source_follows, words_follow = True, False
        elif source_follows and line.startswith("    "):
            said.append(line)
            source_follows = set(line.strip()) <= set("^~")
        else:
            source_follows = False
            complaint = _COMPLAINT.match(line) if _RECORD.match(line) else None
            if complaint:  # Qt may name a file or quote words: what complains stays, not what it says
                said.append(f"{complaint[1]}{complaint[2] or '(words)'}")
                words_follow = True
            elif _RECORD.match(line) or line.lstrip(" |+-").startswith(_KEPT):
                said.append(_PATH.sub("(a path)", line))
                words_follow = False
            elif not words_follow and (kind := _KIND.match(line)):
                said.append(kind[1])
                words_follow = True  # of several lines, any may begin as if it named an error
    return "\n".join(said) + "\n"


def _of_program(path: str) -> str:
    """Return a path from where the program or a library begins; any other is left out."""
    found = _OF_PROGRAM.search(path)
    return found[0] if found else "(a path)"
