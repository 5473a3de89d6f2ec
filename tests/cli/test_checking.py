"""`secretariat check` lists findings, paper by paper."""


def test_findings_stand_under_their_paper(run, file):
    said = run("check", file)
    assert said.status == 0
    names = [line for line in said.lines[:-1] if not line.startswith(" ")]
    assert names == ["GB.291/WP/SDG/1", "GB.291/WP/SDG/3"]
    assert said.lines[1].startswith("  notice   the appendix: ")
    assert said.lines[-1] == "2 finding(s)"


def test_each_finding_names_its_paper_in_json(run, file):
    found = run("check", file, "--json").json
    assert [set(one) for one in found] == [{"paper", "kind", "severity", "where", "detail"}] * 2
    assert [(one["paper"], one["kind"]) for one in found] == [
        ("GB.291/WP/SDG/1", "empty-cells"),
        ("GB.291/WP/SDG/3", "missing-office-file-name"),
    ]


def test_a_paper_without_symbol_is_named_by_its_title(run, text, tmp_path):
    source = text()
    source.write_text(source.read_text("utf-8").replace("GB.291/WP/SDG/4\n", ""), encoding="utf-8")
    path = tmp_path / "May.gbwp"
    run("import", path, source, "--accept")
    assert {one["paper"] for one in run("check", path, "--json").json} == {"Next steps"}
    assert run("check", path).lines[0] == "Next steps"


def test_the_gravest_come_first_under_each_paper(run, text, file):
    run("import", file, text("It is told in paragraph 77 \N{CUNEIFORM SIGN A}."), "--accept")
    grave = ["error", "warning", "notice"]
    of_each: dict[str, list[int]] = {}
    for one in run("check", file, "--json").json:
        of_each.setdefault(one["paper"], []).append(grave.index(one["severity"]))
    assert len(of_each) == 3
    assert all(severities == sorted(severities) for severities in of_each.values())


def test_a_file_with_nothing_in_it_has_nothing_to_report(run, tmp_path):
    run("new", tmp_path / "May.gbwp")
    assert run("check", tmp_path / "May.gbwp").lines == ["Nothing to report."]
    assert run("check", tmp_path / "May.gbwp", "--json").json == []


def test_the_file_is_only_read(run, file):
    before = file.read_bytes()
    run("check", file)
    run("dump", file)
    assert file.read_bytes() == before
