"""`secretariat next-session` begins the session after one."""


def test_the_next_session_carries_what_is_open(run, refused, file):
    said = run("next-session", file, "--session", "291", "--item", "1")
    assert said.lines[0] == "Session 292"
    assert any(line.startswith("  GB.291/WP/SDG/") for line in said.lines[1:])
    found = run("dump", file).json["sessions"][1]
    assert (found["number"], len(found["items"])) == (292, 2)
    refused("next-session", file, "--session", "291")
