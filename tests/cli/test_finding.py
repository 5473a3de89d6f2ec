"""Searching from the terminal."""


def test_words_are_found_with_their_places(run, file):
    said = run("find", file, "globalization")
    assert said.status == 0
    assert any(line.startswith("Paragraphs (") for line in said.lines)
    assert any(line.startswith("  GB.291/WP/SDG/1, paragraph ") for line in said.lines)


def test_results_can_be_read_by_machines(run, file):
    one = run("find", file, "--json", "--most", "1", "globalization").json[0]
    assert set(one) == {"kind", "paper", "where", "language", "text"}


def test_nothing_found_is_said(run, file):
    assert run("find", file, "zyxwv").out == "Nothing found.\n"
    assert run("find", file, 'NEAR(" *').status == 0
    assert run("find", file).status == 2
