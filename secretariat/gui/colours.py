"""The colours of the window by role, in each of its schemes."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Colours:
    """The colours of one scheme, by what they are for, as "#rrggbb".

    `frame` is behind everything, `surface` behind lists and fields, `paper` is the page of a document; `line` parts
    things from each other, `edge` is that of what one can act on and is seen by everybody.
    """

    frame: str
    surface: str
    paper: str
    text: str
    muted: str
    line: str
    edge: str
    hover: str
    accent: str
    on_accent: str
    chosen: str
    error: str
    warning: str
    notice: str
    good: str
    mark: str


LIGHT = Colours(
    frame="#eef0f3",
    surface="#ffffff",
    paper="#ffffff",
    text="#1d2430",
    muted="#5a6576",
    line="#d3d8df",
    edge="#7f8896",
    hover="#e4e9f0",
    accent="#1b5fa8",
    on_accent="#ffffff",
    chosen="#d6e5f6",
    error="#b3261e",
    warning="#8a5a00",
    notice="#35608f",
    good="#2b6e3f",
    mark="#fff2c9",
)

DARK = Colours(
    frame="#1f232a",
    surface="#272c34",
    paper="#2b3039",
    text="#e6e9ee",
    muted="#a3adbb",
    line="#3d4550",
    edge="#808a99",
    hover="#333a45",
    accent="#6aa9ec",
    on_accent="#10151c",
    chosen="#263c55",
    error="#ff8a80",
    warning="#f2bd5c",
    notice="#8fbdf0",
    good="#86cf9a",
    mark="#46390f",
)

CONTRAST = Colours(
    frame="#000000",
    surface="#000000",
    paper="#000000",
    text="#ffffff",
    muted="#d6d6d6",
    line="#ffffff",
    edge="#ffffff",
    hover="#2b2b2b",
    accent="#ffe600",
    on_accent="#000000",
    chosen="#003c8f",
    error="#ff9c94",
    warning="#ffd24d",
    notice="#8fd3ff",
    good="#8dffa8",
    mark="#4f4000",
)

SCHEMES = {"light": LIGHT, "dark": DARK, "contrast": CONTRAST}
