"""The algorithm fusemany: a list of pairs, one of them broken, run and gone on with."""

from __future__ import annotations

import csv

import pytest
from qgis.core import QgsProcessingException, QgsRasterLayer, QgsVectorLayer
from rasters import make_pair


@pytest.fixture(scope="module")
def archive(tmp_path_factory):
    """A list of two dates of one place, and a pair whose MSI is gone."""
    folder = tmp_path_factory.mktemp("archive")
    pair = make_pair(folder)
    lines = ["name,hsi,msi", f"first,{pair.hsi},{pair.msi}", f"second,{pair.hsi},{pair.msi}", f"lost,{pair.hsi},no.tif"]
    (folder / "pairs.csv").write_text("\n".join(lines))
    return folder / "pairs.csv"


def test_a_list_is_fused_and_gone_on_with(run, archive, tmp_path):
    given = {"PAIRS": str(archive), "FOLDER": str(tmp_path / "fused"), "OUTPUT": str(tmp_path / "table.csv")}
    found = run("fusemany", {**given, "SHARE_MODEL": "hsi"})
    assert (found["LISTED"], found["FUSED"], found["THERE_ALREADY"], found["FAILED"]) == (3, 2, 0, 1)
    assert found["FOLDER"] == given["FOLDER"]
    assert QgsRasterLayer(str(tmp_path / "fused" / "second.tif")).isValid()
    with open(found["OUTPUT"], encoding="utf-8", newline="") as file:
        rows = {row["name"]: row for row in csv.DictReader(file)}
    assert rows["second"]["model_of"] == "first"
    assert "no.tif" in rows["lost"]["cause"]
    assert QgsVectorLayer(found["OUTPUT"]).featureCount() == 3
    again = run("fusemany", {**given, "SHARE_MODEL": "hsi"})
    assert (again["FUSED"], again["THERE_ALREADY"]) == (0, 2)


@pytest.mark.parametrize(
    ("changed", "words"),
    [
        ({"PAIRS": "none.csv"}, "is not there"),
        ({"PAIRS": None}, "choose a file|Could not load|missing|parameter"),
        ({"FOLDER": __file__}, "is a file"),
        ({"OUTPUT": "table.gpkg"}, "must end in .csv"),
        ({"SHARE_MODEL": "some"}, "some"),
    ],
)
def test_what_cannot_be_is_refused_in_a_sentence(run, archive, tmp_path, changed, words):
    given = {"PAIRS": str(archive), "FOLDER": str(tmp_path / "fused"), "OUTPUT": str(tmp_path / "table.csv")}
    if "OUTPUT" in changed:
        changed = {"OUTPUT": str(tmp_path / changed["OUTPUT"])}
    with pytest.raises(QgsProcessingException, match=words):
        run("fusemany", {**given, **changed})
    assert not (tmp_path / "fused").exists()
