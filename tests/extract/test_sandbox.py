"""The child process that reads pages: warm, bounded, replaced when it dies."""

import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from diffviewer.errors import Cancelled, InputError, Problem
from diffviewer.extract.sandbox import Sandbox
from tests.extract.pages import PARAGRAPHS, page

# a page whose structure keeps the reader busy for longer than any patience
SLOW = page(after="<div>" * 30 + "<p>" + "<b><i>x</i></b>" * 150_000 + "</p>").encode()


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    with Sandbox() as one:
        one.warm()
        yield one


def test_reads(sandbox: Sandbox) -> None:
    assert sandbox.read(page().encode(), "page.html").captures[0].document.paragraphs == PARAGRAPHS


def test_a_problem_crosses_whole(sandbox: Sandbox) -> None:
    with pytest.raises(InputError) as caught:
        sandbox.read(b"%PDF-1.7\0", "paper.pdf", "/somewhere/paper.pdf")
    error = caught.value
    assert (error.problem, error.path, error.detail) == (Problem.UNSUPPORTED, "/somewhere/paper.pdf", "PDF")


def test_several_threads_share_it(sandbox: Sandbox) -> None:
    found: dict[int, tuple[str, ...]] = {}

    def read(number: int) -> None:
        data = page((*PARAGRAPHS, f"Paragraph of thread {number}, with words enough to be one.")).encode()
        found[number] = sandbox.read(data, "page.html").captures[0].document.paragraphs

    threads = [threading.Thread(target=read, args=(number,)) for number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert {number: texts[-1].split(",")[0] for number, texts in found.items()} == {
        number: f"Paragraph of thread {number}" for number in range(4)
    }


def test_too_slow_and_the_next_page_is_read() -> None:
    with Sandbox(seconds=0.2) as hurried:
        with pytest.raises(InputError) as caught:
            hurried.read(SLOW, "slow.html")
        assert caught.value.problem is Problem.TOO_SLOW
    with Sandbox() as patient:
        assert patient.read(page().encode(), "page.html").captures


def test_too_much_memory_and_the_next_page_is_read() -> None:
    with Sandbox(memory=150 * 1024 * 1024) as small:
        with pytest.raises(InputError) as caught:
            small.read(page(head="<script>" + "—" * 25_000_000 + "</script>").encode("utf-16"), "large.html")
        assert caught.value.problem is Problem.TOO_COMPLEX
        assert small.read(page().encode(), "page.html").captures


def test_cancelled() -> None:
    with Sandbox() as one:
        one.read(page().encode(), "page.html")
        began = time.monotonic()
        with pytest.raises(Cancelled):
            one.read(SLOW, "slow.html", should_cancel=lambda: time.monotonic() > began + 0.1)
        assert one.read(page().encode(), "page.html").captures


def test_a_child_that_was_killed_is_replaced() -> None:
    with Sandbox() as one:
        one.read(page().encode(), "page.html")
        assert one._process is not None
        one._process.kill()
        one._process.join()
        assert one.read(page().encode(), "page.html").captures


def test_closed_twice_and_used_again() -> None:
    one = Sandbox()
    one.close()
    one.warm()
    one.close()
    assert one.read(page().encode(), "page.html").captures
    one.close()


def test_closing_gives_up_the_page_that_is_being_read() -> None:
    one = Sandbox(seconds=60)
    one.read(page().encode(), "page.html")
    outcome: list[object] = []

    def read() -> None:
        try:
            outcome.append(one.read(SLOW * 8, "slow.html"))
        except (Cancelled, InputError) as error:
            outcome.append(error)

    thread = threading.Thread(target=read)
    thread.start()
    while not one._lock.locked():
        time.sleep(0.01)
    one.warm()
    one.close()
    thread.join()
    assert len(outcome) == 1
    assert isinstance(outcome[0], (Cancelled, InputError))
    assert one._process is None


def test_importing_the_reader_imports_nothing_heavy() -> None:
    heavy = "import sys, diffviewer.reading; print([m for m in ('lxml', 'trafilatura', 'PySide6') if m in sys.modules])"
    done = subprocess.run([sys.executable, "-c", heavy], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_the_child_imports_no_qt_even_from_a_program_that_did(tmp_path: Path) -> None:
    (tmp_path / "page.html").write_text(page(), encoding="utf-8")
    program = tmp_path / "program.py"
    program.write_text(
        "import sys\n"
        "if __name__ == '__main__':\n"
        "    import PySide6.QtCore\n"
        "    from diffviewer.reading import Reader\n"
        "    with Reader() as reader:\n"
        "        print(len(reader.read(sys.argv[1])[0].document.blocks))\n"
        "        child = reader._sandboxes[0]._process.pid\n"
        "        maps = open(f'/proc/{child}/maps').read() if sys.platform == 'linux' else ''\n"
        "        print('Qt6' in maps)\n",
        encoding="utf-8",
    )
    done = subprocess.run(
        [sys.executable, str(program), str(tmp_path / "page.html")], capture_output=True, text=True, check=True
    )
    assert done.stdout.split() == [str(len(PARAGRAPHS)), "False"]
