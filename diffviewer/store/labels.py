"""Names that are said over and over, each stored once: readers, languages, publishers."""

from diffviewer.store.database import Database


class Labels:
    """Texts by number and back. The empty text has no number."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._ids: dict[str, int] = {}
        self._texts: dict[int, str] = {}
        database.forget.append(self._forget)

    def add(self, text: str) -> int | None:
        """The number of a text, stored if it is new. Call inside a transaction."""
        known = self.find(text)
        if known is None and text:
            known = self._remember(self._database.insert("INSERT INTO label (text) VALUES (?)", (text,)), text)
        return known

    def find(self, text: str) -> int | None:
        """The number of a text, None where it was never stored."""
        if not text:
            return None
        self._database.refresh()
        known = self._ids.get(text)
        if known is None:
            row = self._database.row("SELECT id FROM label WHERE text = ?", (text,))
            known = self._remember(row[0], text) if row is not None else None
        return known

    def text(self, number: int | None) -> str:
        """The text with a number, empty for None."""
        if number is None:
            return ""
        self._database.refresh()
        known = self._texts.get(number)
        if known is None:
            row = self._database.row("SELECT text FROM label WHERE id = ?", (number,))
            known = str(row[0]) if row is not None else ""
            self._remember(number, known)
        return known

    def _remember(self, number: int, text: str) -> int:
        self._ids[text] = number
        self._texts[number] = text
        return number

    def _forget(self) -> None:
        self._ids.clear()
        self._texts.clear()
