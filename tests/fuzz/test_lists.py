"""Spoiled lists of pairs: each is read, or refused in a sentence; no result lies outside of its folder."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from mutations import spoil_bytes, spoil_text

from spectramorph_plugin.errors import UserError
from spectramorph_plugin.jobs.pair_list import read_pairs

TABLE = "name,hsi,msi,dtype,count,assessment\n" + "".join(
    f"scene {number},h{number}.tif,m{number}.tif;n{number}.tif,float32,{number + 3},yes\n" for number in range(4)
)
ITEMS = {
    "type": "FeatureCollection",
    "features": [
        {
            "type": "Feature",
            "id": f"a/{number}",
            "assets": {"hsi": {"href": f"h{number}.tif"}, "b4": {"href": f"m{number}.tif", "roles": ["data", "msi"]}},
        }
        for number in range(3)
    ],
}


@pytest.mark.parametrize(("name", "text"), [("pairs.csv", TABLE), ("items.json", json.dumps(ITEMS, indent=1))])
@pytest.mark.parametrize("spoil", [spoil_text, spoil_bytes])
def test_a_spoiled_list_is_read_or_refused(tmp_path: Path, name: str, text: str, spoil: object) -> None:
    path, folder, read = tmp_path / name, tmp_path / "results", 0
    for seed in range(200):
        path.write_text(text)
        told = spoil(path, np.random.default_rng(seed))  # type: ignore[operator]
        try:
            pairs = read_pairs(path, folder)
        except UserError:
            continue
        read += 1
        places = [asked.output for asked in pairs.values() if not isinstance(asked, str)]
        assert all(place.parent == folder for place in places), told
        assert len(set(places)) == len(places), told
        assert all(isinstance(asked, str) or asked.msi for asked in pairs.values()), told
    assert 0 < read < 200
