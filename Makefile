# The whole developer interface on one screen.
#   make graph   builds the shipped articles into out/ and says where to look
#   make test    runs every test
#   make check   all that the continuous integration runs
.DEFAULT_GOAL := help
PYTHON ?= python3
BIN := .venv/bin
KG := $(BIN)/kg

.PHONY: help graph test check evaluate baseline bench torture reliability format lint types layers spelling vocab docs lock wheel clean

help: ## say what can be made
	@grep -E '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## / — /; s/^/  make /'

# What a run needs, by hash; then the project itself, which needs nothing further.
.venv/run.stamp: requirements.lock pyproject.toml
	@test -x $(BIN)/python || $(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' \
	  || { echo "kg needs Python 3.11 or later; name one: make PYTHON=python3.12" >&2; exit 1; }
	@test -x $(BIN)/python || $(PYTHON) -m venv .venv
	@$(BIN)/python -m pip install -qq --disable-pip-version-check --require-hashes -r requirements.lock
	@$(BIN)/python -m pip install -qq --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch $@

.venv/dev.stamp: .venv/run.stamp requirements-dev.lock
	@$(BIN)/python -m pip install -qq --disable-pip-version-check --require-hashes -r requirements-dev.lock
	@touch $@

graph: .venv/run.stamp ## build the shipped articles into out/
	@$(KG) build --out out

test: .venv/dev.stamp ## run every test
	@$(BIN)/python -m pytest

check: .venv/dev.stamp lint types layers spelling ## all that the continuous integration runs but the tests

# The corpus by kind, rule and phenomenon, against its baseline: the open part, and the part that
# no rule was fitted to. All of the board is shown before a loss ends the run.
EVALUATE_PART = $(KG) evaluate tests/corpus/$(1)gold --articles tests/corpus/$(1)articles --baseline tests/corpus/baseline.json
SEEDS := $(wildcard ../shared/gold/seeds)
FACTS := $(wildcard ../shared/reports/facts.csv)

evaluate: .venv/run.stamp ## the scoreboard: shipped gold, reports' header facts, both parts of the corpus against the baseline
	@echo "# Shipped articles"; echo; $(KG) evaluate data/gold --articles data/articles
	@$(if $(SEEDS),echo; echo "# Seeds"; echo; $(KG) evaluate $(SEEDS) --articles ../shared/seeds)
	@$(if $(FACTS),echo; echo "# Official reports: header facts by cell"; echo; $(KG) evaluate $(FACTS))
	@lost=0; \
	  echo; echo "# Corpus, the open part"; echo; $(call EVALUATE_PART,) --by rule,phenomenon || lost=$$?; \
	  echo; echo "# Corpus, the held part"; echo; $(call EVALUATE_PART,held/) --by rule,phenomenon || lost=$$?; \
	  exit $$lost

baseline: export REASON := $(REASON)
baseline: .venv/run.stamp ## write the corpus's baseline anew; losses need REASON="why"
	@$(call EVALUATE_PART,) --accept "$$REASON"
	@$(call EVALUATE_PART,held/) --accept "$$REASON"

# The peer of the benchmark, in an environment of its own: no part of the project needs spaCy.
.venv-bench/stamp: benchmarks/requirements.lock
	@test -x .venv-bench/bin/python || $(PYTHON) -m venv .venv-bench
	@.venv-bench/bin/python -m pip install -qq --disable-pip-version-check --require-hashes -r benchmarks/requirements.lock
	@touch $@

# The reports to read in the benchmark: any folder of the inspectorate's PDFs.
REPORTS ?= ../shared/reports

bench: .venv/run.stamp .venv-bench/stamp ## what reading, linking, storing, asking and opening the page cost, each beside a peer, into benchmarks/results.csv
	@missed=0; \
	  $(BIN)/python benchmarks/extraction.py .venv-bench/bin/python || missed=1; \
	  $(BIN)/python benchmarks/linking.py || missed=1; \
	  $(BIN)/python benchmarks/growth.py || missed=1; \
	  $(BIN)/python benchmarks/passing.py || missed=1; \
	  $(BIN)/python benchmarks/archive.py || missed=1; \
	  $(BIN)/python benchmarks/store.py || missed=1; \
	  $(BIN)/python benchmarks/queries.py || missed=1; \
	  $(BIN)/python benchmarks/start.py || missed=1; \
	  if test -x /usr/bin/chromium; then $(BIN)/python benchmarks/page.py $(wildcard $(REPORTS)) || missed=1; else echo "the page: there is no /usr/bin/chromium"; fi; \
	  $(if $(wildcard $(REPORTS)/*.pdf),$(BIN)/python benchmarks/reports.py "$(REPORTS)" || missed=1,echo "official reports: none in $(REPORTS); name a folder: make bench REPORTS=folder"); \
	  exit $$missed

torture: .venv/dev.stamp ## try to break it: kills, full disks, hostile texts, every pattern; under half an hour
	@$(BIN)/python -u benchmarks/breaking.py

reliability: .venv/run.stamp ## count how often each rule is right on the corpus, for its confidence
	@$(BIN)/python benchmarks/reliability.py tests/corpus tests/corpus/held > .reliability.new
	@mv .reliability.new data/reference/reliability.csv

format: .venv/dev.stamp ## format the code
	@$(BIN)/ruff format src tests
	@$(BIN)/ruff check --fix src tests

lint: .venv/dev.stamp
	@$(BIN)/ruff format --check src tests
	@$(BIN)/ruff check src tests

types: .venv/dev.stamp
	@$(BIN)/mypy src tests

layers: .venv/dev.stamp
	@$(BIN)/lint-imports

spelling: .venv/dev.stamp
	@$(BIN)/codespell

vocab: .venv/dev.stamp ## write src/kg/rdf/vocab.py from the ontology
	@$(BIN)/python -m kg.rdf.vocabulary

docs: .venv/dev.stamp ## write the pages that are made from the program
	@$(BIN)/python -m kg.cli.manual > docs/cli.md
	@$(BIN)/python -m kg.query.manual > docs/queries.md
	@$(BIN)/python -m kg.rdf.manual > docs/ontology.md
	@$(BIN)/python -m kg.extract.manual > docs/extractors.md
	@$(BIN)/pylode ontology/inspections.ttl -o docs/ontology.html >/dev/null 2>&1

lock: ## resolve the dependencies anew and write both lock files
	@uv pip compile pyproject.toml --universal --generate-hashes --no-emit-index-url --no-header \
	  --no-annotate --python-version 3.11 --extra build -o requirements.lock
	@uv pip compile pyproject.toml --universal --generate-hashes --no-emit-index-url --no-header \
	  --no-annotate --python-version 3.11 --extra build --extra cluster --extra frames --group dev -o requirements-dev.lock

wheel: .venv/run.stamp ## build the wheel into dist/
	@$(BIN)/python -m hatchling build -t wheel

clean: ## remove what was built; the environment stays
	@rm -rf out/* dist .pytest_cache .mypy_cache .ruff_cache .hypothesis .import_linter_cache
