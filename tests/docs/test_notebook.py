"""The notebook runs as it stands."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]
SAMPLE_PYTHON = ROOT / ".venv" / "sample" / "bin" / "python"
NOTEBOOK = ROOT / "docs" / "notebook.ipynb"


def cells() -> list[dict[str, Any]]:
    return json.loads(NOTEBOOK.read_text(encoding="utf-8"))["cells"]


def test_notebook_is_kept_without_outputs() -> None:
    code = [cell for cell in cells() if cell["cell_type"] == "code"]
    assert len(code) >= 5
    assert all(cell["outputs"] == [] and cell["execution_count"] is None for cell in code)


@pytest.mark.slow
def test_notebook_runs_on_the_sample_pair(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    if not SAMPLE_PYTHON.exists():
        pytest.skip("the environment that makes the sample pair is not there: make sample-env")
    matplotlib = pytest.importorskip("matplotlib")
    pytest.importorskip("xarray")
    subprocess.run(
        [str(SAMPLE_PYTHON), "-m", "examples.sample", str(tmp_path / "sample"), "--size=120"], cwd=ROOT, check=True
    )
    matplotlib.use("Agg")
    from matplotlib import pyplot

    pyplot.close("all")
    monkeypatch.setattr(pyplot, "show", lambda: None)
    monkeypatch.chdir(tmp_path)
    names: dict[str, Any] = {}
    for number, cell in enumerate(cells(), start=1):
        if cell["cell_type"] == "code":
            exec(compile("".join(cell["source"]), f"{NOTEBOOK.name}, cell {number}", "exec"), names)
    assert len(pyplot.get_fignums()) >= 3
    for number in pyplot.get_fignums():
        pyplot.figure(number).savefig(tmp_path / f"figure-{number}.png")
        assert (tmp_path / f"figure-{number}.png").stat().st_size > 10000
    pyplot.close("all")
    assert names["errors"]["fused"] < 0.5 * names["errors"]["cubic upsampling"]
