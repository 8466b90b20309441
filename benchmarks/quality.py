"""How well pages are compared and read, measured by the scorers of the corpus beside the checkout.

    python benchmarks/quality.py [compare] [extract] [-- OPTIONS OF THE SCORER]

Without a name both run. Each calls the command line as anybody would and prints its table. Without the corpus
(../shared/corpus) nothing is measured, and that is said.
"""

import shlex
import subprocess
import sys
from pathlib import Path

PROJECT = Path(__file__).resolve().parent.parent
CORPUS = PROJECT.parent / "shared" / "corpus"
SCORERS = {"compare": CORPUS / "score_diff.py", "extract": CORPUS / "score_extract.py"}


def main() -> int:
    """Run the scorers asked for; 1 where one of them failed."""
    given = sys.argv[1:]
    end = given.index("--") if "--" in given else len(given)
    names, options = given[:end] or list(SCORERS), given[end + 1 :]
    failed = False
    for name in names:
        scorer = SCORERS[name]
        if not scorer.is_file():
            print(f"{name}: skipped, there is no ../shared/corpus/{scorer.name} beside the checkout")
            continue
        print(f"{name}:", flush=True)
        command = [sys.executable, str(scorer), "--batch", "--cmd", shlex.join([sys.executable, "-m", "diffviewer"])]
        failed |= subprocess.run([*command, *options], cwd=PROJECT, check=False).returncode != 0
    return int(failed)


if __name__ == "__main__":
    sys.exit(main())
