"""Invented articles for the pictures: one in Arabic, one in Chinese, and one in forty versions."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from html import escape
from pathlib import Path

Version = tuple[datetime, str, Sequence[str]]  # when, headline, paragraphs


def arabic(folder: Path) -> list[Path]:
    """Three versions about a flooded library."""
    start = datetime(2025, 2, 3, 7, 40, tzinfo=UTC)
    opening = (
        "غمرت المياه فجر الإثنين الطابق السفلي من مكتبة المدينة القديمة، وأُغلقت أبوابها أمام الزوار حتى إشعار آخر. "
        "ولم يُصب أحد من العاملين بأذى."
    )
    cause = (
        "وقالت مديرة المكتبة سلمى الراوي إن أنبوباً قديماً انكسر قرابة الساعة الثالثة، "
        "وإن الحراس سمعوا صوت الماء قبل أن يروه."
    )
    books = "ونقل العاملون والمتطوعون 1200 كتاب إلى الطوابق العليا، ووُضعت المخطوطات في صناديق جافة."
    school = "ويستعد نحو 300 تلميذ لامتحاناتهم في قاعات المكتبة كل عام، وسيُفتح لهم مسرح البلدية مؤقتاً."
    council = "ولم يذكر المجلس البلدي متى تبدأ أعمال الإصلاح."
    versions: list[Version] = [
        (start, "مياه الأمطار تغمر مكتبة المدينة القديمة", (opening, cause, books, council)),
        (
            start + timedelta(hours=3),
            "أنبوب مكسور يغمر مكتبة المدينة القديمة",
            (opening, cause.replace("قديماً", "من عام 1958"), books.replace("1200", "1850"), school, council),
        ),
        (
            start + timedelta(hours=9),
            "أنبوب مكسور يغمر مكتبة المدينة القديمة",
            (
                opening.replace("حتى إشعار آخر", "أسبوعين على الأقل"),
                cause.replace("قديماً", "من عام 1958"),
                school,
                books.replace("1200", "1850").replace("صناديق جافة", "صناديق جافة بعيداً عن الرطوبة"),
                "وقال المجلس البلدي إن أعمال الإصلاح تبدأ صباح الأربعاء.",
            ),
        ),
    ]
    return _written(folder, "library", versions, "ar", "صحيفة الضفة", "https://daffa.example/maktaba")


def chinese(folder: Path) -> list[Path]:
    """Three versions about a night ferry."""
    start = datetime(2025, 5, 12, 9, 5, tzinfo=UTC)
    opening = "青汀镇往返月牙岛的夜间渡轮将从下周一起停航，渡轮公司周五在码头贴出了通知。"
    reason = "公司负责人陆文川说，夜班船平均每晚只有九名乘客，燃油费却比去年上涨了两成。"
    nurses = "岛上卫生站的六名护士都乘末班船回家。护士长何佩兰说，她们事先没有收到任何消息。"
    town = "镇政府表示正在研究补贴方案，最快本月底公布。"
    history = "夜间渡轮开航于1987年，只在三次台风期间中断过。"
    versions: list[Version] = [
        (start, "月牙岛夜间渡轮下周停航", (opening, reason, nurses, town, history)),
        (
            start + timedelta(hours=5),
            "月牙岛夜间渡轮下周停航，护士称未获通知",
            (opening, reason.replace("九名", "十四名"), nurses, town, history),
        ),
        (
            start + timedelta(days=2),
            "月牙岛夜间渡轮推迟停航",
            (
                opening.replace("将从下周一起停航", "推迟到六月底停航").replace("周五", "周日晚"),
                nurses.replace("没有收到任何消息", "只在码头看到一张纸"),
                reason.replace("九名", "十四名"),
                town.replace("正在研究补贴方案，最快本月底公布", "将补贴夜班船到九月"),
                history,
            ),
        ),
    ]
    return _written(folder, "ferry", versions, "zh", "青汀晚报", "https://qingting.example/duchuan")


def forty(folder: Path) -> list[Path]:
    """A report on a storm that was edited forty times in nine days."""
    at = datetime(2025, 10, 6, 5, 30, tzinfo=UTC)
    homes, boats, shelters = 400, 2, 1
    places = ["Lowmoor", "Saltmere", "Quayle End", "Harrow Lock", "Wend Mouth", "Grain Island", "Pask Point", "Alda"]
    later: list[str] = []
    versions: list[Version] = []
    for number in range(40):
        homes += (number * 137) % 900 if number < 24 else -(number * 61) % 700
        boats += number % 5 == 2
        shelters += number % 7 == 3
        if number % 4 == 1 and places:
            place = places.pop(0)
            later.append(
                f"At {place} the water came over the sea wall at {3 + number % 6}am "
                "and stood a metre deep in the street."
            )
        if number % 9 == 8:
            later.pop(0)
        if number % 11 == 10:
            later.append(later.pop(0))
        paragraphs = [
            f"Storm Ilse has cut off power to about {max(homes, 120):,} homes on the Wend coast "
            "and closed the road to the islands.",
            f"The harbour trust said {boats} boats had broken from their moorings. Nobody was on board.",
            f"{shelters} {'school is' if shelters == 1 else 'schools are'} open to people who cannot stay at home.",
            *later,
            "The coastguard asked people to stay away from the shore, “however fine the waves look”."
            if number < 30
            else "The coastguard said that it had never had so many calls in one week.",
        ]
        title = "Storm Ilse cuts power on the coast" if number < 12 else "Storm Ilse: the coast counts the damage"
        versions.append((at, title, paragraphs))
        at += timedelta(minutes=(20, 35, 50, 95, 240, 25)[number % 6] * (1 if number < 20 else 9))
    return _written(folder, "storm", versions, "en", "The Wend Valley Courier", "https://courier.example/storm-ilse")


def _written(
    folder: Path, name: str, versions: Sequence[Version], language: str, source: str, address: str
) -> list[Path]:
    """The versions as saved pages."""
    folder.mkdir(parents=True, exist_ok=True)
    files = []
    first = versions[0][0].isoformat()
    for number, (at, title, paragraphs) in enumerate(versions, 1):
        side = "rtl" if language == "ar" else "ltr"
        text = "\n".join(f"<p>{escape(paragraph)}</p>" for paragraph in paragraphs)
        file = folder / f"{name}-{number:02}.html"
        file.write_text(
            f'<!DOCTYPE html>\n<html lang="{language}" dir="{side}"><head><meta charset="utf-8"><title>{escape(title)}'
            f'</title><meta property="og:site_name" content="{escape(source)}"><link rel="canonical" href="{address}">'
            f'<meta property="article:published_time" content="{first}">'
            f'<meta property="article:modified_time" content="{at.isoformat()}"></head>\n'
            f"<body><article><h1>{escape(title)}</h1>\n{text}\n</article></body></html>\n",
            encoding="utf-8",
        )
        files.append(file)
    return files
