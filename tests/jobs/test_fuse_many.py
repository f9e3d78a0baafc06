"""Lists of pairs: what fails does not stop the rest, and what is done is not done again."""

from __future__ import annotations

import csv
import json
import os
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio

from spectramorph_plugin.errors import UserError
from spectramorph_plugin.jobs import fuse, fuse_many
from spectramorph_plugin.jobs.pair_list import kept_apart, read_pairs
from spectramorph_plugin.jobs.shared_models import SharedModels
from spectramorph_plugin.messages import Message
from spectramorph_plugin.protocol.record import read_record
from spectramorph_plugin.protocol.requests import FuseManyRequest, FuseRequest

HEAD = "name,hsi,msi,dtype,note\n"


@pytest.fixture
def archive(make_pair: Callable[..., Any], tmp_path: Path) -> Path:
    """A list of six pairs, two of which are broken."""
    pair = make_pair()
    for number in range(4):
        for name in ("hsi", "msi"):
            shutil.copy(getattr(pair, name), tmp_path / f"{name}{number}.tif")
    (tmp_path / "cut.tif").write_bytes(pair.msi.read_bytes()[:2000])
    rows = [f"scene {number},hsi{number}.tif,msi{number}.tif,float32,kept" for number in range(4)]
    rows += ["cut,hsi.tif,cut.tif,,", "gone,hsi.tif,gone.tif,,"]
    path = tmp_path / "pairs.csv"
    path.write_text(HEAD + "\n".join(rows) + "\n")
    return path


def ask(archive: Path, **options: Any) -> FuseManyRequest:
    return FuseManyRequest(archive, archive.parent / "results", archive.parent / "table.csv", **options)


def table(archive: Path) -> dict[str, dict[str, str]]:
    with (archive.parent / "table.csv").open(newline="") as file:
        return {row["name"]: row for row in csv.DictReader(file)}


@pytest.mark.slow
def test_what_is_broken_is_named_and_the_rest_is_fused_once(archive: Path, notes: Any) -> None:
    class EndsAfterTwo(type(notes)):  # type: ignore[misc]
        def progress(self, percent: float, text: str) -> None:
            super().progress(percent, text)
            if len(self.percents) == 2:
                raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        fuse_many.run(ask(archive), EndsAfterTwo())
    results = archive.parent / "results"
    first = {path.name: path.stat().st_mtime_ns for path in results.glob("*.tif")}
    assert len(first) == 2
    outcome = fuse_many.run(ask(archive), notes)
    assert (outcome.pairs, outcome.fused, outcome.there_already) == (6, 2, 2)
    assert [each.name for each in outcome.failed] == ["cut", "gone"]
    assert "gone.tif" in outcome.failed[1].cause
    assert len(notes.warnings) == 2
    now = {path.name: path.stat().st_mtime_ns for path in results.glob("*.tif")}
    assert len(now) == 4
    assert {name: now[name] for name in first} == first
    rows = table(archive)
    assert [row["state"] for row in rows.values()] == ["there already"] * 2 + ["done"] * 2 + ["failed"] * 2
    assert float(rows["scene_3"]["psnr"]) == pytest.approx(float(rows["scene_0"]["psnr"]), rel=1e-5)
    states = [json.loads(line) for line in (results / "manifest.jsonl").read_text().splitlines()]
    assert [state["name"] for state in states].count("scene_0") == 1
    with rasterio.open(results / "scene_0.tif") as dataset:
        assert dataset.dtypes[0] == "float32"
    # An image that changed is fused anew.
    os.utime(archive.parent / "msi1.tif")
    assert fuse_many.run(ask(archive), notes).fused == 1


@pytest.mark.slow
def test_a_cluster_fuses_a_catalogue(archive: Path, notes: Any) -> None:
    folder = archive.parent
    items = [
        {"type": "Feature", "id": f"a/{number}", "assets": {"hsi": {"href": f"hsi{number}.tif"}, "b": {
            "href": f"./msi{number}.tif", "roles": ["data", "msi"]}}}
        for number in range(3)
    ]  # fmt: skip
    (folder / "items.json").write_text(json.dumps({"type": "FeatureCollection", "features": items}))
    for name in ("one", "two"):
        (folder / f"{name}.json").write_text(json.dumps({**items[0], "id": name}))
    links = [{"rel": "item", "href": f"./{name}.json"} for name in ("one", "two")] + [{"rel": "self", "href": "x"}]
    (folder / "collection.json").write_text(json.dumps({"type": "Collection", "links": links}))
    outcome = fuse_many.run(ask(folder / "items.json", scheduler="local:1"), notes)
    assert (outcome.fused, outcome.failed) == (3, ())
    assert sorted(table(folder / "items.json")) == ["a_0", "a_1", "a_2"]
    fuse.run(FuseRequest(folder / "hsi2.tif", (folder / "msi2.tif",), folder / "one.tif"), notes)
    with rasterio.open(folder / "one.tif") as one, rasterio.open(folder / "results" / "a_2.tif") as other:
        np.testing.assert_array_equal(one.read(), other.read())
    assert list(fuse_many.read_pairs(folder / "collection.json", folder)) == ["one", "two"]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("a,b\n1,2\n", "no columns hsi and msi"),
        (HEAD, "names no pair"),
        (HEAD + "x,,m.tif,,\n", "Not one of 1 pairs .* no hsi"),
        (HEAD + "x,h.tif,m.tif,float99,\n", "Not one of 1 pairs .* float99"),
    ],
)
def test_lists_that_are_none_are_refused(tmp_path: Path, notes: Any, text: str, words: str) -> None:
    (tmp_path / "pairs.csv").write_text(text)
    with pytest.raises(UserError, match=words):
        fuse_many.run(ask(tmp_path / "pairs.csv"), notes)


def test_no_output_takes_the_place_of_an_input_or_of_another_output(archive: Path, notes: Any) -> None:
    folder = archive.parent
    before = {path: path.read_bytes() for path in folder.iterdir() if path.is_file()}
    rows = ["msi1,hsi0.tif,msi0.tif,", "fine,hsi1.tif,msi1.tif,maps.tif", "late,hsi2.tif,msi2.tif,maps.tif"]
    archive.write_text("name,hsi,msi,abundances\n" + "\n".join(rows) + "\n")
    told = kept_apart(read_pairs(archive, folder), [folder / "table.csv"])
    assert "msi1.tif is an input of this list" in str(told["msi1"])
    assert isinstance(told["fine"], FuseRequest)
    assert "maps.tif is one of another pair" in str(told["late"])
    archive.write_text(f"name,hsi,msi\n{rows[0][:-1]}\nother,hsi1.tif,msi1.tif\n")
    before[archive] = archive.read_bytes()
    with pytest.raises(UserError, match=r"msi0\.tif is an input of one of the pairs"):
        fuse_many.run(FuseManyRequest(archive, folder, folder / "msi0.tif"), notes)
    (folder / "results").mkdir()
    with pytest.raises(UserError, match=r"manifest\.jsonl is one of"):
        fuse_many.run(FuseManyRequest(archive, folder / "results", folder / "results" / "manifest.jsonl"), notes)
    assert {path: path.read_bytes() for path in before} == before


@pytest.mark.parametrize("separator", [",", ";", "\t"])
def test_tables_of_any_spreadsheet_are_read(tmp_path: Path, separator: str) -> None:
    rows = [" Name ", "HSI", "msi"], ["a", "h.tif", '"m.tif;n.tif"'], ["b", "h.tif", "m\0.tif"]
    text = "\r\n".join(separator.join(row) for row in rows)
    (tmp_path / "pairs.csv").write_text(text, encoding="utf-8-sig")
    pairs = read_pairs(tmp_path / "pairs.csv", tmp_path)
    assert pairs["a"] == FuseRequest(tmp_path / "h.tif", (tmp_path / "m.tif", tmp_path / "n.tif"), tmp_path / "a.tif")
    assert "not text" in str(pairs["b"])


def test_why_a_row_or_a_list_cannot_be_can_be_told_in_other_languages(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "pairs.csv"
    path.write_text("name,hsi,msi,count,constrained\na,,m.tif,,\nb,h.tif,m.tif,,maybe\nc,h.tif,,,\n")
    pairs = read_pairs(path, tmp_path)
    assert [type(why) for why in pairs.values()] == [Message] * 3, pairs

    def refuse(*values: Any, **named: Any) -> None:
        raise ValueError(Message("the option {name} has no value", name="count"))

    monkeypatch.setattr("spectramorph_plugin.jobs.pair_list._value", refuse)
    why = read_pairs(path, tmp_path)["a"]
    assert isinstance(why, Message)
    assert why.worded({"the option {name} has no value": "{name} ist leer"}.__getitem__) == "count ist leer"
    path.write_text("name,hsi\n")
    with pytest.raises(UserError) as raised:
        read_pairs(path, tmp_path)
    assert raised.value.message.values["error"] == Message("it has no columns hsi and msi")
    assert isinstance(raised.value.message.values["error"], Message)


def test_reports_of_pairs_are_in_the_language_of_who_asks(
    make_pair: Callable[..., Any], tmp_path: Path, notes: Any
) -> None:
    make_pair()
    path = tmp_path / "pairs.csv"
    path.write_text("hsi,msi,report\nhsi.tif,msi.tif,page.html\n")
    notes.language = "fr"
    assert fuse_many.run(ask(path), notes).fused == 1
    (page,) = tmp_path.rglob("page.html")
    assert '<html lang="fr">' in page.read_text(encoding="utf-8")


@pytest.mark.slow
def test_dates_share_the_model_of_the_first_that_can_be_fused(archive: Path, notes: Any) -> None:
    folder = archive.parent
    with rasterio.open(folder / "msi3.tif", "r+") as other:  # what no season makes of a land
        other.write(other.read()[:, ::-1, ::-1])
    rows = [
        "lost,hsi0.tif,gone.tif,,",
        *(f"date{n},hsi0.tif,msi{n}.tif,," for n in range(4)),
        "else,hsi1.tif,msi1.tif,,",
    ]
    archive.write_text(HEAD + "\n".join(rows) + "\n")
    outcome = fuse_many.run(ask(archive, share_model="hsi"), notes)
    assert (outcome.fused, [each.name for each in outcome.failed]) == (5, ["lost"])
    rows_of = table(archive)
    shared = {name: row["model_of"] for name, row in rows_of.items()}
    assert shared == {"lost": "", "date0": "", "date1": "date0", "date2": "date0", "date3": "date0", "else": ""}
    assert {name for name, row in rows_of.items() if row["endmembers"]} == {"date0", "else"}  # those that were fitted
    results = folder / "results"
    assert [path.name for path in results.glob("*.safetensors")] == ["date0.model.safetensors"]
    with rasterio.open(results / "date0.tif") as one, rasterio.open(results / "date1.tif") as same:
        np.testing.assert_allclose(same.read(), one.read(), atol=20)  # thousandths of the range
    assert "fit" in rows_of["date3"]["warnings"]
    assert rows_of["date1"]["warnings"] == rows_of["date2"]["warnings"]
    again = fuse_many.run(ask(archive, share_model="hsi"), notes)
    assert (again.fused, again.there_already) == (0, 5)
    assert table(archive)["date3"]["model_of"] == "date0"
    assert fuse_many.run(ask(archive, share_model="all"), notes).fused == 1  # the one with another HSI


@pytest.mark.slow
def test_a_large_pair_has_all_workers(archive: Path, notes: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    archive.write_text(HEAD + "large,hsi0.tif,msi0.tif,,\nsmall,hsi1.tif,msi1.tif,,\n")
    seen, single = [], fuse.run

    def run(request: FuseRequest, report: Any, client: Any = None) -> Any:
        seen.append((request, len(client.nthreads())))
        return single(request, report, client)

    monkeypatch.setattr(fuse, "run", run)
    monkeypatch.setattr(fuse_many, "MANY_PIXELS", 1)
    assert fuse_many.run(ask(archive, scheduler="local:1"), notes).fused == 2
    assert {(request.output.name, clients) for request, clients in seen} == {("large.tif", 1), ("small.tif", 1)}
    assert all(request.scheduler is None for request, _ in seen), "a port of today is of no use to a record"
    with rasterio.open(archive.parent / "results" / "large.tif") as large:
        found = large.read()
    single(FuseRequest(archive.parent / "hsi0.tif", (archive.parent / "msi0.tif",), archive.parent / "one.tif"), notes)
    with rasterio.open(archive.parent / "one.tif") as one:
        np.testing.assert_array_equal(found, one.read())
    assert fuse_many.run(ask(archive), notes).there_already == 2


def test_pairs_share_a_model_only_where_it_would_be_the_same(tmp_path: Path) -> None:
    def asked(name: str, **options: Any) -> FuseRequest:
        return FuseRequest(tmp_path / "h.tif", (tmp_path / f"{name}.tif",), tmp_path / f"{name}.fused.tif", **options)

    pairs = {
        "a": asked("a", sensor="sentinel-2a"),
        "b": asked("b", sensor="landsat-8"),
        "c": asked("c", sensor="sentinel-2a", report=tmp_path / "c.html", dtype="float32"),
        "d": asked("d", sensor="landsat-8", count=5),
    }
    models = SharedModels(pairs, "hsi", tmp_path)
    assert models.next_tasks().keys() == {"a", "b", "d"}
    for name in "abd":
        models.ended(name, well=True)
    assert models.next_tasks().keys() == {"c"}
    assert models.models_of == {"c": "a"}
    assert models.unwritten("c") == "Not written, as the model is that of a: report."
    assert models.next_tasks() == {}


def test_the_lists_device_is_that_of_pairs_without_one(archive: Path, notes: Any) -> None:
    archive.write_text("name,hsi,msi,device,threads,parts\na,hsi0.tif,msi0.tif,,7,x\nb,hsi1.tif,msi1.tif,cuda:all,,\n")
    outcome = fuse_many.run(ask(archive, device="cpu"), notes)
    assert [(each.name, each.cause) for each in outcome.failed] == [
        ("b", "The device cuda:all is for a whole list: give it there.")
    ]
    asked: Any = read_record(archive.parent / "results" / "a.tif.run.json").request
    assert asked.device == "cpu"
