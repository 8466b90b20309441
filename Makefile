# make run    the program           make test   every check
# make bench  tables of measures    make screenshots  the pictures in docs/images    make dist  what people install
# make test-dist  what dist holds, installed where nothing else is
# make translations  brings the languages' files up to date with the texts in the sources
# make fuzz   100,000 damaged pages (CASES=1000 for fewer)
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin

LANGUAGES := $(patsubst %.ts,%.qm,$(wildcard resources/translations/*.ts))

.PHONY: run test languages test-dist bench fuzz screenshots dist translations format clean

run: $(VENV)/.installed
	@sh scripts/system-packages.sh run
	@$(MAKE) --silent languages || echo "The translations could not be made: the window will speak English." >&2
	@$(BIN)/python -m compileall -q diffviewer
	@$(BIN)/python -m diffviewer

test: $(VENV)/.installed-dev
	@sh scripts/system-packages.sh test
	@$(MAKE) --silent languages
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python -m pytest

bench: $(VENV)/.installed-dev
	@missed=0; for b in benchmarks/*.py; do echo "== $$b"; $(BIN)/python $$b || missed=1; done; exit $$missed

fuzz: $(VENV)/.installed-dev
	$(BIN)/python tests/extract/fuzz.py $(CASES)

screenshots: $(VENV)/.installed-dev
	@sh scripts/system-packages.sh test
	$(BIN)/python scripts/screenshots.py

dist: $(VENV)/.installed-dist
	@sh scripts/system-packages.sh dist
	@$(MAKE) --silent languages
	$(BIN)/python packaging/make_dist.py

# what dist holds, installed where nothing else is, and the tests in a real window with the frozen program
test-dist: $(VENV)/.installed-dist
	@sh scripts/system-packages.sh test
	@sh scripts/system-packages.sh dist
	@$(MAKE) --silent languages
	@[ -x dist/diffviewer/diffviewer ] || $(MAKE) dist
	$(BIN)/python -m pytest -m dist tests/dist
	DIFFVIEWER_PROGRAM=$(CURDIR)/dist/diffviewer/diffviewer $(BIN)/python -m pytest tests/e2e

translations: $(VENV)/.installed-dev
	$(BIN)/python scripts/translations.py update

format: $(VENV)/.installed-dev
	$(BIN)/ruff check --fix . ; $(BIN)/ruff format .

# after the system packages: the tool that makes them is linked to one
languages: $(LANGUAGES)

%.qm: %.ts | $(VENV)/.installed
	@$(BIN)/python scripts/translations.py release $<

$(BIN)/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "Diffviewer needs Python 3.11 or newer; name one: make PYTHON=python3.12 $(MAKECMDGOALS)"; exit 1; }
	@$(PYTHON) -c 'import ensurepip' 2>/dev/null || sh scripts/system-packages.sh venv
	$(PYTHON) -m venv $(VENV)

$(VENV)/.installed: pyproject.toml | $(BIN)/python
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable .
	@touch $@

$(VENV)/.installed-dev: pyproject.toml | $(BIN)/python
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[dev]'
	@touch $@ $(VENV)/.installed

$(VENV)/.installed-dist: pyproject.toml | $(BIN)/python
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[dev,dist]'
	@touch $@ $(VENV)/.installed-dev $(VENV)/.installed

clean:
	rm -rf $(VENV) build dist *.egg-info .pytest_cache .mypy_cache .ruff_cache .hypothesis
