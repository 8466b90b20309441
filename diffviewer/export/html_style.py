"""The style sheet of an exported comparison: the look of the program's window, on screen and on paper."""

from collections.abc import Mapping

# the colours of the window's light and dark look (ui/palettes.py)
LIGHT: Mapping[str, str] = {
    "window": "#f4f3f0",
    "paper": "#ffffff",
    "text": "#1d1d1f",
    "text_muted": "#68676d",
    "line": "#e1dfda",
    "accent": "#2566d8",
    "accent_soft": "#e6eefb",
    "old": "#b3541e",
    "old_soft": "#ffc4bc",
    "old_row": "#fff0ee",
    "old_text": "#8c1d18",
    "new": "#1f7a4d",
    "new_soft": "#b2e5c4",
    "new_row": "#eaf8ef",
    "new_text": "#0b5b2e",
    "moved": "#5b3fb5",
    "moved_soft": "#d8cffa",
    "moved_row": "#e9e4fb",
    "moved_text": "#1d1d1f",
    "void": "#fbfaf8",
    "void_hatch": "#f5f4f0",
}
DARK: Mapping[str, str] = {
    "window": "#1b1c1f",
    "paper": "#222327",
    "text": "#ececee",
    "text_muted": "#9f9fa6",
    "line": "#34353a",
    "accent": "#6fa1ff",
    "accent_soft": "#2a3650",
    "old": "#f0955a",
    "old_soft": "#7a2b26",
    "old_row": "#2f2224",
    "old_text": "#ffc9c2",
    "new": "#58c48a",
    "new_soft": "#1f5c3a",
    "new_row": "#1f2b26",
    "new_text": "#bff2d2",
    "moved": "#c9b8ff",
    "moved_soft": "#4b3f76",
    "moved_row": "#322b4d",
    "moved_text": "#ececee",
    "void": "#202125",
    "void_hatch": "#25262a",
}

_RULES = """
*{box-sizing:border-box}
html{font:15px/1.5 system-ui,"Segoe UI",Inter,"Noto Sans",sans-serif;-webkit-text-size-adjust:100%}
body{margin:0;background:var(--window);color:var(--text)}
.head{max-width:82rem;margin:0 auto;padding:1.6rem 1.5rem 1.1rem}
h1{font:700 1.45rem/1.3 var(--serif);margin:0 0 .35rem;text-wrap:balance}
.facts,.counts{margin:.2rem 0 0;font-size:.87rem}
.facts{color:var(--muted);overflow-wrap:anywhere}
.counts span{margin-inline-end:1rem;white-space:nowrap}
.counts .all{font-weight:650}
.counts .old,.sign{color:var(--old)}
.counts .new{color:var(--new)}
.counts .moved{color:var(--moved)}
main{max-width:82rem;margin:0 auto 2rem;background:var(--paper);border-block:1px solid var(--line)}
.row,.versions{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,1fr)}
.versions{position:sticky;top:0;z-index:1;background:var(--window);border-bottom:1px solid var(--line);font-size:.87rem}
.versions>div{padding:.5rem .9rem;border-top:3px solid var(--old);overflow-wrap:anywhere}
.versions>div+div{border-top-color:var(--new);border-inline-start:1px solid var(--line)}
.versions b{color:var(--old)}
.versions .new b{color:var(--new)}
.versions small{color:var(--muted);font-size:1em}
.side{position:relative;padding:.5rem 1.6rem .5rem 3rem;border-left:4px solid transparent}
.side+.side{border-left-color:var(--line);border-left-width:1px;padding-left:calc(3rem + 3px)}
.side p[data-n]::before{content:attr(data-n);content:attr(data-n) / "";position:absolute;left:.3rem;width:2rem;
 text-align:right;color:var(--muted);font:400 .7rem/2.3 system-ui,sans-serif;font-variant-numeric:tabular-nums}
.side p{font:1.0333rem/1.55 var(--serif);margin:0 0 .75rem;white-space:pre-wrap;overflow-wrap:anywhere}
.side p:last-child{margin-bottom:.35rem}
.side .heading{font-weight:700}
.side .quote{padding-inline-start:.9rem;border-inline-start:2px solid var(--line)}
.side .caption{color:var(--muted);font-size:.93rem}
.side .list_item{display:list-item;list-style:disc;margin-inline-start:1.1rem}
.title p{font-size:1.25rem;font-weight:700;line-height:1.35}
.label{display:block;font-size:.75rem;color:var(--muted)}
.changed .old,.removed .old{border-left-color:var(--old)}
.changed .new,.added .new{border-left-color:var(--new);border-left-width:4px;padding-left:3rem}
.moved .side:not(.void){border-left:4px solid var(--moved);padding-left:3rem;background:var(--moved-row)}
.removed .old{background:var(--old-row)}
.added .new{background:var(--new-row)}
.void{background:repeating-linear-gradient(135deg,var(--void) 0 6px,var(--void-hatch) 6px 12px)}
del,ins{border-radius:3px;padding-block:.08em;-webkit-box-decoration-break:clone;box-decoration-break:clone}
del{background:var(--old-soft);color:var(--old-text);text-decoration:line-through;text-decoration-thickness:1px}
ins{background:var(--new-soft);color:var(--new-text);text-decoration:underline;text-decoration-thickness:1.5px;
 text-underline-offset:.18em}
.removed del,.added ins{background:none}
.moved del{background:var(--old-soft)}
.moved ins{background:var(--new-soft)}
.shift{background:var(--moved-soft);color:var(--moved-text);border-radius:3px}
.chip{display:inline-block;font:600 .72rem/1.35 system-ui,"Noto Sans",sans-serif;color:var(--moved);
 background:var(--paper);
 border:1px solid;border-radius:1rem;padding:0 .55em;margin-inline-end:.5em;text-decoration:none;white-space:nowrap}
a.chip:hover,a.chip:focus-visible{background:var(--moved);color:var(--paper);outline:none}
:target{outline:2px solid var(--accent);outline-offset:-2px;scroll-margin-top:4rem}
summary{cursor:pointer;text-align:center;color:var(--muted);font-size:.85rem;padding:.4rem;list-style:none;
 border-block:1px dashed var(--line);background:var(--window)}
summary::-webkit-details-marker{display:none}
summary::before{content:"··· ";content:"··· " / ""}
summary::after{content:" ···";content:" ···" / ""}
summary:hover{color:var(--text)}
summary:focus-visible{outline:2px solid var(--accent);outline-offset:-2px}
.choice{position:absolute;opacity:0;pointer-events:none}
.forms{display:flex;gap:.5rem;max-width:82rem;margin:0 auto;padding:0 1.5rem .9rem;font-size:.87rem}
.forms label{padding:.25rem .8rem;border:1px solid var(--line);border-radius:6px;background:var(--paper);cursor:pointer}
#side:checked~.forms label[for=side],#inline:checked~.forms label[for=inline]{border-color:var(--accent);
 color:var(--accent);background:var(--accent-soft)}
.choice:focus-visible~.forms{outline:2px solid var(--accent);outline-offset:-6px}
#side:checked~main .text,#inline:checked~main .columns{display:none}
.times{display:flex;flex-wrap:wrap;gap:.2rem 1.6rem;justify-content:center;font-size:.87rem;padding:.9rem 0 .7rem}
.times .old b{color:var(--old)}
.times .new b{color:var(--new)}
.text{padding:.4rem 1.5rem 1rem}
.text p{font:1.0333rem/1.55 var(--serif);max-width:44rem;margin:0 auto .75rem;white-space:pre-wrap;
 overflow-wrap:anywhere}
.text .heading{font-weight:700}
.text .caption{color:var(--muted);font-size:.93rem}
.text .label{display:inline}
.text p.facts,.text p.counts{font:.87rem/1.5 system-ui,"Noto Sans",sans-serif;white-space:normal}
.text p.fold{font:.85rem/1.5 system-ui,"Noto Sans",sans-serif;color:var(--muted);text-align:center}
.text details{max-width:44rem;margin:0 auto .75rem}
.text details[open] summary{margin-bottom:.75rem}
.text p.changed,.text p.added,.text p.removed,.text p.moved{padding:.15rem .8rem;margin-inline:auto;
 border-inline-start:4px solid var(--old);border-image:linear-gradient(var(--old) 50%,var(--new) 50%) 1;
 width:calc(100% + 2rem);max-width:46rem}
.text p.added{background:var(--new-row);border-color:var(--new);border-image:none}
.text p.removed{background:var(--old-row);border-color:var(--old);border-image:none}
.text p.moved{background:var(--moved-row);border-color:var(--moved);border-image:none}
span.moved,del.moved{background:var(--moved-soft);color:var(--moved-text)}
.note{font:600 .78rem/1.5 system-ui,"Noto Sans",sans-serif;color:var(--moved)}
.text del+ins{margin-inline-start:.15em}
.cited p{margin:.15rem 0;overflow-wrap:anywhere}
.same{padding:1.6rem;text-align:center;font-weight:650;margin:0}
footer{max-width:82rem;margin:0 auto;padding:0 1.5rem 1.5rem;color:var(--muted);font-size:.8rem}
@media (max-width:44rem){
 .row,.versions{grid-template-columns:minmax(0,1fr)}
 .versions>div+div{border-inline-start:0}
 .equal>.old,.void{display:none}
 .side,.side+.side{padding:.4rem 1rem .4rem 2.6rem;border-left-width:4px}
 .equal>.new{border-left-color:transparent}
}
@media print{
 @page{margin:14mm 12mm}
 html{font-size:10.5pt}
 body,.versions,summary{background:none}
 .head{padding:0 0 .6rem}
 .forms{display:none}
 main{border:0;max-width:none}
 .versions{position:static}
 .side,.side+.side{padding:.3rem .8rem .3rem 2.8rem}
 *{print-color-adjust:exact;-webkit-print-color-adjust:exact}
 .text{padding:.2rem 0}
 .text p{orphans:3;widows:3}
 details:not([open]){break-inside:avoid}
 .side p{orphans:3;widows:3;break-inside:avoid-page}
 footer{padding:.6rem 0 0}
}
"""


def style_sheet() -> str:
    """The whole style sheet. It refers to nothing outside itself; paper is always light."""
    dark = f"@media screen and (prefers-color-scheme:dark){{:root{{{_variables(DARK)}}}}}"
    serif = '--serif:"Noto Serif","Source Serif 4",Charter,Georgia,"DejaVu Serif",serif'
    return f":root{{color-scheme:light dark;{serif};{_variables(LIGHT)}}}\n{dark}{_RULES}"


def _variables(colours: Mapping[str, str]) -> str:
    names = {"text_muted": "muted"}
    return ";".join(f"--{names.get(name, name).replace('_', '-')}:{colour}" for name, colour in colours.items())
