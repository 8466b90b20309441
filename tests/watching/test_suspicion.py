from diffviewer.models import Block, BlockKind, Document
from diffviewer.watching.suspicion import Mark, Suspicion, fingerprint, mark_of, read_mark, suspicion

WORDS = "The council voted on Tuesday to approve the new budget after months of long negotiation in the old town hall."


def mark(document: Document) -> str:
    return mark_of(Suspicion.WALL, document)


def text(*paragraphs: str, title: str = "Budget", url: str = "") -> Document:
    blocks = tuple(Block(BlockKind.PARAGRAPH, paragraph) for paragraph in paragraphs)
    return Document(title=title, url=url, blocks=blocks)


ARTICLE = text(*[f"{n}. {WORDS}" for n in range(8)])


def test_edits_are_no_suspects() -> None:
    assert suspicion(ARTICLE, ARTICLE) is None
    assert suspicion(text(*ARTICLE.paragraphs[:5]), ARTICLE) is None
    assert suspicion(text(*ARTICLE.paragraphs, WORDS), ARTICLE) is None
    assert suspicion(ARTICLE, text(WORDS)) is None
    # of a text of two lines nothing can be said
    assert suspicion(text("Closed."), text("The town hall is open today.")) is None
    assert suspicion(text(WORDS), None) is None


def test_most_of_the_text_is_gone() -> None:
    assert suspicion(text(*ARTICLE.paragraphs[:3]), ARTICLE) is Suspicion.SHORTER


def test_walls_in_several_languages() -> None:
    for sentence in (
        "Subscribe now to continue reading.",
        "You’ve reached your limit of free articles.",
        "We value your privacy",
        "Please verify you are a human",
        "Checking your browser before you go on",
        "Jetzt abonnieren und weiterlesen",
        "Bitte aktivieren Sie JavaScript",
        "Cet article est réservé aux abonnés",
        "Aceptar todas las cookies",
    ):
        assert suspicion(text(WORDS, sentence), ARTICLE) is Suspicion.WALL, sentence
        assert suspicion(text(sentence), None) is Suspicion.WALL, sentence
        # in a whole article it is a subject
        assert suspicion(text(*ARTICLE.paragraphs, sentence), ARTICLE) is None
        # and what stood there before tells nothing
        said = text(*ARTICLE.paragraphs[:5], sentence)
        assert suspicion(text(*ARTICLE.paragraphs[:3], sentence), said) is None


def test_error_pages() -> None:
    for sentence in (
        "Error 503",
        "404",
        "Sorry, something went wrong",
        "The page could not be found",
        "Access denied",
        "Service temporarily unavailable",
        "Diese Seite wurde nicht gefunden",
        "Page introuvable",
    ):
        assert suspicion(text(sentence, title=sentence), ARTICLE) is Suspicion.ERROR_PAGE, sentence


def test_a_wall_that_stands_outside_the_text() -> None:
    half = text(*ARTICLE.paragraphs[:5])
    wall, plain = b"<div class=wall>Subscribe to <b>continue</b> reading</div>", b"<p>nothing of the kind</p>"
    assert suspicion(half, ARTICLE, lambda: (wall, plain)) is Suspicion.WALL
    assert suspicion(half, ARTICLE, lambda: (wall, wall)) is None
    assert suspicion(half, ARTICLE, lambda: (plain, plain)) is None
    # much of the text must be gone before the pages are asked for
    whole = text(*ARTICLE.paragraphs[:7])
    assert suspicion(whole, ARTICLE, lambda: (wall, plain)) is None


def test_another_address() -> None:
    def at(url: str) -> Document:
        return text(*ARTICLE.paragraphs, url=url)

    old = at("https://www.news.example/2012/budget/")
    for same in ("", "http://news.example/2012/Budget", "https://m.news.example/2012/budget?x=1#y"):
        assert suspicion(at(same), old) is None, same
    for other in ("https://news.example/2012/other", "https://news.example/", "https://other.example/2012/budget"):
        assert suspicion(at(other), old) is Suspicion.OTHER_ADDRESS, other
    assert suspicion(at("https://[broken"), old) is Suspicion.OTHER_ADDRESS


def test_equal_texts_have_equal_fingerprints() -> None:
    assert mark(text("a", "b")) == mark(text("a", "b", url="https://news.example/"))
    assert mark(text("a", "b")) != mark(text("a b"))
    assert mark(text("a")) != mark(text("a", title="Other"))
    odd = text("\ud800 a", "b")
    assert read_mark(mark(odd)) == Mark("wall", fingerprint(odd), 3)


def test_a_mark_says_what_was_held_back() -> None:
    moved = text("a b c", url="https://news.example:80/a:b")
    assert read_mark(mark_of(Suspicion.OTHER_ADDRESS, moved)) == Mark(
        "other_address", fingerprint(moved), 3, "https://news.example:80/a:b"
    )
    assert read_mark("shorter:0123456789abcdef") == Mark("shorter", "0123456789abcdef")
    assert read_mark("") == Mark("")
    assert read_mark("shorter:x:²:y") == Mark("shorter", "x", None, "y")
