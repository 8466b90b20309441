"""Lines that say only when: "Published Tue 11 Mar 2025 09.05, last updated 17.40". They change by themselves, so as
text they would be false changes; the dates themselves are read as metadata.
"""

import re

from diffviewer.extract.nodes import Node, words
from diffviewer.extract.pieces import Piece
from diffviewer.models import BlockKind

_LONGEST = 140  # characters; a longer line says more than when

# months and days as news pages write them, whole and short
_CALENDAR = words(
    "january february march april may june july august september october november december"
    " jan feb mar apr jun jul aug sep sept oct nov dec"
    " monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun"
    " januar jänner februar märz mai juni juli oktober dezember mär okt dez"
    " montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mo di mi do fr sa so"
    " janvier février mars avril juin juillet août septembre octobre novembre décembre janv févr avr juil déc"
    " lundi mardi mercredi jeudi vendredi samedi dimanche"
    " enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre ene abr ago dic"
    " lunes martes miércoles jueves viernes sábado domingo"
    " gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre gen mag giu lug set ott"
    " lunedì martedì mercoledì giovedì venerdì sabato domenica"
    " janeiro fevereiro março maio junho julho setembro outubro novembro dezembro"
    " segunda terça quarta quinta sexta feira"
    " januari februari maart mei augustus maandag dinsdag woensdag donderdag vrijdag zaterdag zondag"
    " maj okt lör sön mån tis ons tor"
)
# what is said around a date: labels, clocks, small words, zones
_AROUND = words(
    "published publication posted updated update last first modified created edited revised date time issued"
    " on at by the of am pm noon midnight ago minute minutes min mins hour hours hr hrs day days week weeks month"
    " months second seconds yesterday today just now a an"
    " gmt utc bst est edt et cst cdt ct mst mdt mt pst pdt pt cet cest ist sgt hkt jst aest aedt nzst wat eat sast"
    " stand veröffentlicht aktualisiert zuletzt erstellt geändert am um uhr vor stunden stunde minuten vom der den"
    " publié modifié mis mise jour à le la il y heures heure jours dernière"
    " publicado actualizado actualización hace horas el las a de del última"
    " pubblicato aggiornato il alle ore fa ultimo aggiornamento atualizado em às há"
    " gepubliceerd bijgewerkt geleden uur om op laatst uppdaterad publicerad kl opdateret publiceret"
    " publisert oppdatert"
)
_WORD = re.compile(r"[^\W_]+")
_NUMBER = re.compile(r"\d+(st|nd|rd|th|am|pm|hrs|z|[ht]\d*)?")


def says_only_when(piece: Piece) -> bool:
    """Whether a paragraph is nothing but dates and times, with what is said around them."""
    if piece.kind is not BlockKind.PARAGRAPH or len(piece.text) > _LONGEST:
        return False
    times = _times(piece.node)
    left = piece.text.lower()
    for time in times:
        left = left.replace(time, " ", 1)
    said = _WORD.findall(left)
    numbers = [word for word in said if _NUMBER.fullmatch(word)]
    if not times and not (numbers and any(word in _CALENDAR or word in _AROUND for word in said)):
        return False
    return all(word in _CALENDAR or word in _AROUND or _NUMBER.fullmatch(word) for word in said)


def _times(node: Node) -> list[str]:
    """What the <time> elements below say, in lower case; the longest first."""
    texts = (" ".join(below.text().lower().split()) for below in node.nodes() if below.tag == "time")
    return sorted(filter(None, texts), key=len, reverse=True)
