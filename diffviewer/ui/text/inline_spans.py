"""A row in one column: what was removed and what was added in the places where it happened."""

from diffviewer.diff.result import Row, Span, SpanKind

_GAP = "\N{THIN SPACE}"  # between what went and what came in its place


def inline_spans(row: Row) -> tuple[Span, ...]:
    """Both sides of a row woven into one. The equal text of the two sides is the same but for white space.

    Between two stretches of equal text what was removed comes before what was added. Where white space differs
    (a paragraph break that became a space) the newer side's is taken.
    """
    if not row.old_spans or not row.new_spans:
        return row.old_spans or row.new_spans
    if all(span.kind is SpanKind.EQUAL for span in (*row.old_spans, *row.new_spans)):
        return row.new_spans
    woven: list[Span] = []
    old = _Reader(row.old_spans)
    for span in row.new_spans:
        if span.kind is not SpanKind.EQUAL:
            woven.extend(old.marked())
            if woven and woven[-1].kind is SpanKind.REMOVED and not _parted(woven[-1].text, span.text):
                woven.append(Span(_GAP, SpanKind.EQUAL))
            woven.append(span)
            continue
        start = 0
        for place, character in enumerate(span.text):
            if character.isspace():
                continue
            removed = old.marked_before(character)
            if removed:
                woven.append(Span(span.text[start:place], SpanKind.EQUAL))
                woven.extend(removed)
                start = place
            old.take()
        woven.append(Span(span.text[start:], SpanKind.EQUAL))
    woven.extend(old.marked())
    return tuple(span for span in woven if span.text)


def gone_words(row: Row) -> list[tuple[int, str]]:
    """What went from the newer side with nothing in its place: the place in the newer text, and the words."""
    gone: list[tuple[int, str]] = []
    old = _Reader(row.old_spans)
    at = 0
    replaced = False  # whether what stands just before is marked itself
    for span in row.new_spans:
        if span.kind is not SpanKind.EQUAL:
            old.marked()
            replaced = True
        else:
            for place, character in enumerate(span.text):
                if character.isspace():
                    continue
                removed = _removed(old.marked_before(character))
                if removed and not (replaced and not span.text[:place].strip()):
                    gone.append((at + place, removed))
                old.take()
            replaced = replaced and not span.text.strip()
        at += len(span.text)
    removed = _removed(old.marked())
    if removed and not replaced:
        gone.append((at, removed))
    return gone


def _removed(spans: list[Span]) -> str:
    return "".join(span.text for span in spans if span.kind is SpanKind.REMOVED).strip()


def _parted(before: str, after: str) -> bool:
    return before[-1:].isspace() or after[:1].isspace()


class _Reader:
    """Goes through a side, giving out its marked spans and passing over its equal text, one character at a time."""

    def __init__(self, spans: tuple[Span, ...]) -> None:
        self._spans = spans
        self._span = 0
        self._place = 0

    def marked(self) -> list[Span]:
        """The marked spans that stand next, white space between them passed over."""
        found: list[Span] = []
        self._skip_space()
        while self._span < len(self._spans) and self._spans[self._span].kind is not SpanKind.EQUAL:
            found.append(self._spans[self._span])
            self._span += 1
            self._skip_space()
        return found

    def marked_before(self, character: str) -> list[Span]:
        """The marked spans that stand before the next equal character, which should be `character`."""
        self._skip_space()
        if self._span < len(self._spans) and self._spans[self._span].kind is SpanKind.EQUAL:
            return []
        return self.marked()

    def take(self) -> None:
        """Pass over one equal character."""
        self._skip_space()
        self._place += 1
        self._close()

    def _skip_space(self) -> None:
        while self._span < len(self._spans):
            span = self._spans[self._span]
            if span.kind is not SpanKind.EQUAL or not span.text[self._place : self._place + 1].isspace():
                return
            self._place += 1
            self._close()

    def _close(self) -> None:
        if self._span < len(self._spans) and self._place >= len(self._spans[self._span].text):
            self._span, self._place = self._span + 1, 0
