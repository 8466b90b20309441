"""A comparison as formatted text for the clipboard: a word processor shows it with its colours."""

from diffviewer.export import wording
from diffviewer.export.change_html import PASTED, change_html
from diffviewer.export.exhibit import Exhibit
from diffviewer.export.html_style import LIGHT
from diffviewer.export.html_text import escaped

_SMALL = f'style="color:{LIGHT["text_muted"]};font-size:10pt"'


def rich_text(exhibit: Exhibit) -> str:
    """HTML with inline styles only: headline, both versions, counts, what changed, the citation."""
    sides = zip(wording.versions(exhibit.old, exhibit.new), (exhibit.old, exhibit.new), strict=True)
    said = [f"{name}, {time}" if (time := wording.captured(capture)) else name for name, capture in sides]
    counts = " · ".join(wording.counts(exhibit.comparison))
    cited = "".join(f"<p {_SMALL}>{escaped(line)}</p>\n" for line in exhibit.citation)
    return (
        '<!DOCTYPE html>\n<html><head><meta charset="utf-8"></head>\n'
        "<body style=\"font-family:'Noto Serif',Georgia,serif;font-size:12pt\">\n"
        f'<h2 dir="auto">{escaped(exhibit.title)}</h2>\n'
        f"<p {_SMALL}>{escaped(' → '.join(said))}<br>{escaped(counts)}</p>\n"
        f"{change_html(exhibit.comparison, PASTED)}<hr>\n{cited}</body></html>\n"
    )
