"""What the engine says, in the language of QGIS."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from qgis.core import QgsProcessingException
from qgis.PyQt.QtCore import QCoreApplication, QTranslator
from support import PROJECT, set_locale

# Of each language: where wavelengths come from, what is left out of a sensor, what is wrong with a missing band.
SAID = {
    "de": ("Herkunft der Wellenlängen des HSI: Tags der Kanäle.", "B6 bei 1609 nm", "nennt Kanal 99"),
    "es": ("Origen de las longitudes de onda de la HSI: etiquetas de las bandas.", "B6 a 1609 nm", "la banda 99"),
    "fr": ("Origine des longueurs d’onde de l’HSI", "B6 à 1609 nm", "la bande 99"),
    "pt": ("Origem dos comprimentos de onda da HSI", "B6 em 1609 nm", "a banda 99"),
}


@pytest.fixture(params=SAID)
def language(request: pytest.FixtureRequest) -> Iterator[str]:
    translator = QTranslator()
    assert translator.load(str(PROJECT / "i18n" / f"spectramorph_{request.param}.qm"))
    QCoreApplication.installTranslator(translator)
    set_locale(request.param)
    yield request.param
    set_locale("")
    QCoreApplication.removeTranslator(translator)


def test_the_engine_is_heard_in_the_language_of_qgis(language, run, feedback, pair, tmp_path: Path):
    wavelengths, left_out, band = SAID[language]
    run("resampletosensor", {"HSI": str(pair.hsi), "SENSOR": "landsat-8", "OUTPUT": str(tmp_path / "seen.tif")})
    told = "\n".join(feedback.told)
    assert wavelengths in told
    assert left_out in told
    with pytest.raises(QgsProcessingException, match=band):
        run("fuse", {**pair.parameters, "BAD_BANDS": "99", "OUTPUT": str(tmp_path / "fused.tif")})


@pytest.mark.slow
def test_a_report_is_in_the_language_of_qgis(language, run, pair, tmp_path: Path):
    outputs = {name: str(tmp_path / file) for name, file in (("OUTPUT", "e.csv"), ("REPORT", "report.html"))}
    run("extractendmembers", {"HSI": str(pair.hsi), **outputs})
    assert f'<html lang="{language}">' in (tmp_path / "report.html").read_text(encoding="utf-8")
