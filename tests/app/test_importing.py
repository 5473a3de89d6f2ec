"""A sheet says which columns there are to choose from."""

from secretariat.app import importing


def test_columns_of_one_head_go_by_their_letters(tmp_path):
    path = tmp_path / "register.csv"
    path.write_text("Title,Name,NAME,Which\nLaunch,ILO,Forum,x\n", encoding="utf-8")
    assert [(one.letter, one.name, one.meaning) for one in importing.columns(path)] == [
        ("A", "Title", "title"),
        ("B", "B", "title"),
        ("C", "C", "title"),
        ("D", "Which", ""),
    ]
