from diffviewer.extract.page import read_bytes

STORY = "<h1>Quay closes</h1>" + "".join(
    f"<p>The harbour board said on day {day} that the quay would stay closed for another {day} weeks.</p>"
    for day in range(5)
)


def page(inner: str) -> bytes:
    head = "<!DOCTYPE html><html><head><title>Quay closes</title></head>"
    return f"{head}<body><article>{STORY}{inner}</article></body></html>".encode()


def test_a_page_that_was_not_read_whole_says_so() -> None:
    deep = "<div>" * 3000 + "<p>This stands too deep to be read by anybody.</p>" + "</div>" * 3000
    (capture,) = read_bytes(page(deep), "deep.html").captures
    assert capture.cut
    assert not any("too deep" in block.text for block in capture.document.blocks)


def test_other_pages_do_not() -> None:
    (capture,) = read_bytes(page("<div>" * 200 + "<p>The quay is deep.</p>" + "</div>" * 200), "page.html").captures
    assert not capture.cut
