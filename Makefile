# SpectraMorph for QGIS. `make help` lists what there is to make.
#
# Every target does its own set-up and finds it done the second time: see .ci/make_venv.py and .ci/system-packages.

PYTHON      = $(shell test -x /usr/bin/python3 && echo /usr/bin/python3 || command -v python3)
QGIS_PYTHON = /usr/bin/python3

VENV   = $(PYTHON) .ci/make_venv.py
ENGINE = .venv/engine/bin/python
SAMPLE = .venv/sample/bin/python
LINT   = .venv/lint/bin

SHIPPED = __init__.py processing spectramorph_plugin
SOURCES = $(SHIPPED) examples benchmarks tests .ci

# Not empty: the engine is made of the system's PyTorch and libraries, in place of what it is locked to.
ENGINE_SYSTEM ?=

# Your own pair: make demo HSI=hsi.tif MSI=msi.tif RESPONSE=response.csv
HSI =
MSI =
RESPONSE =

# Of the benchmarks, all by default.
PARTS =

# Of the spectral responses.
SOURCE =
PYRSR  =

# Of the QGIS of other Debian releases: 3.40 is in trixie, 3.44 in sid. FILES are tests, by default all.
SUITES = trixie sid
FILES  =

# Of the fuzz ring.
SEED  = 1
CASES = 500

.NOTPARALLEL:

# Nothing here needs a screen.
export QT_QPA_PLATFORM = offscreen

.PHONY: help lock venv qgis engine system-engine sample-env test-env qgis-env coverage-env lint-env
.PHONY: test test-engine test-examples test-qgis test-fast compat fuzz coverage
.PHONY: demo benchmarks zip pictures docs docs-env help-pages responses translations release check-release lint format hooks clean

help:
	@echo "make demo      fuse the sample pair in QGIS and leave layers, project and map in demo/"
	@echo "               HSI=hsi.tif MSI=msi.tif [RESPONSE=response.csv] fuses your own pair"
	@echo "make test      every test"
	@echo "make test-fast what takes less than three minutes of them, for before a push"
	@echo "make compat    the tests in QGIS with QGIS 3.40 and 3.44; needs root and debootstrap"
	@echo "               SUITES=trixie FILES=\"test_run.py test_layers.py\" runs some"
	@echo "make coverage  every test, and which lines of the plugin they run, in the engine's processes and in QGIS"
	@echo "make fuzz      spoiled rasters, tables and models through the real jobs; SEED=1 CASES=500"
	@echo "make benchmarks measure accuracy and speed; writes docs/accuracy.md and docs/speed.md"
	@echo "               PARTS=\"cases large\" measures some parts; without ../shared, on the sample pair"
	@echo "make check-release make the zip and look into it by the plugin store's rules"
	@echo "make lint      ruff, mypy and bandit"
	@echo "make docs      the documentation as a site in site/, with every link in it checked; warnings are errors"
	@echo "make help-pages the pages of the Help buttons, anew, after a change of an algorithm's parameters or texts"
	@echo "make format    lay the code out and mend what ruff can mend"
	@echo "make zip       dist/spectramorph-VERSION.zip, the plugin to install in QGIS"
	@echo "make release   check versions and changelog, compile translations, make and check the zip"
	@echo "make engine    .venv/engine, the environment for python -m spectramorph_plugin"
	@echo "               ENGINE_SYSTEM=1, here and with all other targets: of Debian's own PyTorch and libraries"
	@echo "make translations bring i18n/*.ts up to the texts, tell what is left to translate, and compile them"
	@echo "make responses tables of sensors' spectral responses, from SOURCE=folder of ACOLITE's and PYRSR=folder of pyrsr's"
	@echo "make pictures  docs/pictures anew, from the real windows of QGIS's desktop; look at them before a commit"
	@echo "make lock      find and lock all versions of what runtime/engine-requirements.in asks for; needs the network"
	@echo "make hooks     run the linters before each commit, and the fast tests before each push"
	@echo "make clean     remove what was made, but for the environments"

# --- Environments -------------------------------------------------------------------------------------------------

venv:
	@.ci/system-packages venv $(PYTHON)

qgis:
	@.ci/system-packages qgis $(QGIS_PYTHON)

SHARED = $(if $(ENGINE_SYSTEM),--system-site-packages)

engine: venv $(if $(ENGINE_SYSTEM),system-engine)
	@$(VENV) .venv/engine $(if $(ENGINE_SYSTEM),,--engine) --path . $(SHARED)

system-engine:
	@.ci/system-packages engine $(PYTHON)

sample-env: venv
	@$(VENV) .venv/sample -r examples/requirements.txt --no-deps examples/requirements-no-deps.txt

TEST_REQUIREMENTS = -r tests/requirements.txt --no-deps tests/requirements-no-deps.txt

# pytest stays out of the engine's environment, so that the tests see what users get.
test-env: engine
	@$(VENV) .venv/test $(TEST_REQUIREMENTS) --path . --packages-of .venv/engine $(SHARED)

qgis-env: qgis
	@$(QGIS_PYTHON) .ci/make_venv.py .venv/qgis -r tests/qgis/requirements.txt --system-site-packages

# Environments like those of the tests, but that every Python started in them is measured. The engine's own stays clean.
# QGIS's side starts the engine with few variables, so what to measure cannot be told by one: it is in the environment.
MEASURE = import os, coverage; os.environ.update(COVERAGE_PROCESS_START='$(CURDIR)/pyproject.toml', \
	COVERAGE_ROOT='$(CURDIR)'); coverage.process_startup()

coverage-env: engine qgis
	@$(VENV) .venv/coverage $(TEST_REQUIREMENTS) -r tests/coverage-requirements.txt --path . \
		--packages-of .venv/engine $(SHARED) --at-start "$(MEASURE)"
	@$(QGIS_PYTHON) .ci/make_venv.py .venv/coverage-qgis -r tests/qgis/requirements.txt \
		-r tests/coverage-requirements.txt --system-site-packages --at-start "$(MEASURE)"

lint-env: venv
	@$(VENV) .venv/lint -r tests/lint-requirements.txt --no-deps tests/lint-requirements-no-deps.txt

docs-env: venv
	@$(VENV) .venv/docs -r docs/requirements.txt

# --- Tests --------------------------------------------------------------------------------------------------------

# All but those in QGIS and those of the examples, which need other environments.
ENGINE_TESTS = tests --ignore=tests/qgis --ignore=tests/examples

# From inside the folder: `python -m` puts the current one on sys.path, and the project's root must not be there.
QGIS_TESTS = cd tests/qgis && ../../$(1)/bin/python -m pytest .

test: test-engine test-examples test-qgis

# Files at once, as files share what takes long to make.
AT_ONCE = -n 2 --dist loadfile

test-engine: test-env sample-env
	.venv/test/bin/python -m pytest $(AT_ONCE) $(ENGINE_TESTS)

test-examples: sample-env
	$(SAMPLE) -m pytest tests/examples

test-qgis: engine qgis-env
	$(call QGIS_TESTS,.venv/qgis)

test-fast: test-env qgis-env
	.venv/test/bin/python -m pytest $(AT_ONCE) -m "not slow" $(ENGINE_TESTS)
	$(call QGIS_TESTS,.venv/qgis) -m "not slow"

compat: qgis-env
	@FILES="$(FILES)" .ci/compat .venv/qgis/bin/python $(SUITES)

# A few minutes. What fails is told with the number that makes the case again.
fuzz: engine
	$(ENGINE) tests/fuzz --seed $(SEED) --cases $(CASES)

coverage: coverage-env
	rm -f .coverage .coverage.*
	.venv/coverage/bin/python -m pytest $(ENGINE_TESTS)
	SPECTRAMORPH_PYTHON=$(CURDIR)/.venv/coverage/bin/python; export SPECTRAMORPH_PYTHON; \
		$(call QGIS_TESTS,.venv/coverage-qgis)
	COVERAGE_ROOT=$(CURDIR) .venv/coverage/bin/coverage combine --quiet
	COVERAGE_ROOT=$(CURDIR) .venv/coverage/bin/coverage report

# --- The plugin ---------------------------------------------------------------------------------------------------

demo: engine qgis $(if $(HSI)$(MSI),,sample-env)
	@$(ENGINE) -m examples.demo --sample-python $(SAMPLE) --qgis-python $(QGIS_PYTHON) \
		$(if $(HSI),--hsi "$(HSI)") $(if $(MSI),--msi "$(MSI)") $(if $(RESPONSE),--response "$(RESPONSE)")

# Most of an hour with ../shared, minutes without: benchmarks/README.md says what is measured then.
benchmarks: engine sample-env
	@$(ENGINE) -m benchmarks.report --sample-python $(SAMPLE) $(PARTS)

zip:
	@$(PYTHON) .ci/make_zip.py

# Two minutes; needs xvfb and xauth, and Chromium for the one of the report.
pictures: engine qgis
	@$(ENGINE) .ci/make_pictures.py

# Nothing is fetched and the plugin is not imported. Not --quiet: MkDocs would not count its warnings.
docs: docs-env
	@.venv/docs/bin/mkdocs build --strict
	@echo "site/index.html; what it links to elsewhere is listed in site/external-links.txt and was not fetched"

help-pages: qgis
	@$(QGIS_PYTHON) .ci/make_help.py

# After a change of engine-requirements.in. It asks PyPI for the newest versions of all that is not chosen there.
lock: venv
	@$(VENV) .venv/lock -r tests/lock-requirements.txt
	.venv/lock/bin/python .ci/lock_engine.py

responses: engine
	@$(ENGINE) .ci/make_sensor_tables.py $(if $(SOURCE),--acolite "$(SOURCE)") $(if $(PYRSR),--pyrsr "$(PYRSR)")

translations: engine
	@.ci/system-packages qt $(PYTHON)
	@$(ENGINE) .ci/translations.py
	@for source in i18n/*.ts; do lrelease -silent $$source -qm $${source%.ts}.qm || exit 1; done

release: translations check-release
	@$(PYTHON) .ci/release.py

# What the plugin store asks of an upload, of what a release would be.
check-release: lint-env
	@$(LINT)/python .ci/release.py --check

# --- The code -----------------------------------------------------------------------------------------------------

lint: engine lint-env
	$(LINT)/ruff check $(SOURCES)
	$(LINT)/ruff format --check $(SOURCES)
	$(LINT)/mypy --python-executable $(ENGINE)
	$(LINT)/bandit --quiet --recursive --configfile pyproject.toml $(SHIPPED)
	$(LINT)/python .ci/check_qt6.py processing spectramorph_plugin examples

format: lint-env
	$(LINT)/ruff format $(SOURCES)
	$(LINT)/ruff check --fix $(SOURCES)
	$(LINT)/ruff format --quiet $(SOURCES)

hooks: engine lint-env
	$(LINT)/pre-commit install --hook-type pre-commit --hook-type pre-push

clean:
	rm -rf demo dist site .coverage .coverage.* .mypy_cache .pytest_cache .ruff_cache
	find . -name __pycache__ -not -path './.venv/*' -prune -exec rm -rf {} +
