"""What a long run counts."""

from dataclasses import dataclass, field


@dataclass
class Tally:
    """Counts by name, and the seeds of the cases that went wrong."""

    name: str
    counts: dict[str, int] = field(default_factory=dict)
    failed: list[str] = field(default_factory=list)
    parts: dict[str, float] = field(default_factory=dict)

    def count(self, what: str, number: int = 1) -> None:
        """Add to a count."""
        self.counts[what] = self.counts.get(what, 0) + number

    def least(self, what: str, part: float) -> None:
        """Keep the least part of something that was seen."""
        self.parts[what] = min(self.parts.get(what, 1.0), part)

    def fail(self, seed: int, why: str) -> None:
        """Note a case that went wrong, by its seed."""
        self.failed.append(f"seed {seed}: {why}")

    def line(self) -> str:
        """Return the counts as a line of the report."""
        said = ", ".join(f"{number:,} {what}" for what, number in self.counts.items())
        said += "".join(f", {what} {part:.1%}" for what, part in self.parts.items())
        return f"{self.name}: {said}; {len(self.failed)} failed" + "".join(
            f"\n  {one}" for one in self.failed[:9]
        )
