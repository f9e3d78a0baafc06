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

# Your own pair: make demo HSI=hsi.tif MSI=msi.tif RESPONSE=response.csv
HSI =
MSI =
RESPONSE =

# Of the benchmarks, all by default.
PARTS =

.NOTPARALLEL:

# Nothing here needs a screen.
export QT_QPA_PLATFORM = offscreen

.PHONY: help venv qgis engine sample-env test-env qgis-env lint-env
.PHONY: test test-engine test-sample test-qgis demo benchmarks zip lint format hooks clean

help:
	@echo "make demo      fuse the sample pair in QGIS and leave layers, project and map in demo/"
	@echo "               HSI=hsi.tif MSI=msi.tif [RESPONSE=response.csv] fuses your own pair"
	@echo "make test      every test"
	@echo "make benchmarks measure accuracy and speed; writes docs/accuracy.md and docs/speed.md"
	@echo "make lint      ruff, mypy and bandit"
	@echo "make format    lay the code out and mend what ruff can mend"
	@echo "make zip       dist/spectramorph-VERSION.zip, the plugin to install in QGIS"
	@echo "make engine    .venv/engine, the environment for python -m spectramorph_plugin"
	@echo "make hooks     run the linters before each commit"
	@echo "make clean     remove what was made, but for the environments"

# --- Environments -------------------------------------------------------------------------------------------------

venv:
	@.ci/system-packages venv $(PYTHON)

qgis:
	@.ci/system-packages qgis $(QGIS_PYTHON)

engine: venv
	@$(VENV) .venv/engine -r spectramorph_plugin/runtime/engine-requirements.txt --path .

sample-env: venv
	@$(VENV) .venv/sample -r examples/requirements.txt --no-deps examples/requirements-no-deps.txt

# pytest stays out of the engine's environment, so that the tests see what users get.
test-env: engine
	@$(VENV) .venv/test -r tests/requirements.txt --no-deps tests/requirements-no-deps.txt --path . --packages-of .venv/engine

qgis-env: qgis
	@$(QGIS_PYTHON) .ci/make_venv.py .venv/qgis -r tests/qgis/requirements.txt --system-site-packages

lint-env: venv
	@$(VENV) .venv/lint -r tests/lint-requirements.txt --no-deps tests/lint-requirements-no-deps.txt

# --- Tests --------------------------------------------------------------------------------------------------------

test: test-engine test-sample test-qgis

test-engine: test-env
	.venv/test/bin/python -m pytest tests --ignore=tests/qgis --ignore=tests/sample

test-sample: sample-env
	$(SAMPLE) -m pytest tests/sample

# From inside the folder: `python -m` puts the current one on sys.path, and the project's root must not be there.
test-qgis: engine qgis-env
	cd tests/qgis && ../../.venv/qgis/bin/python -m pytest .

# --- The plugin ---------------------------------------------------------------------------------------------------

demo: engine qgis $(if $(HSI)$(MSI),,sample-env)
	@$(ENGINE) -m examples.demo --sample-python $(SAMPLE) --qgis-python $(QGIS_PYTHON) \
		$(if $(HSI),--hsi "$(HSI)") $(if $(MSI),--msi "$(MSI)") $(if $(RESPONSE),--response "$(RESPONSE)")

# Most of an hour; needs ../shared. make benchmarks PARTS="cases large" measures some parts again.
benchmarks: engine
	@$(ENGINE) -m benchmarks.report $(PARTS)

zip:
	@$(PYTHON) .ci/make_zip.py

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
	$(LINT)/pre-commit install

clean:
	rm -rf demo dist .mypy_cache .pytest_cache .ruff_cache
	find . -name __pycache__ -not -path './.venv/*' -prune -exec rm -rf {} +
