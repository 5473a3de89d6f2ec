"""Order keys: strings that sort as siblings stand, with room between any two.

A key is a path of segments parted by full stops, each a tag of two characters that names the device and then digits:
``3f8V.a7W``. The full stop sorts before every digit, so what one device writes after a key stands together, whatever
another device writes at the same place. Digits never end in ``0``, else nothing would fit before them.
"""

from hashlib import sha256

_DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
_BASE = len(_DIGITS)
_MIDDLE = _DIGITS[_BASE // 2]
_TAG = 2
_ROOM = 64


def tag(device: str) -> str:
    """Return the two characters that stand for a device in its keys."""
    digest = sha256(device.encode()).digest()
    return "".join(_DIGITS[byte % _BASE] for byte in digest[:_TAG])


def between(left: str | None, right: str | None, device: str) -> str:
    """Return a key after `left` and before `right`; None is the end of the row."""
    return _between(left, right, tag(device))


def spread(count: int, left: str | None, right: str | None, device: str) -> list[str]:
    """Return `count` short keys in order, evenly spaced between `left` and `right`."""
    mark = tag(device)
    prefix = "" if left is None and right is None else f"{_between(left, right, mark)}."
    width = 1
    while _BASE**width < _BASE * (count + 1):
        width += 1
    gap = _BASE**width // (count + 1)
    return [f"{prefix}{mark}{_number(gap * (at + 1), width)}" for at in range(count)]


def crowded(key: str) -> bool:
    """Say whether a key has grown so long that its siblings should be given fresh ones."""
    return len(key) > _ROOM


def _between(left: str | None, right: str | None, mark: str) -> str:
    """Return a key after `left` and before `right` that bears the tag `mark`."""
    if left is None:
        return mark + _MIDDLE if right is None else _before(right, mark)
    own = _next(left, right, mark)
    if own is not None:
        return own
    if right is not None and right.startswith(f"{left}."):
        return f"{left}.{_before(right[len(left) + 1 :], mark)}"
    return f"{left}.{mark}{_MIDDLE}"


def _before(right: str, mark: str) -> str:
    """Return a key before `right`, where nothing else stands before it; each device has a branch of its own there."""
    first = right.split(".", maxsplit=1)[0]
    return f"{first[:_TAG]}{_halfway('', first[_TAG:])}.{mark}{_MIDDLE}"


def _next(left: str, right: str | None, mark: str) -> str | None:
    """Return the next key of a run that `left` ends, if the run is this device's own and there is room."""
    head, dot, last = left.rpartition(".")
    if last[:_TAG] != mark:
        return None
    stem = f"{head}{dot}{mark}"
    following = stem + _increased(last[_TAG:])
    if right is None or (following < right and not right.startswith(f"{following}.")):
        return following
    digits = right[len(stem) :].split(".")[0] if right.startswith(stem) else ""
    return stem + _halfway(last[_TAG:], digits) if last[_TAG:] < digits else None


def _increased(digits: str) -> str:
    """Return digits a little greater; a full row of them grows by four, so that a long run stays short."""
    number = _value(digits) + 1
    if number % _BASE == 0:
        number += 1
    return f"{digits}0001" if number >= _BASE ** len(digits) else _number(number, len(digits))


def _halfway(low: str, high: str) -> str:
    """Return digits between `low` and `high`, both read as fractions."""
    found = ""
    limit: str | None = high
    while True:
        at = len(found)
        below = _DIGITS.index(low[at]) if at < len(low) else 0
        above = _DIGITS.index(limit[at]) if limit is not None and at < len(limit) else _BASE
        if above - below > 1:
            return found + _DIGITS[(below + above) // 2]
        found += _DIGITS[below]
        if above > below:
            limit = None


def _value(digits: str) -> int:
    """Return the number that digits write."""
    number = 0
    for digit in digits:
        number = number * _BASE + _DIGITS.index(digit)
    return number


def _number(value: int, width: int) -> str:
    """Return a number in `width` digits, one more where it would end in zero."""
    value += value % _BASE == 0
    digits = ""
    for _ in range(width):
        value, digit = divmod(value, _BASE)
        digits = _DIGITS[digit] + digits
    return digits
