"""What of a page is its article: one test for each decision of docs/reading.md."""

import json

import pytest

from diffviewer.errors import InputError, Problem
from diffviewer.extract.page import read_bytes
from diffviewer.models import Block, BlockKind
from tests.extract.pages import PARAGRAPHS, TITLE, page


def blocks(html: str) -> tuple[Block, ...]:
    return read_bytes(html.encode(), "page.html").captures[0].document.blocks


def texts(html: str) -> tuple[str, ...]:
    return tuple(block.text for block in blocks(html))


def test_the_article_and_nothing_else() -> None:
    document = read_bytes(page().encode(), "page.html").captures[0].document
    assert document.title == TITLE
    assert document.paragraphs == PARAGRAPHS
    assert {block.kind for block in document.blocks} == {BlockKind.PARAGRAPH}
    assert document.language == "en"


@pytest.mark.parametrize(
    "above",
    [
        '<p class="standfirst">{}</p>',
        '<div class="article-header__lead"><p>{}</p></div>',
        '<h2 class="subtitle">{}</h2>',
        '<p itemprop="description">{}</p>',
    ],
)
def test_a_standfirst_is_kept_and_called_so(above: str) -> None:
    text = "Ferries move to the north quay while a new terminal is built"
    found = blocks(page(above=above.format(text)))
    assert found[0] == Block(BlockKind.STANDFIRST, text)
    assert tuple(block.text for block in found[1:]) == PARAGRAPHS


def test_a_standfirst_is_known_by_the_description_of_the_page() -> None:
    text = "Ferries move to the north quay while a new terminal is built, the board has decided."
    head = f'<meta name="description" content="{text[:70]}…">'
    assert blocks(page(head=head, above=f"<p>{text}</p>"))[0] == Block(BlockKind.STANDFIRST, text)


NOTE = "This article was amended on 3 March 2024 because an earlier version gave the wrong year for the appointment."


@pytest.mark.parametrize(
    "place",
    [
        {"after": f"<aside><p>{NOTE}</p></aside>"},
        {"footer": f"<p>{NOTE}</p><p>© 2024 The Harbour Gazette</p>"},
        {"after": f'<footer class="article-footer"><div class="tags">Tags: ferries</div><p>{NOTE}</p></footer>'},
        {"middle": f'<div class="widget promo"><p>{NOTE}</p></div>'},
        {"after": '<div class="meta"><p><strong>Correction:</strong> ' + NOTE + "</p></div>"},
    ],
)
def test_a_correction_is_kept_wherever_it_stands(place: dict[str, str]) -> None:
    found = blocks(page(**place))
    assert [block for block in found if NOTE in block.text and block.kind is BlockKind.CORRECTION]
    assert [block.text for block in found if block.kind is not BlockKind.CORRECTION] == list(PARAGRAPHS)


@pytest.mark.parametrize(
    "note",
    [
        "Korrektur: In einer früheren Version dieses Textes war das Jahr der Ernennung falsch angegeben.",
        "Rectificatif : une première version de cet article donnait une date erronée pour la nomination.",
        "Fe de errores: una versión anterior de este artículo daba una fecha equivocada del nombramiento.",
        "Editor’s note: the number of ferries in the third paragraph has been corrected since publication.",
    ],
)
def test_corrections_of_other_languages(note: str) -> None:
    assert Block(BlockKind.CORRECTION, note) in blocks(page(after=f"<aside><p>{note}</p></aside>"))


def test_a_comment_that_says_correction_is_no_correction() -> None:
    comments = f'<section id="comments"><div class="comment"><p>Correction: {NOTE}</p></div></section>'
    assert texts(page(after=comments)) == PARAGRAPHS


@pytest.mark.parametrize(
    "furniture",
    [
        '<div class="ad-slot"><span>Advertisement</span><p>Buy now and save on everything in the shop today!</p></div>',
        '<aside><h3>More on this story</h3><ul><li><a href="/1">Storm damages pier</a></li></ul></aside>',
        '<p>Read more: <a href="/2">How the terminal was built in the sixties</a></p>',
        '<div class="newsletter-signup"><h4>Sign up</h4><p>Join our 5,000 readers and get the news daily.</p></div>',
        '<div class="x1"><a href="/3"><h3>Islanders fear for their school bus</h3><p>A short teaser.</p></a></div>',
        '<ul><li><a href="/4">Storm damages pier</a></li><li><a href="/5">New ferry named</a></li></ul>',
        "<p>Advertisement</p>",
        '<div style="display:none"><p>A text that nobody sees, long enough to be a paragraph.</p></div>',
        '<p>Sign up for our <a href="/n">newsletter</a> to get the news of the port in your inbox every day.</p>',
    ],
)
def test_furniture_in_the_text_is_left_out(furniture: str) -> None:
    assert texts(page(middle=furniture)) == PARAGRAPHS


@pytest.mark.parametrize("name", ["tooltip", "share", "timestamp", "ad", "related"])
def test_a_sentence_keeps_its_words(name: str) -> None:
    sentence = "The board has said that the <span class='{}'>north quay</span> will be used until the end of the works."
    found = texts(page(middle=f"<p>{sentence.format(name)}</p>"))
    assert "The board has said that the north quay will be used until the end of the works." in found


@pytest.mark.parametrize("number", [3, 7, 41])
def test_counters_clocks_and_links_make_no_difference(number: int) -> None:
    teaser = '<li><a href="/{0}"><h3>Other news {0}</h3></a><p>Teaser {0}.</p></li>'
    around = "".join(teaser.format(i * number) for i in range(number))
    html = page(
        above=f'<div class="share-tools"><span>{number} comments</span> <time>{number} minutes ago</time></div>',
        after=f'<div class="most-read"><h2>Most read</h2><ol>{around}</ol></div>',
    )
    assert texts(html) == PARAGRAPHS


def test_headings_lists_quotations_and_captions() -> None:
    middle = (
        "<h2>What comes next</h2><p>The board named three dates on which the works are to be reviewed in public.</p>"
        "<ul><li>1 June: the piles are drawn</li><li>1 September: the hall is taken down</li></ul>"
        "<blockquote><p>We have been here for forty years, and we intend to stay.</p></blockquote>"
        "<figure><img src=a.jpg><figcaption>The terminal in January. Photo: Per Berg</figcaption></figure>"
    )
    found = blocks(page(middle=middle))
    assert [block.kind for block in found if block.kind is not BlockKind.PARAGRAPH] == [
        BlockKind.HEADING,
        BlockKind.LIST_ITEM,
        BlockKind.LIST_ITEM,
        BlockKind.QUOTE,
        BlockKind.CAPTION,
    ]


def test_a_heading_over_nothing_but_links_goes_with_them() -> None:
    links = '<p><a href="/1">Storm damages pier</a></p><p><a href="/2">New ferry named</a></p>'
    middle = f"<h3>Also of interest</h3>{links}"
    assert texts(page(middle=middle)) == PARAGRAPHS


def test_a_row_of_a_table_is_a_paragraph() -> None:
    middle = (
        "<table><tr><th>Quay</th><th>Ferries</th></tr><tr><td>North</td><td>12</td></tr>"
        "<tr><td>South</td><td>4</td></tr></table>"
    )
    assert texts(page(middle=middle))[2:5] == ("Quay | Ferries", "North | 12", "South | 4")


def test_a_table_that_is_the_layout_is_no_table() -> None:
    text = "".join(f"<p>{p}</p>" for p in PARAGRAPHS)
    html = (
        f"<html><head><title>{TITLE}</title></head><body><table><tr><td><a href=/>Home</a></td><td><h1>{TITLE}</h1>"
        f"{text}</td></tr></table></body></html>"
    )
    assert texts(html) == PARAGRAPHS


def test_two_breaks_end_a_paragraph() -> None:
    text = "<br><br>".join(PARAGRAPHS)
    html = f"<html><head><title>{TITLE}</title></head><body><h1>{TITLE}</h1><div>{text}</div></body></html>"
    assert texts(html) == PARAGRAPHS


def test_the_same_article_after_a_redesign() -> None:
    new = "".join(f'<div class="css-1x9k2"><p class="css-9zz">{p}</p></div>' for p in PARAGRAPHS)
    html = (
        f"<html><head><title>{TITLE} - The Harbour Gazette</title></head><body><div id=app><div class=css-bar>"
        f'<a href="/">Gazette</a></div><section class=css-a1><div class=css-h><h1>{TITLE}</h1></div>'
        f"<div class=css-b>{new}</div></section>"
        '<section class=css-r><div><a href="/9"><h3>Other news</h3></a></div></section></div></body></html>'
    )
    assert texts(html) == texts(page()) == PARAGRAPHS


def structured(**more: object) -> str:
    data = {"@context": "https://schema.org", "@type": "NewsArticle", "headline": TITLE, **more}
    return f'<script type="application/ld+json">{json.dumps(data)}</script>'


def test_text_that_is_only_in_the_structured_data() -> None:
    head = structured(articleBody="\n".join(PARAGRAPHS))
    html = f"<html><head>{head}</head><body><div id=root></div></body></html>"
    assert texts(html) == PARAGRAPHS


def test_the_page_goes_before_the_structured_data() -> None:
    assert texts(page(head=structured(articleBody=" ".join(PARAGRAPHS)))) == PARAGRAPHS


def test_a_live_blog_keeps_its_posts() -> None:
    posts = "".join(
        f'<article class="post"><h3>1{i}:30</h3><p>{text}</p></article>' for i, text in enumerate(PARAGRAPHS)
    )
    html = f"<html><head><title>{TITLE}</title></head><body><article><h1>{TITLE}</h1>{posts}</article></body></html>"
    assert set(PARAGRAPHS) <= set(texts(html))


def test_a_post_that_is_quoted_is_a_quotation() -> None:
    post = (
        '<div class="social-embed"><blockquote class="tweet"><p>The last ferry from the old quay leaves at noon, '
        "come and wave.</p>— The Port (@theport) March 1, 2024</blockquote></div>"
    )
    found = blocks(page(middle=post))
    assert [block.text for block in found if block.kind is BlockKind.QUOTE] == [
        "The last ferry from the old quay leaves at noon, come and wave.",
        "— The Port (@theport) March 1, 2024",
    ]


def test_a_paywalled_stub_is_what_it_shows() -> None:
    html = page(PARAGRAPHS[:1], after='<div class="paywall-prompt"><form>Subscribe</form></div>')
    assert texts(html) == PARAGRAPHS[:1]


@pytest.mark.parametrize(
    "html",
    [
        "<html><body></body></html>",
        "<html><frameset><frame src=a></frameset></html>",
        '<html><body><nav><a href="/">Home</a></nav></body></html>',
        "<" * 10_000,
        "<p" * 10_000,
    ],
)
def test_no_article(html: str) -> None:
    with pytest.raises(InputError) as caught:
        read_bytes(html.encode(), "page.html")
    assert caught.value.problem is Problem.NO_TEXT


def test_the_headline_that_is_shown_is_not_lost() -> None:
    found = texts(page(head=structured(headline="Terminal closes, says board: what islanders need to know")))
    assert found == (TITLE, *PARAGRAPHS)
