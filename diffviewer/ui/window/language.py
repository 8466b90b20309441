"""English as the program's first language: the plural forms that its source texts leave open."""

from PySide6.QtCore import QTranslator


class EnglishPlurals(QTranslator):
    """Turns "%n change(s)" into "%n change" or "%n changes"; other texts stay as they are."""

    def translate(
        self,
        context: bytes | bytearray | memoryview | str,
        source: bytes | bytearray | memoryview | str,
        disambiguation: bytes | bytearray | memoryview | str | None = None,
        n: int = -1,
    ) -> str | None:
        if n < 0:
            return None
        text = source if isinstance(source, str) else bytes(source).decode()
        return text.replace("(s)", "" if n == 1 else "s")

    def isEmpty(self) -> bool:
        return False
