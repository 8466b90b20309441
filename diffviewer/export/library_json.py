"""What the library holds as JSON objects: lists, logs, search results, whole articles. Keys and order are fixed."""

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from diffviewer.export.as_json import SCHEMA, document_object

if TYPE_CHECKING:
    from diffviewer.records import Article, SearchResult, Sighting, Version
    from diffviewer.store.library import Library


def iso(when: datetime | None) -> str | None:
    """A time in UTC, ISO 8601, with fractions only where there are any."""
    return None if when is None else when.astimezone(UTC).isoformat().replace("+00:00", "Z")


def article_object(article: "Article") -> dict[str, Any]:
    """An article as a list gives it."""
    return {
        "id": article.id,
        "title": article.title,
        "source": article.source,
        "url": article.url or article.address,
        "versions": article.versions,
        "first_seen": iso(article.first_seen),
        "last_changed": iso(article.last_changed),
        "next_check": iso(article.next_check),
        "unread": article.unread,
    }


def log_object(library: "Library", article: "Article") -> dict[str, Any]:
    """An article with its versions and the record of its checks."""
    return {
        "article": article_object(article),
        "versions": [_version(version) for version in library.versions(article.id)],
        "sightings": [_sighting(sighting) for sighting in library.sightings(article.id)],
    }


def whole_object(library: "Library", article: "Article") -> dict[str, Any]:
    """An article with everything that is known of it but the raw pages: each version has its text."""
    log = log_object(library, article)
    versions = zip(log["versions"], library.versions(article.id), strict=True)
    log["versions"] = [
        {**said, "document": document_object(library.document(article.id, version.seq))} for said, version in versions
    ]
    return {"schema": SCHEMA, **log}


def result_object(result: "SearchResult") -> dict[str, Any]:
    """An article that was found, with the sentences that matched."""
    return {
        "article": result.article.id,
        "title": result.article.title,
        "matches": [
            {
                "text": match.text,
                "first_version": match.first_version,
                "last_version": match.last_version,
                "removed": match.removed,
            }
            for match in result.matches
        ],
    }


def every_article(library: "Library") -> Iterator["Article"]:
    """All articles that were not removed, the last changed first, a stretch at a time."""
    page = library.lists.page()
    yield from page.articles
    while page.after is not None:
        page = library.lists.page(after=page.after)
        yield from page.articles


def _version(version: "Version") -> dict[str, Any]:
    return {
        "version": version.seq,
        "captured_at": iso(version.captured_at),
        "title": version.title,
        "words_added": version.change.words_added,
        "words_removed": version.change.words_removed,
        "origin": version.origin.value,
    }


def _sighting(sighting: "Sighting") -> dict[str, Any]:
    return {
        "outcome": sighting.outcome.value,
        "first_at": iso(sighting.first_at),
        "last_at": iso(sighting.last_at),
        "count": sighting.count,
        "version": sighting.version,
        "status": sighting.status,
        "error": sighting.error,
    }
