"""When the activity of a line takes place, from its columns of days and its printed date, never invented."""

from secretariat.domain.dates import Dates, Precision
from secretariat.domain.tongue import marked, tr
from secretariat.importers import dates
from secretariat.importers.sheet import days, terms
from secretariat.importers.sheet.columns import Columns
from secretariat.importers.sheet.doubts import Doubts
from secretariat.importers.sheet.heads import Field
from secretariat.importers.sheet.row import Row
from secretariat.importers.sheet.table import Table, When


class Timing:
    """Reads the dates of rows; what cannot be read is kept with the rest of its row."""

    def __init__(self, table: Table, columns: Columns, year: int | None, doubts: Doubts) -> None:
        self._table = table
        self._at = columns.at
        self._language = columns.language
        self._year = year
        self._doubts = doubts

    def read(self, row: Row) -> Dates:
        """Return when the activity of a row takes place."""
        said = self._said(row)
        span = self._span(row)
        known = self._precision(row)
        if span is None or span.start is None or span.end is None:
            if known is Precision.NONE:
                return Dates(said.printed)
            if said.printed and said.precision is Precision.NONE:
                self._unread(row)
            return said
        same = (said.start, said.end) == (span.start, span.end)
        if said.start is not None and not same:
            self._differ(row)
        if known is None or known is Precision.NONE:
            known = said.precision if same else span.precision
        printed = said.printed
        if not printed and (Field.TITLE_VENUE_DATE not in self._at or row.is_begun):
            printed = days.printed(span.start, span.end, known, self._language)
        return Dates(printed, span.start, span.end, known)

    def _said(self, row: Row) -> Dates:
        """Return what the column of printed dates says."""
        when = self._when(row, Field.DATE)
        if when is None:
            return dates.read(row.texts.get(Field.DATE, ""), self._year)
        span = self._whole(row, Field.DATE, when)
        if span.start is None or span.end is None:
            return span
        printed = days.printed(span.start, span.end, span.precision, self._language)
        return Dates(printed, span.start, span.end, span.precision)

    def _span(self, row: Row) -> Dates | None:
        """Return first and last day from their columns, None if they give none."""
        start, end = self._day(row, Field.START), self._day(row, Field.END)
        if start is None:
            if end is not None:
                self._reject(row, Field.END, marked("“{text}” in {place} is a last day without a first one."))
            return None
        end = end or start
        if start.start is None or end.end is None or end.end < start.start:
            self._reject(row, Field.START, marked("“{text}” in {place} comes after the last day."))
            row.left.append(row.texts.get(Field.END, ""))
            return None
        coarser = max(start.precision, end.precision, key=list(Precision).index)
        return Dates("", start.start, end.end, coarser)

    def _day(self, row: Row, field: Field) -> Dates | None:
        """Return the day or days of one cell, None if it gives none."""
        when = self._when(row, field)
        if when is not None:
            return self._whole(row, field, when)
        text = row.texts.get(field, "")
        if not text:
            return None
        found = dates.read(text, self._year)
        if found.precision is Precision.NONE:
            self._reject(row, field, marked("“{text}” in {place} is not understood as a day."))
            return None
        return found

    def _whole(self, row: Row, field: Field, when: When) -> Dates:
        """Return the days a cell means that holds a day."""
        if when.clock is not None:
            place = self._place(row, field)
            self._doubts.tell(
                "time-left-out",
                place,
                tr(
                    "The register keeps days only: {time} in {place} is left out.",
                    time=f"{when.clock:%H:%M}",
                    place=place,
                ),
            )
            row.left.append(f"{when.clock:%H:%M}")
        return days.whole(when.day, when.precision)

    def _precision(self, row: Row) -> Precision | None:
        """Return the precision that the row names."""
        text = row.texts.get(Field.PRECISION, "")
        known = terms.precision(text)
        if text and known is None:
            self._reject(
                row,
                Field.PRECISION,
                marked("“{text}” in {place} is none of day, month, season, year and none."),
            )
        return known

    def _when(self, row: Row, field: Field) -> When | None:
        """Return the day that a cell holds as a day."""
        value = row.line.values.get(self._at.get(field, -1))
        return value if isinstance(value, When) else None

    def _place(self, row: Row, field: Field) -> str:
        """Return the name of the cell of a field."""
        return self._table.place(row.line.number, self._at[field])

    def _reject(self, row: Row, field: Field, why: str) -> None:
        """Keep a cell that cannot be used, and say so."""
        place, text = self._place(row, field), row.texts.get(field, "")
        row.left.append(text)
        self._doubts.error("date-unread", place, tr(why, text=text, place=place))

    def _unread(self, row: Row) -> None:
        """Say that a printed date is kept as words alone."""
        place = self._place(row, Field.DATE)
        text = row.texts[Field.DATE]
        self._doubts.tell(
            "date-open",
            place,
            tr(
                "“{text}” in {place} names no days that are known; it stays as printed.",
                text=text,
                place=place,
            ),
        )

    def _differ(self, row: Row) -> None:
        """Say that printed date and days do not agree."""
        place, text = self._place(row, Field.DATE), row.texts[Field.DATE]
        self._doubts.warn(
            "dates-differ",
            place,
            tr(
                "“{text}” in {place} and the days beside it differ; the days are taken.",
                text=text,
                place=place,
            ),
        )
