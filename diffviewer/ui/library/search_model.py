"""What a search found, as rows: an article, then the sentences in it, then the next article."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from diffviewer.models import Capture, Document
from diffviewer.records import Article, Match, SearchResults
from diffviewer.ui.library import article_texts
from diffviewer.ui.look import tooltips
from diffviewer.ui.look.list_text import day
from diffviewer.ui.timeline import version_texts

_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class FoundRow:
    """A row: an article, or one of its matches. `first` says that an article is the first of all."""

    article: Article
    match: Match | None = None
    first: bool = False


class SearchModel(QAbstractListModel):
    """Rows are found under `ROW`."""

    ROW = Qt.ItemDataRole.UserRole

    def __init__(self, parent: Any = None) -> None:
        super().__init__(parent)
        self.rows: list[FoundRow] = []

    def show(self, results: SearchResults) -> None:
        """Show other results."""
        self.beginResetModel()
        self.rows = [
            row
            for number, result in enumerate(results.results)
            for row in (
                FoundRow(result.article, first=number == 0),
                *(FoundRow(result.article, match) for match in result.matches),
            )
        ]
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self.rows):
            return None
        row = self.rows[index.row()]
        if role == self.ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.match.text if row.match else article_texts.title(row.article)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.spoken(row)
        if role == Qt.ItemDataRole.ToolTipRole and row.match:
            return tooltips.plain(self.where(row.match))
        return None

    def facts(self, article: Article) -> str:
        """The line below an article's headline."""
        count = self.tr("%n version(s)", "", article.versions)
        return " · ".join(part for part in (article_texts.source(article), count) if part)

    def standing(self, match: Match) -> str:
        """Whether a sentence is gone, since which version."""
        if not match.removed:
            return ""
        return self.tr("gone") if match.turn <= match.last_version else self.tr("gone in {n}").format(n=match.turn)

    def held(self, match: Match) -> str:
        """Which versions held a sentence."""
        if len(match.versions) == 1:
            return self.tr("in version {n}").format(n=match.versions[0])
        return self.tr("in versions {list}").format(list=_ranges(match.versions))

    def seen(self, match: Match) -> str:
        """When a sentence was first and last seen, by day."""
        first, last = day(match.first_seen), day(match.last_seen)
        return first if first == last else f"{first} – {last}"

    def where(self, match: Match) -> str:
        """Everything about where a sentence stood, with the times to the minute."""
        lines = [self.tr("Headline")] if match.in_title else []
        lines.append(self.held(match))
        lines.append(self.tr("first seen {time}").format(time=_minute(match.first_seen)))
        lines.append(self.tr("last seen {time}").format(time=_minute(match.last_seen)))
        if match.removed:
            lines.append(self.tr("It no longer stands in the newest version."))
        return "\n".join(lines)

    def spoken(self, row: FoundRow) -> str:
        """The row, read out."""
        if row.match is None:
            return f"{article_texts.title(row.article)}, {self.facts(row.article)}"
        match = row.match
        parts = [self.standing(match), self.tr("headline") if match.in_title else "", match.text]
        return ", ".join(part for part in (*parts, self.held(match), self.seen(match)) if part)


def _ranges(numbers: tuple[int, ...]) -> str:
    """ "0–3, 5, 7–9"."""
    parts: list[list[int]] = []
    for number in numbers:
        if parts and number == parts[-1][-1] + 1:
            parts[-1] = [parts[-1][0], number]
        else:
            parts.append([number])
    return ", ".join("–".join(map(str, part)) for part in parts)


def _minute(moment: datetime) -> str:
    return version_texts.short_time(Capture(Document(), "", captured_at=moment))
