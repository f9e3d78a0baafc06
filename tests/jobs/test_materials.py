"""Fractions of materials in fuse: they touch no pixel of the fused image, and what is written is taken again."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import rasterio

from spectramorph_plugin.errors import UserError
from spectramorph_plugin.jobs import export_abundances, extract_endmembers, fuse
from spectramorph_plugin.protocol.requests import ExportAbundancesRequest, ExtractEndmembersRequest, FuseRequest


def run(pair: Any, notes: Any, name: str = "a", suffix: str = ".csv", **options: Any) -> tuple[Any, bytes, Any]:
    """Return the outcome, the fused image's values as bytes, and the abundance maps with their names."""
    folder = pair.folder
    asked = {"abundances": folder / f"{name}.tif", "endmembers": folder / f"{name}{suffix}", "assessment": False}
    request = FuseRequest(hsi=pair.hsi, msi=(pair.msi,), output=folder / "x.tif", **{**asked, **options})
    outcome = fuse.run(request, notes)
    with rasterio.open(folder / "x.tif") as image, rasterio.open(asked["abundances"]) as maps:
        return outcome, image.read().tobytes(), (maps.read(), maps.descriptions)


def test_materials_change_no_byte_of_the_fused_image(make_pair: Callable[..., Any], notes: Any) -> None:
    pair = make_pair()
    outcome, image, (maps, names) = run(pair, notes)
    assert names == tuple(each.name for each in outcome.endmembers)
    assert sum(each.mean_fraction for each in outcome.endmembers) == pytest.approx(1, abs=1e-5)
    assert maps.min() >= 0
    assert maps.sum(axis=0) == pytest.approx(1, abs=1e-5)
    for options in ({"materials": 3}, {"constrained": False}, {"endmember_library": pair.folder / "a.csv"}):
        other, again, (others, _) = run(pair, notes, "b", **options)
        assert again == image, options
        assert len(others) == options.get("materials", len(other.endmembers)) == len(other.endmembers)


@pytest.mark.parametrize("suffix", [".csv", ".sli", ".geojson", ".gpkg"])
def test_what_extract_writes_fuse_takes(make_pair: Callable[..., Any], notes: Any, suffix: str) -> None:
    pair = make_pair()
    library = pair.folder / f"own{suffix}"
    found = extract_endmembers.run(ExtractEndmembersRequest(hsi=pair.hsi, output=library), notes)
    outcome, _, _ = run(pair, notes, "taken", suffix, endmember_library=library)
    assert [each.name for each in outcome.endmembers] == [each.name for each in found.endmembers]
    assert outcome.materials_reason == "given"
    assert not list(Path(pair.folder).glob(".*"))


def test_a_model_gives_the_maps_of_the_fusion(make_pair: Callable[..., Any], notes: Any) -> None:
    pair = make_pair()
    model, output = pair.folder / "m.safetensors", pair.folder / "again.tif"
    for options in ({"materials": 3}, {"constrained": False}):
        _, _, (maps, names) = run(pair, notes, model=model, **options)
        asked = ExportAbundancesRequest(model=model, msi=(pair.msi,), output=output, hsi=pair.hsi)
        constrained = options.get("constrained", True)
        export_abundances.run(ExportAbundancesRequest(**{**vars(asked), "constrained": constrained}), notes)
        with rasterio.open(output) as exported:
            assert exported.descriptions == names
            assert (exported.read() == maps).all()


def test_a_header_of_another_file_is_not_taken_for_that_of_the_library(
    make_pair: Callable[..., Any], notes: Any
) -> None:
    pair = make_pair()
    (pair.folder / "a.hdr").write_text("ENVI\n")
    with pytest.raises(UserError, match="would be taken for the header of the output"):
        run(pair, notes, suffix=".sli")
    assert (pair.folder / "a.hdr").read_text() == "ENVI\n"
