"""`secretariat issue`, `correct`, `editions` and `check-printout`, on the sample."""

import pytest

SYMBOL = "GB.291/WP/SDG/1"


@pytest.fixture
def issued(run, file):
    """Return the sample with its paper issued."""
    said = run("issue", file, "--paper", SYMBOL, "--date", "2004-10-19", "--anyway")
    assert (said.status, said.lines) == (0, [SYMBOL])
    return file


def test_what_is_not_settled_is_told_and_nothing_issued(run, file):
    assert run("correct", file, "--paper", SYMBOL, "--as", "corrigendum").status == 1
    said = run("issue", file, "--paper", SYMBOL)
    if said.status:
        assert "not settled:" in said.told
        assert run("editions", file).out == "Nothing was issued yet.\n"


def test_an_edition_is_listed_and_exports_again_to_the_byte(run, issued, tmp_path, monkeypatch):
    (edition,) = run("editions", issued, "--json").json
    assert (edition["symbol"], edition["issued"]) == (SYMBOL, "2004-10-19")
    assert run("editions", issued).lines[0].startswith(f"{SYMBOL}  2004-10-19")
    formats = "pdf,xlsx,docx"
    first = run("export", issued, "--to", tmp_path / "a", "--paper", SYMBOL, "--format", formats).lines
    run("correct", issued, "--paper", SYMBOL, "--as", "revision")
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "2000000000")
    again = run("editions", issued, "--export", SYMBOL, "--to", tmp_path / "b", "--format", formats).lines
    assert len(first) == 3
    for name in (path.rpartition("/")[2] for path in first):
        assert (tmp_path / "a" / name).read_bytes() == (tmp_path / "b" / name).read_bytes()
    assert len(again) >= 3


def test_an_issued_paper_is_locked(run, refused, issued):
    refused("issue", issued, "--paper", SYMBOL)


@pytest.mark.parametrize(
    ("kind", "symbol"),
    [("corrigendum", f"{SYMBOL}(Corr.)"), ("addendum", f"{SYMBOL}(Add.)"), ("revision", f"{SYMBOL}(Rev.)")],
)
def test_a_draft_is_opened_and_closed(run, refused, issued, kind, symbol):
    assert run("correct", issued, "--paper", SYMBOL, "--as", kind).lines == [symbol]
    if kind != "revision":
        refused("correct", issued, "--paper", symbol, "--list")
    assert run("correct", issued, "--paper", symbol, "--close").lines == ["Closed."]
    assert run("export", issued, "--paper", SYMBOL, "--to", issued.parent / "out").status == 0


@pytest.mark.parametrize("format", ["pdf", "docx", "xlsx"])
def test_a_printout_of_an_edition_is_known(run, issued, tmp_path, format):
    (path,) = run("export", issued, "--to", tmp_path / "a", "--paper", SYMBOL, "--format", format).lines
    said = run("check-printout", issued, path)
    assert said.lines[0] == f"{SYMBOL} in English ({format}): issued on 2004-10-19 by {_author(run, issued)}."
    assert said.lines[1] == "Nothing has changed since."


def test_a_typed_fingerprint_is_known_too(run, issued):
    (edition,) = run("editions", issued, "--json").json
    said = run("check-printout", issued, edition["fingerprint"][:16].upper())
    assert "issued on 2004-10-19" in said.out


def test_a_draft_is_known_as_it_stands_and_as_it_stood(run, issued, tmp_path):
    revision = f"{SYMBOL}(Rev.)"
    run("correct", issued, "--paper", SYMBOL, "--as", "revision")
    (path,) = run("export", issued, "--to", tmp_path / "a", "--paper", revision, "--format", "pdf").lines
    assert "just as it stands now" in run("check-printout", issued, path).out
    run("issue", issued, "--paper", revision, "--date", "2005-01-17", "--anyway")
    said = run("check-printout", issued, path)
    assert said.status == 0
    assert said.lines[0].startswith(f"{revision} in English (pdf): a draft, as it stood at ")


def test_what_is_unknown_is_said(run, refused, issued, tmp_path):
    said = run("check-printout", issued, "0123456789abcdef")
    assert (said.status, said.out) == (1, "Nothing in this file bears that fingerprint.\n")
    stray = tmp_path / "stray.pdf"
    stray.write_bytes(b"%PDF-1.4")
    refused("check-printout", issued, stray)
    refused("check-printout", issued, tmp_path / "none.pdf")
    refused("check-printout", issued, "xyz")


def _author(run, file):
    return run("editions", file, "--json").json[0]["author"]
