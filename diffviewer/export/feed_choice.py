"""Which changes a feed is of: an article's, a publisher's, those of what a search finds, all."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from diffviewer.export.changes_feed import Heading, article_heading, library_heading, named_heading
from diffviewer.export.library_json import every_article
from diffviewer.export.steps import Step, latest_steps, steps
from diffviewer.records import Article, ArticleFilter
from diffviewer.store.problems import LibraryError, LibraryProblem

if TYPE_CHECKING:
    from diffviewer.store.library import Library

MOST_FOUND = 200  # articles of a search


class FeedKind(StrEnum):
    """What a feed is of."""

    ALL = "all"
    ARTICLE = "article"
    SOURCE = "source"
    SEARCH = "search"


@dataclass(frozen=True, slots=True)
class FeedChoice:
    """A feed. `number` is that of the article or the source, `text` the query of a search."""

    kind: FeedKind = FeedKind.ALL
    number: int = 0
    text: str = ""


def source_named(library: "Library", name: str) -> FeedChoice | None:
    """The feed of the publisher with this name, whatever its case; None where there is none."""
    wanted = " ".join(name.split()).casefold()
    for source in library.articles.sources():
        if source.name.casefold() == wanted:
            return FeedChoice(FeedKind.SOURCE, source.id)
    return None


def feed_of(library: "Library", choice: FeedChoice, limit: int) -> tuple[Heading, list[Step]]:
    """What a feed says of itself, and its changes, the newest first. Raises `LibraryError` for what is not there."""
    if choice.kind is FeedKind.ARTICLE:
        article = library.articles.get(choice.number)
        return article_heading(article), list(steps(library, article)[-limit:][::-1])
    if choice.kind is FeedKind.SOURCE:
        name = next((source.name for source in library.articles.sources() if source.id == choice.number), "")
        if not name:
            raise LibraryError(LibraryProblem.NO_ARTICLE, library.path, f"of source {choice.number}")
        articles = _of_source(library, choice.number)
        return named_heading("source", name), latest_steps(library, limit, articles)
    if choice.kind is FeedKind.SEARCH:
        return named_heading("search", choice.text), latest_steps(library, limit, _found(library, choice.text))
    return library_heading(), latest_steps(library, limit, every_article(library))


def _of_source(library: "Library", source: int) -> Iterator[Article]:
    chosen = ArticleFilter(source_id=source)
    page = library.lists.page(chosen)
    yield from page.articles
    while page.after is not None:
        page = library.lists.page(chosen, after=page.after)
        yield from page.articles


def _found(library: "Library", query: str) -> Iterable[Article]:
    """The articles that a search finds, the last changed first."""
    found = [result.article for result in library.search(query, MOST_FOUND).results]
    return sorted(
        found, key=lambda article: article.last_changed.timestamp() if article.last_changed else 0, reverse=True
    )
