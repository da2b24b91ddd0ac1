# Everything a developer does has a target here; `make help` lists them.

PYTHON ?= python3
VENV ?= .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/.installed
SITE := voipms_rules/targets/site
# In CI a target whose toolchain is missing is a failure, elsewhere it is named and skipped.
CONFORM_FLAGS := $(if $(CI),--no-skip)

.DEFAULT_GOAL := help
.PHONY: help run test lint types catalog fresh unit conform browser generate docs bench benchbulk benchlang load wheel nativewheel benchnative clean

help: ## list the targets
	@awk -F':.*## ' '/^[a-z]+:.*## / {printf "%-11s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

run: $(STAMP) ## judge a file of real calls and explain what is wrong with them
	@$(BIN)/voipms-rules check --input tests/data/showcase.jsonl || test $$? -eq 1

test: lint types catalog fresh unit conform ## everything that must pass

lint: $(STAMP) ## style of the hand-written code
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: $(STAMP) ## mypy --strict, the generated Python included
	$(BIN)/mypy

catalog: $(STAMP) ## lint the catalog
	$(BIN)/voipms-rules catalog lint

fresh: $(STAMP) ## compare the generated files with the catalog
	$(BIN)/voipms-rules generate --check

unit: $(STAMP) ## the tests
	$(BIN)/python -m pytest -q -n auto --ignore tests/site

browser: $(STAMP) ## the site's tests, in a real browser (needs chromium, node and npm)
	$(BIN)/python -m pytest -q -n auto tests/site

conform: $(STAMP) ## the verdicts of all languages, compared case by case
	$(BIN)/voipms-rules conform $(CONFORM_FLAGS)

generate: $(STAMP) ## write the generated files
	$(BIN)/voipms-rules generate

docs: $(STAMP) $(SITE)/node_modules ## build the static site into build/site (needs node and npm)
	$(BIN)/voipms-rules generate --target site --out build

$(SITE)/node_modules: $(SITE)/package.json
	npm install --no-package-lock --ignore-scripts --no-audit --no-fund --silent --prefix $(SITE)
	@touch $@

bench: $(STAMP) ## our checks beside other validators, cold start, generator, growth (BENCH="scalar --rounds 5" chooses)
	$(BIN)/pip install --quiet --disable-pip-version-check -e '.[bench]'
	$(BIN)/python -m voipms_rules.bench $(BENCH)

benchbulk: $(STAMP) ## measure bulk checking
	$(BIN)/python -m voipms_rules.bulk.bench

benchlang: $(STAMP) ## our checks beside each language's usual validator
	$(BIN)/python -m voipms_rules.bench.languages

load: $(STAMP) ## measure the sandbox under load (needs wrk)
	$(BIN)/python tests/sandbox/load.py

wheel: $(STAMP) ## build the wheel into dist/
	$(BIN)/python -m build --wheel --no-isolation

nativewheel: $(STAMP) ## build the wheel with the Rust checks under it into dist/ (needs cargo)
	HATCH_BUILD_HOOK_ENABLE_CUSTOM=true $(BIN)/python -m build --wheel --no-isolation

benchnative: nativewheel ## the compiled checks beside the pure ones and other validators
	$(BIN)/pip install --quiet --disable-pip-version-check -e '.[bench]'
	rm -rf build/native/site
	$(BIN)/python -m zipfile -e dist/*-cp311-abi3-*.whl build/native/site
	rm -r build/native/site/voipms_rules  # the benchmarks are in the checkout's only
	PYTHONPATH=build/native/site $(BIN)/python -m voipms_rules.bench scalar cold $(BENCH)

clean: ## take away what can be made again
	rm -rf $(VENV) build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis

$(STAMP): pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(BIN)/pip install --quiet --disable-pip-version-check -e '.[dev]'
	@touch $@
