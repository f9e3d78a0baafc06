"""The recipes of docs/recipes.md run as they stand: those of the console, of qgis_process and of the command line."""

from __future__ import annotations

import os
import re
import subprocess
from pathlib import Path
from typing import Any

import pytest
from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsRasterLayer,
)
from rasters import HSI_WAVELENGTHS, make_pair
from support import ENGINE, PROJECT

PAGE = (PROJECT / "docs" / "recipes.md").read_text(encoding="utf-8")


def blocks(language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```", PAGE, re.MULTILINE | re.DOTALL)


@pytest.fixture(scope="module")
def folder(tmp_path_factory) -> Path:
    """A folder with a small pair in the place of the sample pair, whose fusions take longer."""
    made = tmp_path_factory.mktemp("recipes")
    pair = make_pair(made / "sample", size=16)
    pair.hsi.rename(made / "sample" / "sample_hsi.tif")
    pair.msi.rename(made / "sample" / "sample_msi.tif")
    return made


@pytest.mark.slow
def test_those_of_the_console(spectramorph, folder, project, monkeypatch):
    from spectramorph.processing.load_sample_data import layer_names

    monkeypatch.chdir(folder)
    for kind in ("hsi", "msi"):
        project.addMapLayer(QgsRasterLayer(str(folder / "sample" / f"sample_{kind}.tif"), layer_names()[kind]))
    console = [block for block in blocks("python") if "processing.run" in block]
    assert len(console) == 2
    names: dict[str, Any] = {}
    for number, block in enumerate(console, start=1):
        exec(compile(block, f"docs/recipes.md, block {number}", "exec"), names)
    assert names["results"]["TOLD_PSNR"] > 10
    assert names["results"]["LOWER_BOUND"] in (True, False)
    assert {"fused.tif", "report.html", "response.csv"} <= {path.name for path in folder.iterdir()}


@pytest.mark.slow
def test_those_of_the_command_line(folder, tmp_path):
    (block,) = (block for block in blocks("sh") if block.startswith("python -m"))
    first, _, rest = block.partition("\n")
    assert first == "python -m spectramorph_plugin sample --folder sample"
    (script,) = (block for block in blocks("python") if "processing.run" not in block)
    (tmp_path / "sample").symlink_to(folder / "sample", target_is_directory=True)
    python = f'python() {{ "{ENGINE}" "$@"; }}\n'
    environment = {**os.environ, "PYTHONPATH": str(PROJECT)}
    for command in (["sh", "-e", "-c", python + rest], [str(ENGINE), "-c", script]):
        ran = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, text=True, check=False)
        assert ran.returncode == 0, ran.stderr
    assert ran.stdout == f"({len(HSI_WAVELENGTHS)}, 48, 48)\n"
    assert {"again", "abundances.tif", "endmembers.csv", "report.html"} <= {path.name for path in tmp_path.iterdir()}
    assert (tmp_path / "again" / "fused.tif").is_file()


def test_qgis_process_is_called_with_names_that_exist(spectramorph):
    (block,) = (block for block in blocks("sh") if block.startswith("qgis_process"))
    calls = re.findall(r"^qgis_process run (\S+) (.+)$", block, re.MULTILINE)
    assert len(calls) == 2
    for algorithm, rest in calls:
        known = QgsApplication.processingRegistry().algorithmById(algorithm)
        for name in re.findall(r"--(\w+)=", rest):
            assert known.parameterDefinition(name) is not None


def test_the_figure_that_a_model_branches_by_is_called_so(spectramorph):
    (expression,) = blocks("text")
    child = QgsProcessingModelChildAlgorithm("spectramorph:fuse")
    child.setDescription(child.algorithm().displayName())
    child.setChildId("fuse")
    model = QgsProcessingModelAlgorithm()
    model.addChildAlgorithm(child)
    later = QgsProcessingModelChildAlgorithm("native:buffer")
    later.setChildId("later")
    model.addChildAlgorithm(later)
    known = model.variablesForChildAlgorithm("later", QgsProcessingContext(), {}, {})
    assert re.match(r"@(\w+)", expression)[1] in known
