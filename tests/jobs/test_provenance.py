"""How outputs were made stands beside them and in them, and is enough to make them again."""

from __future__ import annotations

import dataclasses
import json
import os
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio

from spectramorph_plugin import __version__
from spectramorph_plugin.engine.cli import main
from spectramorph_plugin.errors import UserError
from spectramorph_plugin.jobs import export_abundances, extract_endmembers, fuse
from spectramorph_plugin.protocol.record import RunRecord, read_record
from spectramorph_plugin.protocol.requests import ExportAbundancesRequest, ExtractEndmembersRequest, FuseRequest


def request(pair: Any, **options: Any) -> FuseRequest:
    return FuseRequest(
        hsi=pair.hsi,
        msi=(pair.msi,),
        output=pair.folder / "fused.tif",
        abundances=pair.folder / "abundances.tif",
        residuals=pair.folder / "residuals.tif",
        endmembers=pair.folder / "endmembers.csv",
        **{"count": 5, "assessment": False, "seed": 3, **options},
    )


def pixels(path: Path) -> bytes:
    with rasterio.open(path) as dataset:
        values = np.asarray(dataset.read())
    return values.tobytes()


def test_a_fusion_tells_how_it_was_made(make_pair: Callable[..., Any], notes: Any) -> None:
    pair = make_pair()
    asked = request(pair)
    outcome = fuse.run(asked, notes)
    text = (pair.folder / "fused.tif.run.json").read_text(encoding="utf-8")
    plain = json.loads(text, parse_constant=lambda word: pytest.fail(f"{word} is no JSON"))
    record = read_record(pair.folder / "fused.tif.run.json")
    assert record.request == asked
    assert set(plain["options"]) == {field.name for field in dataclasses.fields(asked)}
    assert record.version == record.libraries["spectramorph"] == __version__
    assert {"torch", "numpy", "gdal", "python"} <= set(record.libraries)
    assert record.started <= record.finished
    sizes = [(file.option, file.path, file.size) for file in record.inputs]
    assert sizes == [(name, str(path), path.stat().st_size) for name, path in (("hsi", pair.hsi), ("msi", pair.msi))]
    assert record.figures["endmember_count"] == 5
    assert record.figures["response"] == outcome.response
    assert [band["gain"] for band in record.figures["bands"]] == [band.gain for band in outcome.bands]
    assert "outputs" not in record.figures
    assert record.changes() == []
    assert RunRecord(**{f.name: getattr(record, f.name) for f in dataclasses.fields(record)}).to_json() == text

    for name in ("fused.tif", "abundances.tif", "residuals.tif"):
        with rasterio.open(pair.folder / name) as dataset:
            told, tags = dataset.tags(ns="SPECTRAMORPH"), dataset.tags()
        assert tags["TIFFTAG_SOFTWARE"] == told["SOFTWARE"] == f"SpectraMorph {__version__}"
        assert tags["TIFFTAG_DATETIME"][:4] == record.finished[:4]
        assert told["JOB"] == "fuse"
        assert told.get("VALUES") == ("fractions" if name == "abundances.tif" else None)
        assert json.loads(told["OPTIONS"])["seed"] == 3
        assert [file["size"] for file in json.loads(told["INPUTS"])] == [file.size for file in record.inputs]
        assert json.loads(told["BANDS"]) == record.figures["bands"]
        assert str(pair.folder) not in json.dumps(told), "folders are no one's business whom the raster is handed on to"
    with rasterio.open(pair.folder / "fused.tif") as dataset:
        assert all("wavelength" in dataset.tags(band) for band in dataset.indexes)
        colours = {colour.name: dataset.colorinterp.index(colour) + 1 for colour in dataset.colorinterp}
    assert [colours[name] for name in ("red", "green", "blue")] == record.figures["display"]["output"]["bands"]


def test_the_command_line_repeats_a_run(
    make_pair: Callable[..., Any], notes: Any, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    pair = make_pair()
    fuse.run(request(pair, training="images", threads=1), notes)
    record = pair.folder / "fused.tif.run.json"
    assert main(["repeat", str(record), "--output-folder", str(tmp_path)]) == 0
    assert "Warning" not in capsys.readouterr().out
    for name in ("fused.tif", "abundances.tif", "residuals.tif"):
        assert pixels(tmp_path / name) == pixels(pair.folder / name)
    assert (tmp_path / "endmembers.csv").read_bytes() == (pair.folder / "endmembers.csv").read_bytes()
    assert {path.name for path in tmp_path.glob("fused*")} == {"fused.tif", "fused.qml", "fused.tif.run.json"}
    assert read_record(tmp_path / "fused.tif.run.json").request.training == "images"

    os.utime(pair.msi, (0, 0))
    assert main(["repeat", str(record), "--output-folder", str(tmp_path)]) == 0
    assert "msi.tif has changed since the run" in capsys.readouterr().out
    pair.hsi.rename(pair.folder / "elsewhere.tif")
    before = pixels(tmp_path / "fused.tif")
    assert main(["repeat", str(record), "--output-folder", str(tmp_path)]) == 2
    assert "hsi.tif of the run is gone: put it back" in capsys.readouterr().err
    assert pixels(tmp_path / "fused.tif") == before


def test_tables_have_a_record_and_maps_the_metadata(make_pair: Callable[..., Any], notes: Any) -> None:
    pair = make_pair()
    asked = ExtractEndmembersRequest(hsi=pair.hsi, output=pair.folder / "e.csv", count=3)
    extract_endmembers.run(asked, notes)
    assert read_record(pair.folder / "e.csv.run.json").request == asked
    fuse.run(request(pair, model=pair.folder / "m.safetensors"), notes)
    export_abundances.run(
        ExportAbundancesRequest(
            model=pair.folder / "m.safetensors",
            msi=(pair.msi,),
            hsi=pair.hsi,
            output=pair.folder / "maps.tif",
            constrained=False,
        ),
        notes,
    )
    assert read_record(pair.folder / "maps.tif.run.json").request.job == "export-abundances"
    with rasterio.open(pair.folder / "maps.tif") as dataset:
        told = dataset.tags(ns="SPECTRAMORPH")
    assert told["JOB"] == "export-abundances"
    assert "VALUES" not in told, "exact coefficients are no fractions"
    assert 'spectramorph="maps.tif"' in (pair.folder / "maps.qml").read_text(encoding="utf-8")


def test_files_of_others_in_the_places_of_companions_stay(make_pair: Callable[..., Any], notes: Any) -> None:
    pair = make_pair()
    (pair.folder / "fused.qml").write_text("<qgis>mine</qgis>")
    (pair.folder / "fused.tif.run.json").write_text('{"mine": true}')
    (pair.folder / "abundances.qml").mkdir()
    fuse.run(request(pair), notes)
    assert (pair.folder / "fused.qml").read_text() == "<qgis>mine</qgis>"
    assert (pair.folder / "fused.tif.run.json").read_text() == '{"mine": true}'
    assert (pair.folder / "abundances.qml").is_dir()
    assert any("The record of the run is not written" in warning for warning in notes.warnings)
    assert not list(pair.folder.glob(".*"))


def test_companions_go_with_the_outputs_that_replace_theirs(make_pair: Callable[..., Any], notes: Any) -> None:
    pair = make_pair()
    fuse.run(request(pair), notes)
    style = (pair.folder / "fused.qml").read_text()
    extract_endmembers.run(ExtractEndmembersRequest(hsi=pair.hsi, output=pair.folder / "fused.csv", count=3), notes)
    assert (pair.folder / "fused.qml").read_text() == style, "it is not the table's"
    shutil.copy(pair.folder / "fused.tif.run.json", pair.folder / "first.json")
    with pytest.raises(UserError):
        fuse.run(dataclasses.replace(request(pair), hsi=pair.msi, msi=(pair.hsi,)), notes)
    assert (pair.folder / "fused.tif.run.json").read_bytes() == (pair.folder / "first.json").read_bytes()
    fuse.run(request(pair, seed=4), notes)
    assert read_record(pair.folder / "fused.tif.run.json").request.seed == 4


INPUT = {"option": "hsi", "path": "a.tif", "size": 1, "modified": None}


@pytest.mark.parametrize(
    ("spoil", "told"),
    [
        (lambda plain: plain.pop("job"), "or is damaged"),
        (lambda plain: plain.update(format="another"), "is not the record of a run"),
        (lambda plain: plain.update(format_version=99), "a version that writes it in another form"),
        (lambda plain: plain["options"].update(preset="best"), "option preset is best"),
        (lambda plain: plain["options"].update(colour="red"), "the option colour is unknown"),
        (lambda plain: plain["options"].update(count="many"), "or is damaged"),
        (lambda plain: plain["options"].update(hsi=None), "the option hsi has no value"),
        (lambda plain: plain["options"].update(assessment="no"), "neither true nor false"),
        (lambda plain: plain.update(inputs=[3]), "or is damaged"),
        (lambda plain: plain.update(inputs=[{**INPUT, "path": 3}]), "it names no input"),
        (lambda plain: plain.update(inputs=[{**INPUT, "path": "a\0"}]), "it names no input"),
        (lambda plain: plain["options"].update(output="/"), "the option output names no file"),
        (lambda plain: plain.update(job="nothing"), "the job nothing is unknown"),
    ],
)
def test_what_is_no_record_is_told(tmp_path: Path, spoil: Callable[[dict[str, Any]], Any], told: str) -> None:
    asked = FuseRequest(hsi=tmp_path / "h.tif", msi=(tmp_path / "m.tif",), output=tmp_path / "o.tif")
    record = RunRecord("0.1.0", {}, "a computer", "then", "later", asked, (), {"gain": None}, ("a word",))
    path = tmp_path / "o.tif.run.json"
    path.write_text(record.to_json(), encoding="utf-8")
    assert read_record(path) == record
    plain = json.loads(path.read_text(encoding="utf-8"))
    spoil(plain)
    path.write_text(json.dumps(plain), encoding="utf-8")
    with pytest.raises(UserError, match=told):
        read_record(path)
