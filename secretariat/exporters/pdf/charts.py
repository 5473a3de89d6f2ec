"""Sets pictures: words, a bar and a number on each line, thin lines across; as many lines a page as it has room for."""

from collections.abc import Sequence

from secretariat.domain.drawing import PrintMark, PrintTick
from secretariat.domain.printing import PrintText
from secretariat.exporters.pdf.block import Chart
from secretariat.exporters.pdf.line import Line
from secretariat.exporters.pdf.page import BASELINE, SLACK
from secretariat.exporters.pdf.pages import Pages
from secretariat.exporters.pdf.sheet import Box, Drawing, Lettering, Placed
from secretariat.exporters.pdf.styles import (
    BAR,
    BAR_SHADE,
    CHART,
    CHART_LINES,
    CHART_SHARE,
    FAINT_SHADE,
    TICK_SHADE,
)

_APART = 4.0
"""Space between the lines of a picture, and between words and bars."""

_LEAST = 0.8
"""The width of the shortest bar."""

_WORTH = 4
"""Lines of a picture that make it worth beginning on a page."""


class ChartSetter:
    """Sets one picture on the pages."""

    def __init__(self, pages: Pages, chart: Chart) -> None:
        self._pages = pages
        self._chart = chart
        geometry = pages.geometry
        self._words = [self._label(mark.label, geometry.measure * CHART_SHARE) for mark in chart.chart.marks]
        self._numbers = [self._line(mark.number) for mark in chart.chart.marks]
        ends = max(map(_width, self._numbers), default=0.0)
        widest = max((_width(line) for lines in self._words for line in lines), default=0.0)
        self._left = geometry.left + widest + 2 * _APART
        self._measure = geometry.right - self._left - ends - 2 * _APART
        self._head = CHART.lead + _APART if chart.chart.ticks else 0.0

    def need(self) -> float:
        """Return the height without which the picture should not begin on a page."""
        return self._head + sum(self._tall(place) for place in range(min(_WORTH, len(self._words))))

    def fill(self) -> None:
        """Set the picture below what there is, on as many pages as it needs."""
        done = 0
        while done < len(self._words):
            page = self._pages.page
            if not page.untouched and page.room() < self._needed(done):
                self._pages.turn_page()
                continue
            count = max(self._fitting(done), 1)
            self._part(done, done + count)
            done += count
        self._pages.page.y -= CHART.after

    def _needed(self, done: int) -> float:
        """Return the height of the head and of what should stand together below it."""
        rest = range(done, min(done + _WORTH, len(self._words)))
        return self._head + sum(map(self._tall, rest))

    def _fitting(self, done: int) -> int:
        """Return how many lines from one on fit on the page."""
        room = self._pages.page.room() - self._head + SLACK
        count = 0
        while done + count < len(self._words) and room >= (tall := self._tall(done + count)):
            room -= tall
            count += 1
        return count

    def _part(self, first: int, last: int) -> None:
        """Set some lines as one picture."""
        page, chart = self._pages.page, self._chart.chart
        top = page.y
        if self._chart.anchor and not first:
            page.sheet.anchors[self._chart.anchor] = top
        element = self._pages.notes.tree.add(self._chart.parent, "Figure")
        drawing = Drawing(element, [], [])
        page.y -= self._head
        for place in range(first, last):
            self._mark(drawing, chart.marks[place], place)
        self._across(drawing, chart.ticks, top, page.y)
        parted = len(chart.marks) > last - first
        element.alternative = f"{chart.said} ({first + 1}–{last})" if parted else chart.said
        element.box = (page.geometry.left, page.y, page.geometry.right, top)
        page.sheet.items.append(drawing)
        page.blank = False

    def _mark(self, drawing: Drawing, mark: PrintMark, place: int) -> None:
        """Set a line: words, bar and number."""
        page, tall = self._pages.page, self._tall(place)
        baseline = page.y - CHART.size * BASELINE
        for line in self._words[place]:
            drawing.words.append(Lettering(Placed(page.geometry.left, baseline, line), CHART.size))
            baseline -= CHART.lead
        x = self._left + mark.begin * self._measure
        wide = max((mark.end - mark.begin) * self._measure, _LEAST if mark.end > mark.begin else 0.0)
        low = page.y - CHART.lead + (CHART.lead - BAR) / 2
        if wide:
            drawing.boxes.append(Box(x, low, wide, BAR, BAR_SHADE if mark.exact else FAINT_SHADE))
        if mark.number:
            at = Placed(x + wide + _APART, page.y - CHART.size * BASELINE, self._numbers[place][0])
            drawing.words.append(Lettering(at, CHART.size))
        page.y -= tall

    def _across(self, drawing: Drawing, ticks: Sequence[PrintTick], top: float, bottom: float) -> None:
        """Set the thin lines behind the bars, and what stands above them."""
        lines = []
        for tick in ticks:
            x = self._left + tick.at * self._measure
            lines.append(Box(x, bottom, 0.5, top - self._head - bottom, TICK_SHADE))
            words = self._line(tick.label)
            drawing.words.append(Lettering(Placed(x, top - CHART.size * BASELINE, words[0]), CHART.size))
        drawing.boxes[:0] = lines

    def _tall(self, place: int) -> float:
        """Return the height of a line of the picture."""
        return len(self._words[place]) * CHART.lead + _APART

    def _label(self, text: str, wide: float) -> list[Line]:
        """Return the words before a bar; what is too long loses its end."""
        said = " ".join(text.split())
        lines = self._line(said, wide)
        while len(lines) > CHART_LINES and " " in said:
            said = said[: len(said) - max(1, len(said) // 10)].rstrip(" ,;.")
            lines = self._line(f"{said}…", wide)
        return lines[:CHART_LINES]

    def _line(self, text: str, wide: float = 10_000.0) -> list[Line]:
        """Return a text in lines of a width."""
        return self._pages.setter.lines((PrintText(text),), CHART, wide) if text else []


def _width(lines: Line | list[Line]) -> float:
    """Return the width of a line, or of the first of some, in points."""
    line = lines if isinstance(lines, Line) else lines[0] if lines else None
    return line.width * CHART.size / 1000 if line is not None else 0.0
