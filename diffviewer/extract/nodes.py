"""A page as light nodes: what the rules for text and furniture look at, built in one walk over the parsed tree.

The walk keeps no recursion, so that a page nested a hundred thousand deep is a page like any other.
"""

import itertools
import re
from collections.abc import Iterator
from functools import lru_cache

from lxml.html import HtmlElement

from diffviewer.parts import Why


def words(text: str) -> frozenset[str]:
    """The words of a list that is written as text."""
    return frozenset(text.split())


# what starts a line of its own; any other element stands in the line
BLOCK_TAGS = words(
    "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure"
    " footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav noscript ol p pre search"
    " section summary table tbody td tfoot th thead tr ul"
)
HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))

# elements that hold no text of a page
_SILENT = words(
    "script style template svg math canvas iframe object embed audio video map area head meta link title base param"
    " source track input select option textarea datalist progress meter button"
)


class Node:
    """An element: its words of class and id (`marks`), children (nodes and strings in order), lengths of text.

    `order` numbers the elements as they stand on the page, `last` is the number of the last one within. `size` counts
    characters without white space, `linked` those of them that lead elsewhere. `why` says why it was taken out.
    """

    __slots__ = ("_marks", "blocky", "children", "element", "last", "linked", "order", "parent", "size", "tag", "why")

    def __init__(self, element: HtmlElement, tag: str, parent: "Node | None") -> None:
        self.element = element
        self.tag = tag
        self.parent = parent
        self.children: list[Node | str] = []
        self.size = 0
        self.linked = 0
        self.order = self.last = 0
        self._marks: frozenset[str] | None = None
        self.why: Why | None = None
        self.blocky = tag in BLOCK_TAGS or "-" in tag

    @property
    def marks(self) -> frozenset[str]:
        """The words of its class and id."""
        if self._marks is None:
            # the id of a heading is its text, put in by the program that makes tables of contents
            name = "" if self.tag in HEADINGS else self.element.get("id") or ""
            self._marks = marks_of(self.element.get("class") or "", name)
        return self._marks

    def nodes(self) -> Iterator["Node"]:
        """This node and all below it, in document order."""
        stack = [self]
        while stack:
            node = stack.pop()
            yield node
            stack.extend(child for child in reversed(node.children) if isinstance(child, Node))

    def holds(self, other: "Node") -> bool:
        """Whether the other node is this one or stands in it."""
        return self.order <= other.order <= self.last

    def ancestors(self) -> Iterator["Node"]:
        """The parent, its parent, and so on."""
        node = self.parent
        while node is not None:
            yield node
            node = node.parent

    def text(self) -> str:
        """All text below, as it stands."""
        parts: list[str] = []
        stack: list[Node | str] = [self]
        while stack:
            item = stack.pop()
            if isinstance(item, str):
                parts.append(item)
            else:
                stack.extend(reversed(item.children))
        return "".join(parts)

    def drop(self) -> None:
        """Take the node out of its parent; the lengths above it shrink."""
        if self.parent is None:
            return
        self.parent.children.remove(self)
        for above in self.ancestors():
            above.size -= self.size
            above.linked -= self.linked
        self.parent = None


def build(body: HtmlElement) -> Node:
    """Return the nodes of an element and all below it, without what holds no text."""
    root = Node(body, "body", None)
    order = [root]
    stack = [root]
    while stack:
        node = stack.pop()
        if node.element.text:
            node.children.append(node.element.text)
        for child in node.element:
            tag = child.tag
            if isinstance(tag, str) and tag not in _SILENT:
                below = Node(child, tag, node)
                node.children.append(below)
                order.append(below)
                stack.append(below)
            if child.tail:
                node.children.append(child.tail)
    for number, node in enumerate(root.nodes()):
        node.order = node.last = number
    # parents stand before their children, so from the end each node is complete when it is added to its parent
    for node in reversed(order):
        own = sum(len("".join(child.split())) for child in node.children if isinstance(child, str))
        node.size += own
        if node.tag == "a" and _leads_away(node.element):
            node.linked = node.size
        if node.parent is not None:
            node.parent.last = max(node.parent.last, node.last)
            node.parent.size += node.size
            node.parent.linked += node.linked
            if node.blocky:
                node.parent.blocky = True
    return root


def _leads_away(link: HtmlElement) -> bool:
    href = link.get("href") or ""
    return bool(href) and not href.startswith("#")


_WORD = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+")
_BETWEEN = re.compile(r"[-_.]+")


@lru_cache(maxsize=4096)
def marks_of(classes: str, identity: str) -> frozenset[str]:
    """The words of a class and id, in lower case: "js-ArticleBody__lead" gives js, article, body, lead, and
    "article body" and "body lead", its pairs.

    Words shorter than four letters count only where they stand alone between hyphens, underscores or spaces: build
    tools make names of random letters, and those must not turn into words.
    """
    if not classes and not identity:
        return frozenset()
    return frozenset().union(*map(_marks_of_name, (*classes.split(), identity)))


@lru_cache(maxsize=16384)
def _marks_of_name(name: str) -> frozenset[str]:
    if ":" in name or "[" in name or not name.isascii():
        # a utility class of a style framework, such as "sm:hidden"
        return frozenset()
    names: list[str] = []
    for part in _BETWEEN.split(name):
        part = part.strip("0123456789")
        if part.islower() and part.isalpha():
            names.append(part)
        elif part.isalpha():
            pieces = _WORD.findall(part)
            if len(pieces) > 1 and any(len(piece) < 3 for piece in pieces):
                pieces = [piece for piece in pieces if len(piece) > 3]
            names.extend(piece.lower() for piece in pieces)
    return frozenset((*names, *(f"{a} {b}" for a, b in itertools.pairwise(names))))
