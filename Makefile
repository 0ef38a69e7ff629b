# The everyday commands. They need Python 3.11 or newer, pip and make; all they install goes into .venv.
#
#   make dashboard             start the dashboard and print its address
#   make dashboard PORT=8600   on another port; DATA=path/to/releases for other releases
#   make test                  all checks and tests
#   make lock                  renew the lists of exact versions that these two install

PORT ?=
DATA ?=
# LOCKED=no installs the newest versions that pyproject.toml allows, in place of those that were tested together.
LOCKED ?= yes
SHARED ?= ../shared
CORPUS ?= $(SHARED)/corpus/Northamptonshire

# The first Python on this machine that is new enough; PYTHON=/path/to/python chooses another.
PYTHON ?= $(shell for each in python3 python3.14 python3.13 python3.12 python3.11 python; do \
	$$each -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && { echo $$each; break; }; done)

VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip install --quiet --disable-pip-version-check
INSTALLED := $(VENV)/.installed
TESTABLE := $(VENV)/.testable

.DEFAULT_GOAL := help
.PHONY: help dashboard test lint browser lock audit seeds measure clean

help:
	@echo "make dashboard   start the dashboard (PORT=8600 for that port, DATA=PATH for other releases)"
	@echo "make test        formatting, types and every test, the browser's too where there is one"
	@echo "make lint        formatting and types only"
	@echo "make lock        renew requirements.lock and requirements-test.lock: the newest versions that fit"
	@echo "make audit       ask whether a known fault is in any version that is locked"
	@echo "make seeds       read the operation's releases again (CORPUS=$(CORPUS))"
	@echo "make measure     how right it is on hand-read releases, into extract/measured.json (SHARED=$(SHARED))"
	@echo "make clean       remove what these commands made, .venv too"

dashboard: $(INSTALLED)
	@$(BIN)/opstats dashboard $(if $(PORT),--port $(PORT)) $(if $(DATA),"$(DATA)")

# pytest goes last, so that its closing line is the last line. One worker a core, each with files of its own, as the
# tests of a file share what is slow to make (a server, the releases read).
test: lint browser
	$(BIN)/python -m pytest -rs --numprocesses auto --maxprocesses 4 --dist loadfile \
		--no-loadscope-reorder

lint: $(TESTABLE)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

# Without a browser, and without the means to install one, the browser tests skip and say so.
browser:
	@if command -v chromium >/dev/null || command -v chromium-browser >/dev/null \
		|| command -v google-chrome >/dev/null || command -v google-chrome-stable >/dev/null; then :; \
	elif [ "$$(id -u)" = 0 ] && [ -f /etc/debian_version ] && command -v apt-get >/dev/null; then \
		echo "Installing Chromium for the browser tests"; \
		{ apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq chromium; } >/dev/null \
			|| echo "Chromium could not be installed: the browser tests will be skipped"; \
	else echo "No Chromium here: the browser tests will be skipped"; fi

# One list for every system and every Python from 3.11 on, with the sums that pip checks what it fetches by. uv
# does not read pip's settings, so a mirror that pip is set to is handed on; its name does not go into the lists.
COMPILE = $(BIN)/uv pip compile pyproject.toml --group build --universal --python-version 3.11 --upgrade \
	--generate-hashes --no-annotate --quiet --custom-compile-command "make lock"

lock: $(BIN)/python
	$(PIP) --upgrade 'uv>=0.5,<1'
	@set -e; index=$$($(BIN)/python -m pip config get global.index-url 2>/dev/null || :); \
	if [ -n "$$index" ]; then export UV_DEFAULT_INDEX="$$index"; fi; \
	$(COMPILE) --output-file requirements.lock; \
	$(COMPILE) --extra test --extra fuzz --constraint requirements.lock --output-file requirements-test.lock

# Asks the advisories of the registry that pip is set to; what it cannot ask about counts as a failure.
audit: $(BIN)/python
	$(PIP) 'pip-audit>=2.7,<3'
	$(BIN)/python -m pip_audit --strict --disable-pip --require-hashes -r requirements-test.lock

seeds: $(INSTALLED)
	$(BIN)/opstats seeds --corpus "$(CORPUS)" -o seeds/northants-100-days.csv

# The texts of the hand-read releases are not in this repository; SHARED is where they are.
measure: $(INSTALLED)
	$(BIN)/opstats measure \
		"hand-read by others, 35 forces=$(SHARED)/gold/dev.jsonl=$(SHARED)/gold/texts" \
		"our own readings, 33 forces, seen while writing rules=tests/gold/develop.jsonl=$(SHARED)/corpus/police-news.tar.xz" \
		"our own readings, the same forces, read after the rules=tests/gold/fresh.jsonl=$(SHARED)/corpus/police-news.tar.xz" \
		"our own readings, four other forces, looked at last=tests/gold/heldback.jsonl=$(SHARED)/corpus/police-news.tar.xz" \
		-o extract/measured.json

clean:
	rm -rf $(VENV) build dist .pytest_cache .ruff_cache .mypy_cache .hypothesis .benchmarks .opstats-cache
	find extract dashboard tests -name __pycache__ -type d -prune -exec rm -rf {} +

# Some systems ship Python without ensurepip; their own pip can then fill the empty environment.
$(BIN)/python:
	@test -n "$(PYTHON)" || { echo "opstats needs Python 3.11 or newer; name one with make PYTHON=/path/to/python" >&2; exit 1; }
	@$(PYTHON) -m venv $(VENV) 2>/dev/null || { rm -rf $(VENV) && $(PYTHON) -m venv --without-pip $(VENV) \
		&& $(PYTHON) -m pip --quiet --python $(VENV) install pip; }

# What is locked is installed as locked and checked by its sums; opstats itself is then linked in, without asking
# for anything more. A registry that has not all of these versions gives what pyproject.toml allows, and we say so;
# a package whose sum differs is never installed. Both stamps: nothing is installed again until what they hang on changes.
, := ,
newest = $(PIP) --editable '.$(1)'
ifeq ($(LOCKED),no)
install = $(call newest,$(2))
else
install = @if $(PIP) --require-hashes --requirement $(1) 2>$(VENV)/pip.log; then \
		$(PIP) --no-deps --no-build-isolation --editable .; \
	elif cat $(VENV)/pip.log >&2; grep -q 'No matching distribution' $(VENV)/pip.log; then \
		echo "Not every version of $(1) is to be had here: installing what pyproject.toml allows" >&2; \
		$(call newest,$(2)); \
	else exit 1; fi
endif

$(INSTALLED): pyproject.toml requirements.lock | $(BIN)/python
	@echo "Installing opstats into $(VENV) (a minute or two the first time)"
	$(call install,requirements.lock)
	@touch $@

$(TESTABLE): pyproject.toml requirements-test.lock | $(BIN)/python
	@echo "Installing opstats and its test tools into $(VENV) (a minute or two the first time)"
	$(call install,requirements-test.lock,[test$(,)fuzz])
	@touch $(INSTALLED) $@
