"""The rules of the library, and which articles are still to be read under those of today."""

from collections.abc import Iterable
from datetime import datetime

from diffviewer.rules import Rule, RuleKind
from diffviewer.store.database import Database
from diffviewer.store.times import to_micros


class RuleBook:
    """The rules, by site. They are kept in memory: every check of an article asks for them."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._known: dict[str, tuple[Rule, ...]] | None = None
        database.forget.append(self._forget)

    def all(self) -> tuple[Rule, ...]:
        """Every rule, by site, those of persons first, then in the order they were made."""
        return tuple(rule for rules in self._by_site().values() for rule in rules)

    def of(self, site: str) -> tuple[Rule, ...]:
        """The rules of a site that are in use."""
        return tuple(rule for rule in self._by_site().get(site, ()) if rule.enabled) if site else ()

    def of_article(self, article_id: int) -> tuple[Rule, ...]:
        """The rules in use for an article."""
        return self.of(self.site(article_id))

    def site(self, article_id: int) -> str:
        """The site of an article, empty where it has no address."""
        row = self._database.row("SELECT site FROM article WHERE id = ?", (article_id,))
        return "" if row is None else str(row[0])

    def add(self, rules: Iterable[Rule], at: datetime) -> tuple[Rule, ...]:
        """Add rules. One that is there already is taken into use as the new one is; returns all, with their numbers.

        What a person says of a rule that was learnt makes it the person's.
        """
        found: list[Rule] = []
        with self._database.transaction():
            for rule in rules:
                if not rule.site:
                    raise ValueError("a rule of the library is about a site")
                self._database.execute(
                    "INSERT INTO rule (site, kind, pattern, keep, learnt, enabled, made_at)"
                    " VALUES (?, ?, ?, ?, ?, ?, ?)"
                    " ON CONFLICT (site, kind, pattern, keep) DO UPDATE SET enabled = excluded.enabled,"
                    " learnt = min(learnt, excluded.learnt)",
                    (*rule.same, rule.learnt, rule.enabled, to_micros(at)),
                )
                row = self._database.rows(
                    "SELECT id, site, kind, pattern, keep, learnt, enabled FROM rule"
                    " WHERE site = ? AND kind = ? AND pattern = ? AND keep = ?",
                    rule.same,
                )[0]
                found.append(_rule(row))
            self._forget()
        return tuple(found)

    def set_enabled(self, rule_id: int, enabled: bool) -> None:
        """Take a rule into use, or out of it."""
        with self._database.transaction():
            self._database.execute("UPDATE rule SET enabled = ? WHERE id = ?", (enabled, rule_id))
            self._forget()

    def remove(self, rule_id: int) -> None:
        """Remove a rule; one that was learnt is only taken out of use, or it would be learnt again."""
        with self._database.transaction():
            self._database.execute("UPDATE rule SET enabled = 0 WHERE id = ? AND learnt = 1", (rule_id,))
            self._database.execute("DELETE FROM rule WHERE id = ? AND learnt = 0", (rule_id,))
            self._forget()

    def stale(self, after: int = 0, limit: int = 100) -> list[int]:
        """Articles with texts that were not read under the rules of today, by number from `after` on."""
        marks = {site: mark_of(rules) for site, rules in self._by_site().items()}
        found: set[int] = set()
        for site, mark in marks.items():
            rows = self._database.rows(
                "SELECT id FROM article WHERE site = ? AND rules != ? AND versions > 0 AND id > ? ORDER BY id LIMIT ?",
                (site, mark, after, limit),
            )
            found.update(row[0] for row in rows)
        # of some sites all rules were removed
        rows = self._database.rows(
            "SELECT id FROM article WHERE rules != '' AND id > ? AND site NOT IN (SELECT site FROM rule)"
            " ORDER BY id LIMIT ?",
            (after, limit),
        )
        found.update(row[0] for row in rows)
        return sorted(found)[:limit]

    def read_under(self, article_id: int) -> frozenset[int]:
        """The numbers of the rules that an article's texts were read under."""
        row = self._database.row("SELECT rules FROM article WHERE id = ?", (article_id,))
        return frozenset(map(int, row[0].split(","))) if row is not None and row[0] else frozenset()

    def note_read(self, article_id: int, rules: Iterable[Rule]) -> None:
        """Say that all texts of an article are read under these rules now."""
        with self._database.transaction():
            self._database.execute("UPDATE article SET rules = ? WHERE id = ?", (mark_of(rules), article_id))

    def doubt(self, article_id: int) -> None:
        """Say that texts of an article may have been read under other rules, such as those of another library."""
        with self._database.transaction():
            self._database.execute("UPDATE article SET rules = '' WHERE id = ?", (article_id,))

    def learners(self, least: int) -> list[tuple[str, int]]:
        """Sites with so many articles with a text, that have grown by a tenth since they were learnt from."""
        rows = self._database.rows(
            "SELECT a.site, count(*) FROM article a WHERE a.site != '' AND a.versions > 0 AND a.removed_at IS NULL"
            " GROUP BY a.site HAVING count(*) >= ? AND"
            " count(*) * 10 >= 11 * coalesce((SELECT articles FROM learnt_site l WHERE l.site = a.site), 0)",
            (least,),
        )
        return [(str(site), int(count)) for site, count in rows]

    def note_learnt(self, site: str, articles: int) -> None:
        """Say how many articles a site had when it was learnt from."""
        with self._database.transaction():
            self._database.execute(
                "INSERT INTO learnt_site VALUES (?, ?) ON CONFLICT (site) DO UPDATE SET articles = excluded.articles",
                (site, articles),
            )

    def articles(self, site: str, limit: int) -> list[int]:
        """The articles of a site that have a text, the newest first."""
        rows = self._database.rows(
            "SELECT id FROM article WHERE site = ? AND versions > 0 AND removed_at IS NULL ORDER BY id DESC LIMIT ?",
            (site, limit),
        )
        return [int(row[0]) for row in rows]

    def _by_site(self) -> dict[str, tuple[Rule, ...]]:
        self._database.refresh()
        if self._known is None:
            known: dict[str, list[Rule]] = {}
            for row in self._database.rows(
                "SELECT id, site, kind, pattern, keep, learnt, enabled FROM rule ORDER BY site, learnt, id"
            ):
                known.setdefault(row[1], []).append(_rule(row))
            self._known = {site: tuple(rules) for site, rules in known.items()}
        return self._known

    def _forget(self) -> None:
        self._known = None


def mark_of(rules: Iterable[Rule]) -> str:
    """Rules in use as an article bears them: a number is given to one rule for ever."""
    return ",".join(map(str, sorted(rule.id for rule in rules if rule.enabled)))


def _rule(row: tuple[object, ...]) -> Rule:
    number, site, kind, pattern, keep, learnt, enabled = row
    return Rule(
        str(site),
        RuleKind(str(kind)),
        str(pattern),
        keep=bool(keep),
        learnt=bool(learnt),
        enabled=bool(enabled),
        id=int(str(number)),
    )
