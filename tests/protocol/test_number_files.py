"""Lists that stand in files, and lists of bands."""

from __future__ import annotations

from pathlib import Path

import pytest

from spectramorph_plugin.engine.arguments import parse
from spectramorph_plugin.errors import UserError
from spectramorph_plugin.protocol.band_list import in_ranges, listed_bands
from spectramorph_plugin.protocol.number_files import numbers_in_file
from spectramorph_plugin.protocol.requests import to_arguments

ASKED = ("extract-endmembers", "--hsi=h.tif", "--output=e.csv")


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("400.5\n410\n\n420e0\n", (400.5, 410, 420)),
        ("\ufeffband;nm\n# none\n1;400\n2;410\n", (400, 410)),
        ("ENVI\nfwhm = { 5, 6 }\nWavelength = {400.5,\n  410\n}\n", (400.5, 410)),
    ],
)
def test_numbers_may_stand_in_a_file(tmp_path: Path, text: str, numbers: tuple[float, ...]) -> None:
    path = tmp_path / "list, with a comma.txt"
    path.write_text(text, encoding="utf-8")
    request = parse([*ASKED, f"--hsi-wavelengths={path}"]).request
    assert request.hsi_wavelengths == numbers
    assert parse(to_arguments(request)).request == request


@pytest.mark.parametrize("text", ["", "none\n", "ENVI\nfwhm = {5, 6}\n", "ENVI\nwavelength = {a, b}\n"])
def test_a_file_without_numbers_is_one_sentence(tmp_path: Path, text: str) -> None:
    path = tmp_path / "list.txt"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(UserError, match=r"list.txt holds no numbers for wavelength: give an ENVI header"):
        parse([*ASKED, f"--hsi-wavelengths={path}"])


def test_bands_are_listed_by_numbers_and_ranges() -> None:
    assert listed_bands(" 58 - 60, 1-3;225 2") == (1, 2, 3, 58, 59, 60, 225)
    assert in_ranges((1, 2, 3, 58, 60)) == [(1, 3), (58, 58), (60, 60)]
    for text in ("", "0", "3-1", "1-", "a", "1-2-3", "1.5", "1-999999999"):
        with pytest.raises(ValueError, match=text):
            listed_bands(text)


@pytest.mark.parametrize(
    ("text", "nm", "fwhm"),
    [
        ("400.5\n510\n", (400.5, 510), (400.5, 510)),
        ("band;nm;fwhm\n1;400,5;8\n2;510,25;9,5\n", (400.5, 510.25), (8, 9.5)),
        ("# a\n0 0.4\n1 0.51\n", (0.4, 0.51), (0.4, 0.51)),
        ("1,400.5,8\n2,510,9\n", (400.5, 510), (8, 9)),
        ("400.5, 8\n510, 9\n", (400.5, 510), (8, 9)),
        ("400,8\n510,9\n", (400, 510), (8, 9)),
        ("400.5\tviolet\n510\tgreen\n", (400.5, 510), (400.5, 510)),
        ("1\n2\n", (1, 2), (1, 2)),
    ],
)
def test_the_column_of_a_table(tmp_path: Path, text: str, nm: tuple[float, ...], fwhm: tuple[float, ...]) -> None:
    """One that counts the bands is passed over, and a comma beside other signs between columns is a decimal one."""
    (tmp_path / "a.txt").write_text(text)
    assert numbers_in_file(str(tmp_path / "a.txt"), "wavelength") == nm
    assert numbers_in_file(str(tmp_path / "a.txt"), "fwhm") == fwhm
