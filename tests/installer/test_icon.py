"""The icon that Windows shows, made of the drawing."""

from PIL import Image

from installer import bundle, icon


def picture(opened, size):
    """The pixels of one size in an icon."""
    return opened.ico.getimage((size, size)).convert("RGBA").tobytes()


def test_it_has_every_size_that_windows_asks_for():
    with Image.open(bundle.ICON) as kept:
        assert kept.info["sizes"] == {(size, size) for size in icon.SIZES}


def test_it_is_what_the_drawing_gives_today(qapp, tmp_path):
    icon.make(icon.ICONS / "secretariat.svg", tmp_path / "made.ico")
    with Image.open(bundle.ICON) as kept, Image.open(tmp_path / "made.ico") as made:
        for size in icon.SIZES:
            pictures = [picture(opened, size) for opened in (kept, made)]
            assert pictures[0] == pictures[1]


def test_the_side_of_setup_is_what_the_drawing_gives_today(qapp, tmp_path):
    icon.make_side(icon.ICONS / "secretariat.svg", tmp_path / "made.bmp")
    with Image.open(icon.SETUP) as kept, Image.open(tmp_path / "made.bmp") as made:
        assert kept.size == icon.SIDE
        assert kept.convert("RGB").tobytes() == made.convert("RGB").tobytes()
