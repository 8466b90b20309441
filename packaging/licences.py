"""What the frozen program holds of others' work, and under which terms: one text, made from what they say."""

import subprocess
import sys
import sysconfig
from collections.abc import Iterable
from importlib.metadata import Distribution, distributions, packages_distributions
from pathlib import Path

_TEXTS = ("licen", "copying", "notice")
_RULE = "=" * 78


def third_parties(modules: Iterable[str], libraries: Iterable[str]) -> str:
    """The terms of each package that has a module here, of Python, and on Debian of each system library taken along."""
    names = packages_distributions()
    wanted = {name.lower() for module in modules for name in names.get(module.split(".")[0], ())}
    wanted -= {"diffviewer", "pyinstaller", "setuptools", "pip"}
    packages = sorted(distributions(), key=lambda dist: dist.name.lower())
    parts = [_python(), *(_package(found) for found in packages if found.name.lower() in wanted)]
    parts.append(system_terms(libraries))
    head = (
        "Diffviewer is under the MIT licence, see LICENSE.txt. This copy of it also holds the work of others, below,\n"
        "each under terms of its own. Qt and PySide6 are under the GNU Lesser General Public License, version 3:\n"
        "their libraries lie in this folder as files that you may replace with your own builds of the same version.\n"
        "Their sources are published by their makers, at https://download.qt.io/official_releases/ .\n"
    )
    return "\n".join([head, *parts])


def system_terms(files: Iterable[str]) -> str:
    """The terms of the packages of Debian that these files are from."""
    return "\n".join(_system(package, terms) for package, terms in sorted(_debian(files).items()))


def _python() -> str:
    file = Path(sysconfig.get_path("stdlib")) / "LICENSE.txt"
    if not file.is_file():
        file = Path(sys.base_prefix) / "LICENSE.txt"
    terms = file.read_text(encoding="utf-8") if file.is_file() else "https://docs.python.org/3/license.html\n"
    return _section(f"Python {sys.version.split()[0]}", terms)


def _package(found: Distribution) -> str:
    says = found.metadata
    terms = says.get("License-Expression") or says.get("License") or ""
    texts = [
        file
        for file in found.files or ()
        if ".dist-info" in str(file) and any(word in file.name.lower() for word in _TEXTS) and file.locate().is_file()
    ]
    lines = [f"Terms: {terms.splitlines()[0]}" if terms else ""]
    lines += [Path(str(file.locate())).read_text(encoding="utf-8", errors="replace") for file in texts]
    if not texts and "LGPL" in terms:
        lines += _common("LGPL-3"), _common("GPL-3")
    return _section(f"{found.name} {found.version}", "\n\n".join(filter(None, lines)))


def _common(name: str) -> str:
    """A text that Debian keeps for all; elsewhere, where it can be read."""
    file = Path("/usr/share/common-licenses") / name
    if file.is_file():
        return file.read_text(encoding="utf-8")
    return f"The text is at https://www.gnu.org/licenses/{name.lower()}.0.txt"


def _debian(libraries: Iterable[str]) -> dict[str, str]:
    """The packages of Debian that libraries were taken from, with their terms; nothing on other systems."""
    files = sorted({str(Path(library).resolve()) for library in libraries})
    try:
        told = subprocess.run(["dpkg-query", "-S", *files], capture_output=True, text=True, check=False).stdout
    except FileNotFoundError:
        return {}
    found: dict[str, str] = {}
    for package in sorted({line.split(":")[0] for line in told.splitlines()}):
        file = Path("/usr/share/doc") / package / "copyright"
        if file.is_file():
            found[package] = file.read_text(encoding="utf-8", errors="replace")
    return found


def _system(package: str, terms: str) -> str:
    return _section(f"{package}, a library of the system that this was built on", terms)


def _section(title: str, text: str) -> str:
    return f"{_RULE}\n{title}\n{_RULE}\n\n{text.strip()}\n"
