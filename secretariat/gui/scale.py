"""The two scales everything is measured by: of spaces, and of letters."""

XXS, XS, S, M, L, XL, XXL = 2, 4, 8, 12, 16, 24, 32
"""Pixels at 100 %: XXS between lines of one thing, XS within a control, S between things that belong together,
M between groups and at the edge of a panel, L at the edge of a card or dialog, XL and XXL at the edge of a page."""

PLAIN = 10.0  # points of ordinary text at 100 %
PAPER = 12.0  # points of the text of a paper
SMALL_PAPER = 9.0  # points of the same in a small picture of a paper
SIZES = {"small": 0.9, "plain": 1.0, "large": 1.2, "title": 1.5}
PAPER_FAMILY = "Liberation Serif"
