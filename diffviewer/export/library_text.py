"""What the library holds as lines for people: a list, a log, search results."""

from collections.abc import Iterable, Sequence

from diffviewer.export.as_text import Page
from diffviewer.export.terminal import Bit, safe, wrapped
from diffviewer.export.wording import moment, number
from diffviewer.records import Article, Match, SearchResult, Sighting, Version

_INDENT = " " * 6


def article_line(article: Article) -> str:
    """One article on one line: number, what happened, headline."""
    changed = number(article.changes, "change") if article.changes else "no changes"
    seen = article.last_changed or article.first_seen
    when = moment(seen) if seen else "not seen yet"
    mark = "•" if article.unread else " "
    title = safe(article.title or article.url or article.address)
    source = f"  ({safe(article.source)})" if article.source else ""
    return f"{article.id:>6} {mark} {when:<23} {changed:<11} {title}{source}"


def log_text(article: Article, versions: Sequence[Version], sightings: Sequence[Sighting]) -> str:
    """The versions of an article and the record of its checks."""
    lines = [safe(article.title or article.url or article.address)]
    facts = (article.source, article.url or article.address)
    lines.append(" · ".join(safe(fact) for fact in facts if fact))
    if article.next_check:
        lines.append(f"next check {moment(article.next_check)}")
    lines += ["", "Versions"]
    for version in versions:
        size = f"+{version.change.words_added} −{version.change.words_removed} words"
        lines.append(f"{version.seq:>4}  {moment(version.captured_at):<23} {size:<22} {safe(version.title)}")
    lines += ["", "Checks"]
    lines += [_sighting(sighting) for sighting in sightings]
    return "\n".join(line.rstrip() for line in lines) + "\n"


def result_text(result: SearchResult, page: Page) -> str:
    """An article that was found, with the sentences that matched, their words marked."""
    lines = [f"{result.article.id}  {safe(result.article.title)}"]
    for match in result.matches:
        quoted = wrapped(_marked(match), page.width, colour=page.colour, indent=_INDENT)
        lines.extend(line if number else _INDENT + line for number, line in enumerate(quoted))
        lines.append(_INDENT + _where(match))
    return "\n".join(lines) + "\n"


def _where(match: Match) -> str:
    first, last = match.first_version, match.last_version
    held = f"version {first}" if first == last else f"versions {first} to {last}"
    gone = "gone; " if match.removed else ""
    return f"({gone}{held}, seen {moment(match.first_seen)} to {moment(match.last_seen)})"


def _marked(match: Match) -> Iterable[Bit]:
    at = 0
    for start, end in match.marks:
        yield Bit(safe(match.text[at:start]))
        yield Bit(safe(match.text[start:end]), "bold")
        at = end
    yield Bit(safe(match.text[at:]))


def _sighting(sighting: Sighting) -> str:
    when = moment(sighting.first_at)
    if sighting.count > 1:
        when += f" to {moment(sighting.last_at)}, {sighting.count} times"
    facts = [
        f"version {sighting.version}" if sighting.version is not None else "",
        f"status {sighting.status}" if sighting.status else "",
        safe(sighting.error),
    ]
    said = ", ".join(fact for fact in facts if fact)
    return f"  {sighting.outcome.value:<10} {when}" + (f" ({said})" if said else "")
