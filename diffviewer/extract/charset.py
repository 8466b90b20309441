"""Bytes of a page -> text: by byte order mark, declaration and detection, and never without an answer."""

import codecs
import re

# how far into a page a declaration is looked for; browsers look at 1,024 bytes, saved pages put comments before it
_HEAD = 8192
# how much of a page detection looks at
_SAMPLE = 20_000

_META = re.compile(rb"""<meta[^>]{0,400}?charset\s*=\s*["']?\s*([A-Za-z0-9_.:-]{2,40})""", re.I)
_XML = re.compile(rb"""^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([A-Za-z0-9_.:-]{2,40})""", re.I)

# what browsers mean by a label (https://encoding.spec.whatwg.org/#names-and-labels), where Python means something else
_MEANT = {
    "iso8859-1": "cp1252",
    "ascii": "cp1252",
    "iso8859-9": "cp1254",
    "iso8859-11": "cp874",
    "tis-620": "cp874",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "hz": "gb18030",
    "shift_jis": "cp932",
    "euc_kr": "cp949",
    "johab": "cp949",
    "big5": "big5hkscs",
}

# what pages that declare nothing are written in; the old code pages of terminals would only be guessed wrongly
_GUESSED = (
    "cp1252", "cp1250", "cp1251", "koi8_r", "cp1253", "cp1254", "cp1255", "cp1256", "cp1257", "cp874", "iso8859_2",
    "gb18030", "big5hkscs", "cp932", "euc_jp", "cp949",
)  # fmt: skip


def decode(data: bytes, declared: str = "") -> str:
    """Return the text of `data`.

    `declared` is what came with the page from outside (an HTTP or MIME header), if anything. Text that is valid UTF-8
    is UTF-8, whatever is declared; a page that is UTF-8 but for a few bytes loses only those.
    """
    for mark, name in (
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
    ):
        if data.startswith(mark):
            return data[len(mark) :].decode(name, "replace")
    if wide := _utf16_without_mark(data):
        return data.decode(wide, "replace")
    names = [name for name in (_known(declared), _known(_label(data))) if name]
    if any(name.startswith("iso2022") for name in names) and b"\x1b" in data:
        return data.decode(next(name for name in names if name.startswith("iso2022")), "replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        pass
    if mostly_utf8(data):
        return data.decode("utf-8", "replace")
    for name in names:
        if name not in ("utf-8", "utf-16", "utf-16-le", "utf-16-be", "utf-32"):
            return data.decode(name, "replace")
    return data.decode(_detect(data), "replace")


def mostly_utf8(data: bytes) -> bool:
    """Whether the bytes outside ASCII are UTF-8 but for few, as where two sources were joined carelessly."""
    sample = data[: 4 * _SAMPLE]
    text = sample.decode("utf-8", "replace")
    good = sum(1 for c in text if c > "\x7f" and c != "\ufffd")
    bad = text.count("\ufffd")
    return good > 4 * bad or (len(data) > len(sample) and not bad)


def _label(data: bytes) -> str:
    head = data[:_HEAD]
    match = _XML.match(head) or _META.search(head)
    return match[1].decode("ascii") if match else ""


def _known(label: str) -> str:
    """Python's name of the encoding that browsers mean by `label`, or an empty string."""
    label = label.strip().strip("\"'").lower()
    if label in ("x-sjis", "windows-31j", "ms_kanji"):
        return "cp932"
    if label in ("x-gbk", "gb_2312-80", "gb2312-80"):
        return "gb18030"
    if label in ("ks_c_5601-1987", "windows-949", "x-windows-949"):
        return "cp949"
    if label in ("x-cp1251", "x-cp1252", "x-cp1250"):
        label = label[2:]
    try:
        codec = codecs.lookup(label)
    except (LookupError, ValueError):
        return ""
    # codecs that are no character sets (base64, rot13, …)
    if not codec._is_text_encoding or codec.name in (
        "idna",
        "punycode",
        "unicode_escape",
        "raw_unicode_escape",
        "utf-7",
    ):
        return ""
    return _MEANT.get(codec.name, codec.name)


def _utf16_without_mark(data: bytes) -> str:
    """UTF-16 betrays itself by the zero bytes of its markup, at every other place."""
    sample = data[:2000]
    if len(sample) < 4:
        return ""
    half = len(sample) // 2
    zero_even, zero_odd = sample[0::2].count(0), sample[1::2].count(0)
    if zero_odd > 0.4 * half and zero_even < 0.1 * half:
        return "utf-16-le"
    if zero_even > 0.4 * half and zero_odd < 0.1 * half:
        return "utf-16-be"
    return ""


def _detect(data: bytes) -> str:
    """Guess from the text alone: markup and scripts are left out, since they are ASCII in any encoding."""
    from charset_normalizer import from_bytes

    text = re.sub(rb"(?is)<(script|style)\b.*?</\1\s*>|<[^>]*>", b" ", data[: 4 * _SAMPLE])
    lines = [line for line in re.split(rb"[\r\n]+|\s{2,}", text) if re.search(rb"[\x80-\xff]", line)]
    guesses = list(from_bytes(b"\n".join(lines)[:_SAMPLE], cp_isolation=list(_GUESSED), preemptive_behaviour=False))
    # a western page must not flip to a sister code page because of one new word
    if not guesses or any(g.encoding == "cp1252" and g.chaos <= guesses[0].chaos + 0.01 for g in guesses):
        return "cp1252"
    return guesses[0].encoding
