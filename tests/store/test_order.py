"""Order keys: always room, and runs stay together."""

from hypothesis import given
from hypothesis import strategies as st

from secretariat.store.order import between, crowded, spread

DEVICES = ["laptop-7", "laptop-9", "stick", "Büro"]


@given(st.lists(st.tuples(st.integers(0, 10**6), st.sampled_from(DEVICES)), max_size=120))
def test_there_is_room_at_every_place_for_every_device(moves: list[tuple[int, str]]) -> None:
    row: list[str] = []
    for at, device in moves:
        place = at % (len(row) + 1)
        left = row[place - 1] if place else None
        right = row[place] if place < len(row) else None
        row.insert(place, between(left, right, device))
        assert row == sorted(set(row))


@given(
    st.lists(st.tuples(st.integers(0, 10**6), st.integers(1, 40), st.sampled_from(DEVICES)), max_size=25),
)
def test_many_at_once_fit_between_any_two(moves: list[tuple[int, int, str]]) -> None:
    row: list[str] = []
    for at, count, device in moves:
        place = at % (len(row) + 1)
        left = row[place - 1] if place else None
        right = row[place] if place < len(row) else None
        row[place:place] = spread(count, left, right, device)
        assert row == sorted(set(row))


@given(
    st.lists(st.integers(0, 10**6), max_size=12),
    st.integers(0, 10**6),
    st.lists(st.integers(1, 6), min_size=2, max_size=4),
    st.booleans(),
)
def test_runs_typed_on_several_laptops_at_one_place_stay_together(
    history: list[int], at: int, lengths: list[int], at_once: bool
) -> None:
    row: list[str] = []
    for move in history:
        place = move % (len(row) + 1)
        left = row[place - 1] if place else None
        row.insert(place, between(left, row[place] if place < len(row) else None, DEVICES[move % 4]))
    place = at % (len(row) + 1)
    left = row[place - 1] if place else None
    right = row[place] if place < len(row) else None
    runs = [
        _run(left, right, length, device, at_once) for length, device in zip(lengths, DEVICES, strict=False)
    ]
    merged = sorted({*row, *(key for run in runs for key in run)})
    assert len(merged) == len(row) + sum(map(len, runs))
    for run in runs:
        start = merged.index(run[0])
        assert merged[start : start + len(run)] == run


def _run(left: str | None, right: str | None, length: int, device: str, at_once: bool) -> list[str]:
    if at_once:
        return spread(length, left, right, device)
    run: list[str] = []
    for _ in range(length):
        left = between(left, right, device)
        run.append(left)
    return run


def test_a_paper_typed_from_top_to_bottom_keeps_short_keys() -> None:
    key = None
    for _ in range(20_000):
        key = between(key, None, "laptop-7")
    assert len(key or "") < 16


def test_keys_given_at_once_are_short_and_leave_room() -> None:
    keys = spread(5_000, None, None, "laptop-7")
    assert max(map(len, keys)) <= 6
    assert len(between(keys[7], keys[8], "laptop-7")) <= 7


def test_a_key_says_when_it_is_crowded() -> None:
    first = between(None, None, "laptop-7")
    left = between(first, None, "laptop-7")
    moves = 0
    while not crowded(left):
        left = between(first, left, "laptop-7")
        moves += 1
    assert moves > 100


def test_devices_write_keys_of_their_own() -> None:
    assert between(None, None, "laptop-7") != between(None, None, "laptop-9")
