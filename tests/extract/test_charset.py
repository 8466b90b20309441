"""Bytes to text, whatever is declared."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from diffviewer.extract.charset import decode

WESTERN = "The mayor, Zoë Müller, said the “naïve” plan cost €12 million — and more is to come, d’après elle."
RUSSIAN = "Городской совет во вторник проголосовал за утверждение нового бюджета после нескольких месяцев переговоров."
CHINESE = "市议会周二投票通过了新的预算案，经过数月的谈判，居民表示价格将会上涨，许多人感到不满意。"
TRADITIONAL = "市議會週二投票通過了新的預算案，居民表示價格將會上漲，許多人感到不滿意。"
JAPANESE = "市議会は火曜日、数か月にわたる交渉の末に新しい予算案を承認することを決定したと発表しました。"
KOREAN = "시의회는 화요일 수개월간의 협상 끝에 새로운 예산안을 승인하기로 결정했다고 발표했습니다."

POLISH = "Rada miasta przyjęła we wtorek budżet, choć część mieszkańców sądziła, że ceny znów się podniosą."
TURKISH = "Belediye meclisi salı günü bütçeyi kabul etti; şehirde yaşayanlar fiyatların artacağını düşünüyor."
GREEK = "Το δημοτικό συμβούλιο ενέκρινε την Τρίτη τον νέο προϋπολογισμό ύστερα από μήνες διαπραγματεύσεων."
ARABIC = "وافق مجلس المدينة يوم الثلاثاء على الميزانية الجديدة بعد أشهر من المفاوضات بين الأحزاب."


def page(text: str, head: str = "") -> str:
    return f"<html><head>{head}<title>t</title></head><body><p>{text}</p></body></html>"


def meta(charset: str) -> str:
    return f'<meta charset="{charset}">'


@pytest.mark.parametrize(
    ("text", "encoding", "head"),
    [
        (WESTERN, "utf-8", ""),
        (WESTERN, "utf-8", meta("iso-8859-1")),
        (WESTERN, "utf-8", meta("x-unknown")),
        (WESTERN, "cp1252", meta("iso-8859-1")),
        (WESTERN, "cp1252", meta("utf-8")),
        (WESTERN, "cp1252", meta("us-ascii")),
        (WESTERN, "cp1252", '<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">'),
        (WESTERN, "cp1252", ""),
        (WESTERN, "utf-16", ""),
        (WESTERN, "utf-16-le", ""),
        (WESTERN, "utf-16-be", meta("utf-8")),
        (RUSSIAN, "cp1251", meta("windows-1251")),
        (RUSSIAN, "cp1251", ""),
        (RUSSIAN, "koi8-r", ""),
        (RUSSIAN, "koi8-r", meta("koi8-r")),
        (RUSSIAN, "utf-16-le", ""),
        (RUSSIAN, "iso8859-5", meta("iso-8859-5")),
        (POLISH, "cp1250", meta("windows-1250")),
        (POLISH, "iso8859-2", meta("iso-8859-2")),
        (TURKISH, "iso8859-9", meta("iso-8859-9")),
        (GREEK, "cp1253", meta("windows-1253")),
        (ARABIC, "cp1256", meta("windows-1256")),
        (CHINESE, "gb18030", meta("gb2312")),
        (CHINESE, "gb18030", ""),
        (TRADITIONAL, "big5", meta("big5")),
        (CHINESE, "gbk", meta("gbk")),
        (CHINESE, "utf-16-be", ""),
        (JAPANESE, "cp932", meta("Shift_JIS")),
        (JAPANESE, "cp932", ""),
        (JAPANESE, "euc_jp", ""),
        (JAPANESE, "euc_jp", meta("euc-jp")),
        (JAPANESE, "iso2022_jp", meta("iso-2022-jp")),
        (KOREAN, "cp949", meta("ks_c_5601-1987")),
        (KOREAN, "euc_kr", meta("euc-kr")),
        (KOREAN, "euc_kr", ""),
        (WESTERN.replace("€", "$"), "cp1252", meta("latin1")),
    ],
)
def test_decodes(text: str, encoding: str, head: str) -> None:
    assert text in decode(page(text, head).encode(encoding))


def test_what_the_header_declares_goes_before_the_page() -> None:
    assert RUSSIAN in decode(page(RUSSIAN, meta("koi8-r")).encode("cp1251"), "windows-1251")


def test_a_few_broken_bytes_lose_only_themselves() -> None:
    data = page(WESTERN * 3).encode().replace("Zoë".encode(), b"Zo\xe9\xff", 1)
    assert decode(data).count(WESTERN) == 2


@pytest.mark.parametrize(
    ("text", "encoding", "header"),
    [
        (RUSSIAN, "koi8-r", "KOI8-R"),
        (JAPANESE, "cp932", "shift_jis"),
        (KOREAN, "euc_kr", "euc-kr"),
        (CHINESE, "gb18030", "gb18030"),
        (WESTERN, "cp1252", "ISO-8859-1"),
        (WESTERN, "utf-16-le", "utf-16"),
    ],
)
def test_what_the_header_declares_is_enough(text: str, encoding: str, header: str) -> None:
    assert text in decode(page(text).encode(encoding), header)


def test_a_mark_goes_before_the_header_and_the_page() -> None:
    assert RUSSIAN in decode(b"\xff\xfe" + page(RUSSIAN, meta("koi8-r")).encode("utf-16-le"), "windows-1251")


def test_utf8_with_a_mark() -> None:
    assert decode(b"\xef\xbb\xbfabc") == "abc"


@given(st.text(), st.sampled_from(["utf-8", "utf-16", "utf-8-sig"]))
def test_unicode_comes_back(text: str, encoding: str) -> None:
    text = "".join(c for c in text if c not in "\0\ufeff" and not "\ud800" <= c <= "\udfff")
    assert decode(text.encode(encoding)) == text


@given(st.binary(max_size=400), st.text(max_size=20))
def test_any_bytes_give_text(data: bytes, declared: str) -> None:
    assert isinstance(decode(data, declared), str)
