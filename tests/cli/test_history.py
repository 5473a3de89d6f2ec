"""`secretariat history` lists who changed what."""

import csv

from openpyxl import load_workbook


def test_every_change_is_a_line_with_its_author_and_machine(run, file, text):
    run("import", file, text(), "--accept")
    said = run("history", file)
    assert said.status == 0
    assert said.lines[-1].endswith(" change(s)")
    assert any("GB.291/WP/SDG/4, paragraph 1: words written (en)" in line for line in said.lines)


def test_the_changes_of_one_paper_are_plain_objects(run, file):
    found = run("history", file, "--paper", "gb.291/wp/sdg/1", "--json").json
    assert found
    assert [set(one) for one in found] == [{"at", "author", "device", "paper", "where", "what"}] * len(found)
    assert {one["paper"] for one in found} == {"GB.291/WP/SDG/1"}
    assert run("history", file, "--author", "Nobody").out == "Nothing was changed.\n"


def test_the_list_becomes_a_workbook_or_text_with_commas(run, file, tmp_path):
    count = len(run("history", file, "--json").json)
    for ending in ("xlsx", "csv"):
        target = tmp_path / f"changes.{ending}"
        assert run("history", file, "--to", target).lines == [str(target)]
    book = load_workbook(tmp_path / "changes.xlsx")
    rows = list(book["Changes"].iter_rows(values_only=True))
    book.close()
    with (tmp_path / "changes.csv").open(encoding="utf-8-sig", newline="") as file_:
        read = list(csv.reader(file_))
    assert len(rows) == len(read) == count + 1
    assert [tuple(cell or "" for cell in row) for row in rows] == [tuple(row) for row in read]


def test_another_ending_and_an_unknown_paper_are_told(refused, file, tmp_path):
    refused("history", file, "--to", tmp_path / "changes.doc")
    refused("history", file, "--paper", "GB.1/X")
