"""Articles of every kind that docs/reading.md decides about, and one article in the designs of twenty years."""

import json

import pytest

from diffviewer.comparing import compare_documents
from diffviewer.extract.page import read_bytes
from diffviewer.models import Block, BlockKind, Document
from tests.extract.pages import PARAGRAPHS, TITLE, page


def document(html: str) -> Document:
    return read_bytes(html.encode(), "page.html").captures[0].document


def blocks(html: str) -> tuple[Block, ...]:
    return document(html).blocks


def texts(html: str) -> tuple[str, ...]:
    return document(html).paragraphs


def of_kind(html: str, kind: BlockKind) -> tuple[str, ...]:
    return tuple(block.text for block in blocks(html) if block.kind is kind)


def test_a_live_blog_has_every_post_with_its_heading_in_the_order_of_the_page() -> None:
    posts = "".join(
        f'<div class="live-post" id="p{n}"><time datetime="2024-03-01T1{n}:00">1{n}:00</time>'
        f"<h2>Post {n} of the day</h2><p>{text}</p></div>"
        for n, text in reversed(list(enumerate(PARAGRAPHS)))
    )
    html = f"<html><head><title>{TITLE}</title></head><body><main><h1>{TITLE}</h1>{posts}</main></body></html>"
    expected = [part for n, text in reversed(list(enumerate(PARAGRAPHS))) for part in (f"Post {n} of the day", text)]
    assert list(texts(html)) == expected


def test_a_gallery_has_its_captions() -> None:
    pictures = "".join(
        f'<figure><img src="{n}.jpg"><figcaption>Picture {n}: the hall as it was in the winter of 196{n}, empty.'
        "</figcaption></figure>"
        for n in range(4)
    )
    found = blocks(page(PARAGRAPHS[:2], after="", middle=pictures))
    assert [block.text for block in found if block.kind is BlockKind.CAPTION] == [
        f"Picture {n}: the hall as it was in the winter of 196{n}, empty." for n in range(4)
    ]


def test_an_interview_has_questions_and_answers() -> None:
    questions = (
        "Why was the terminal not closed in the autumn, when the first of the piles was found broken?",
        "Will the traders get their stalls back?",
        "And who pays?",
    )
    body = "".join(f"<p><strong>{q}</strong></p><p>{a}</p>" for q, a in zip(questions, PARAGRAPHS[:3], strict=True))
    html = page(()).replace('<div class="article-body">', f'<div class="article-body">{body}')
    assert texts(html) == tuple(t for pair in zip(questions, PARAGRAPHS[:3], strict=True) for t in pair)


def test_a_page_of_several_is_a_capture_of_its_own() -> None:
    pages = '<div class="pagination"><a href="?page=1">1</a> <a href="?page=2">2</a> <a href="?page=3">Next</a></div>'
    first, second = page(PARAGRAPHS[:3], after=pages), page(PARAGRAPHS[3:], after=pages)
    assert texts(first) == PARAGRAPHS[:3]
    assert texts(second) == PARAGRAPHS[3:]


def test_amp_is_read_like_any_page() -> None:
    text = "".join(f"<p>{p}</p>" for p in PARAGRAPHS)
    html = (
        f'<!doctype html><html amp lang="en"><head><title>{TITLE}</title></head><body><amp-sidebar><ul><li><a href="/">'
        f"Home</a></li></ul></amp-sidebar><main><article><h1>{TITLE}</h1><amp-img src=a.jpg></amp-img>{text}"
        '<amp-ad type="x"><p>Buy a boat today and sail away from it all, says what is written here.</p></amp-ad>'
        "</article></main></body></html>"
    )
    assert texts(html)[: len(PARAGRAPHS)] == PARAGRAPHS


@pytest.mark.parametrize("tag", ["ul", "ol"])
def test_items_of_a_list_are_blocks_without_their_bullets(tag: str) -> None:
    items = ("The piles are drawn in June.", "The hall is taken down.", "Ferries move to the north quay for good.")
    found = of_kind(page(middle=f"<{tag}>{''.join(f'<li>{i}</li>' for i in items)}</{tag}>"), BlockKind.LIST_ITEM)
    assert found == items


def test_a_pull_quote_that_is_marked_is_a_quotation() -> None:
    said = "We will not put passengers at risk for the sake of a building."
    assert of_kind(page(middle=f'<blockquote class="pullquote">{said}</blockquote>'), BlockKind.QUOTE) == (said,)
    looks_so = f'<p class="big">{said}</p>'
    assert said in texts(page(middle=looks_so))


def test_a_fact_box_is_text_in_the_article_and_none_in_an_aside() -> None:
    fact = "The terminal was built in 1961, for four ferries a day and no cars at all."
    assert fact in texts(page(middle=f"<div class='facts'><p>{fact}</p></div>"))
    assert fact not in texts(page(middle=f"<aside><p>{fact}</p></aside>"))


def test_what_a_script_would_load_is_not_there() -> None:
    middle = '<iframe src="https://video.example/1">A player</iframe><script>document.write("Loaded")</script>'
    assert texts(page(middle=middle)) == PARAGRAPHS


def test_a_stub_whose_text_is_hidden_is_read_whole() -> None:
    rest = "".join(f"<p>{p}</p>" for p in PARAGRAPHS[1:])
    html = page(PARAGRAPHS[:1], middle=f'<div style="display:none">{rest}</div>')
    assert set(texts(html)) == set(PARAGRAPHS)


def test_data_that_says_less_than_the_page_is_not_taken() -> None:
    data = {"@type": "NewsArticle", "headline": TITLE, "articleBody": PARAGRAPHS[0][:80]}
    head = f'<script type="application/ld+json">{json.dumps(data)}</script>'
    assert texts(page(head=head)) == PARAGRAPHS


STANDFIRST = "Ferries move to the north quay while a new terminal is built, which takes three years"
HEADING = "What becomes of the hall"
ITEMS = ("1 June: the piles are drawn.", "1 September: the hall is taken down, if no one appeals.")
SAID = "We have been here for forty years, and we intend to stay for another forty."
NOTE = "Correction: an earlier version of this article misstated the cost of the repairs."


def of_2004(paragraphs: tuple[str, ...] = PARAGRAPHS) -> str:
    """Tables for the layout, line breaks for paragraphs, upper case tags."""
    first, second = "<BR><BR>".join(paragraphs[:3]), "<BR><BR>".join(paragraphs[3:])
    return (
        f"<HTML><HEAD><TITLE>Harbour Gazette: {TITLE}</TITLE><META NAME=description CONTENT='{STANDFIRST}'></HEAD>"
        "<BODY BGCOLOR=white><TABLE WIDTH=760><TR><TD COLSPAN=3><A HREF=/><IMG SRC=logo.gif></A></TD></TR><TR>"
        "<TD WIDTH=120><A HREF=/n>News</A><BR><A HREF=/s>Sport</A><BR><A HREF=/w>Weather</A></TD>"
        f"<TD><H1>{TITLE}</H1><P><B>{STANDFIRST}</B></P><P>{first}</P><H2>{HEADING}</H2>"
        f"<UL>{''.join(f'<LI>{i}' for i in ITEMS)}</UL><BLOCKQUOTE>{SAID}</BLOCKQUOTE><P>{second}</P>"
        f"<P><I>{NOTE}</I></P></TD><TD WIDTH=120><A HREF=/1>Storm damages pier</A><BR><A HREF=/2>New ferry</A></TD>"
        "</TR><TR><TD COLSPAN=3><FONT SIZE=1>Copyright 2004 The Harbour Gazette</FONT></TD></TR></TABLE></BODY></HTML>"
    )


def of_2014(paragraphs: tuple[str, ...] = PARAGRAPHS) -> str:
    """Divisions with names that say what they are, a side bar, buttons for sharing."""
    parts = [f"<p>{p}</p>" for p in paragraphs]
    return (
        f'<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{TITLE} | The Harbour Gazette</title>'
        f'<meta property="og:title" content="{TITLE}"><meta property="og:description" content="{STANDFIRST}"></head>'
        '<body><div id="header"><ul class="menu"><li><a href="/n">News</a></li><li><a href="/s">Sport</a></li></ul>'
        f'</div><div id="content"><div class="article"><h1 class="title">{TITLE}</h1><div class="meta">By <a href="/a">'
        f'Per Berg</a> | 1 March 2014 | <a href="#c">12 comments</a></div><p class="standfirst">{STANDFIRST}</p>'
        '<div class="social-share"><a href="#">Tweet</a> <a href="#">Share</a></div>'
        f'<div class="article-body">{"".join(parts[:3])}<div class="ad-slot">Advertisement</div><h2>{HEADING}</h2>'
        f"<ul>{''.join(f'<li>{i}</li>' for i in ITEMS)}</ul><blockquote><p>{SAID}</p></blockquote>"
        f'{"".join(parts[3:])}<p class="correction">{NOTE}</p></div></div><div id="sidebar"><h3>Most read</h3>'
        '<ol><li><a href="/1">Storm damages pier</a></li><li><a href="/2">New ferry named</a></li></ol></div></div>'
        '<div id="footer"><p>© 2014 The Harbour Gazette</p></div></body></html>'
    )


def of_2024(paragraphs: tuple[str, ...] = PARAGRAPHS) -> str:
    """Elements with meaning, class names made by machines, boxes between the paragraphs, structured data."""
    data = {"@context": "https://schema.org", "@type": "NewsArticle", "headline": TITLE, "description": STANDFIRST}
    parts = [f'<div class="sc-1x9k2q"><p class="css-9zz1ab">{p}</p></div>' for p in paragraphs]
    return (
        f'<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{TITLE} - Gazette</title>'
        f'<script type="application/ld+json">{json.dumps(data)}</script></head><body><header><nav><a href="/n">News</a>'
        f'<a href="/s">Sport</a></nav></header><main><article><header><h1 class="css-t1">{TITLE}</h1>'
        f'<p class="css-l3 article-lead">{STANDFIRST}</p></header><div class="css-bd"><section>{"".join(parts[:3])}'
        '<aside><h3>Read next</h3><a href="/1">Storm damages pier</a></aside>'
        f'<h2 class="css-h2">{HEADING}</h2><ul class="css-ul">{"".join(f"<li><span>{i}</span></li>" for i in ITEMS)}'
        f"</ul><blockquote>{SAID}</blockquote>"
        '<div class="newsletter-signup"><p>Get the Gazette every morning.</p><form><input></form></div>'
        f'{"".join(parts[3:])}</section></div></article></main><section class="related-articles"><h2>More on this</h2>'
        '<article><a href="/2"><h3>New ferry named</h3></a></article></section>'
        f"<footer><p>{NOTE}</p><p>© 2024 The Harbour Gazette</p></footer></body></html>"
    )


DESIGNS = (of_2004, of_2014, of_2024)
EDITED = (PARAGRAPHS[0], PARAGRAPHS[1].replace("three years", "five years"), *PARAGRAPHS[2:])
WHOLE = (
    (BlockKind.STANDFIRST, STANDFIRST),
    *((BlockKind.PARAGRAPH, p) for p in PARAGRAPHS[:3]),
    (BlockKind.HEADING, HEADING),
    *((BlockKind.LIST_ITEM, i) for i in ITEMS),
    (BlockKind.QUOTE, SAID),
    *((BlockKind.PARAGRAPH, p) for p in PARAGRAPHS[3:]),
    (BlockKind.CORRECTION, NOTE),
)


@pytest.mark.parametrize("design", DESIGNS)
def test_every_design_reads_the_same(design: object) -> None:
    found = document(design())  # type: ignore[operator]
    assert found.title == TITLE
    assert tuple((block.kind, block.text) for block in found.blocks) == WHOLE


@pytest.mark.parametrize("before", DESIGNS)
@pytest.mark.parametrize("after", DESIGNS)
def test_across_a_redesign_nothing_differs_but_what_was_edited(before: object, after: object) -> None:
    old, new = document(before()), document(after(EDITED))  # type: ignore[operator]
    diff = compare_documents(old, new).diff
    assert (diff.stats.words_removed, diff.stats.words_added, diff.stats.changes) == (1, 1, 1)
