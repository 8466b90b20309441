"""Watched articles under the rules of their source: a rule must never make a version.

A rule may be made, changed or taken in at any time, by this program or another on the same library. So before a text is
recorded, what stands is brought under the rules of today, and the text itself where it was read under others.
"""

from dataclasses import replace

from diffviewer.applying import apply_to_article
from diffviewer.errors import InputError
from diffviewer.records import Article
from diffviewer.rules import Rule, site_of
from diffviewer.store.library import Library
from diffviewer.store.rulebook import mark_of
from diffviewer.watching.errands import Brought, Errand
from diffviewer.watching.pages import Pages


class Under:
    """For the thread that the library belongs to."""

    def __init__(self, library: Library, pages: Pages) -> None:
        self._library = library
        self._pages = pages

    def rules(self, article: Article) -> tuple[Rule, ...]:
        """The rules of an article, as they are now."""
        return self._library.rules.of(site_of(article.address or article.url))

    def today(self, article: Article, errand: Errand, brought: Brought) -> tuple[Article, Brought]:
        """What was brought, as it reads under the rules of today, and the article, whose own texts do so too then."""
        rules = self.rules(article)
        if {rule.id for rule in rules} != self._library.rules.read_under(article.id):
            self._bring_along(article, rules, brought)
            article = self._library.articles.get(article.id)
        if mark_of(rules) == mark_of(errand.rules):
            return article, brought
        try:
            return article, replace(brought, document=self._pages.read(brought.answer, _never, rules))
        except InputError as error:
            return article, replace(brought, document=None, problem=error.problem)

    def _bring_along(self, article: Article, rules: tuple[Rule, ...], brought: Brought) -> None:
        if not article.versions:
            self._library.rules.note_read(article.id, rules)
            return
        with self._pages.reader(_never) as reader:
            apply_to_article(self._library, article.id, reader, _never, brought.answer.fetched_at)


def _never() -> bool:
    return False
