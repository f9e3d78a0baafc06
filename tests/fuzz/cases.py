"""One case of the fuzz ring: a folder with good files of which one is spoiled, and a command line that reads it.

A case follows from seed and number alone, so that any can be made again by itself.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from mutations import (
    ODD_NUMBERS,
    spoil_bytes,
    spoil_envi,
    spoil_hdf5,
    spoil_model,
    spoil_raster,
    spoil_text,
    spoil_tiff_tags,
)
from originals import ENMAP

ENMAP_IMAGE, ENMAP_METADATA = f"{ENMAP}-SPECTRAL_IMAGE.TIF", f"{ENMAP}-METADATA.XML"
PAIR = ("hsi.tif", "msi.tif")
Spoil = Callable[[Path, np.random.Generator], str]


@dataclass(frozen=True)
class Kind:
    """What is spoiled, how, which files are there as well, and the jobs that may read it."""

    name: str
    spoiled: str
    spoil: Spoil
    needs: tuple[str, ...]
    jobs: tuple[str, ...]


@dataclass(frozen=True)
class Case:
    """A case that is ready to run: its files are in `folder`, `told` says what was done to which of them."""

    number: int
    folder: Path
    arguments: list[str]
    told: str


def _unspoiled(path: Path, rng: np.random.Generator) -> str:
    return "nothing"


PAIR_JOBS = ("fuse", "fuse", "estimate-response")
HSI_JOBS = ("fuse", "fuse", "extract-endmembers", "import-product", "estimate-response", "resample", "simulate")
MODEL = "model.safetensors"
MODEL_JOBS = ("apply-model", "apply-model", "export-abundances")
PRODUCT_JOBS = ("import-product", "import-product", "extract-endmembers", "resample")
KINDS = (
    Kind("bytes of the HSI", "hsi.tif", spoil_bytes, PAIR, HSI_JOBS),
    Kind("tags of the HSI", "hsi.tif", spoil_tiff_tags, PAIR, HSI_JOBS),
    Kind("content of the HSI", "hsi.tif", spoil_raster, PAIR, HSI_JOBS),
    Kind("content of the HSI", "hsi.tif", spoil_raster, PAIR, ("fuse",)),
    Kind("content of the HSI", "hsi.tif", spoil_raster, PAIR, ("fuse", "extract-endmembers")),
    Kind("content of the HSI", "hsi.tif", spoil_raster, PAIR, ("fuse", "estimate-response")),
    Kind("bytes of the MSI", "msi.tif", spoil_bytes, PAIR, PAIR_JOBS),
    Kind("tags of the MSI", "msi.tif", spoil_tiff_tags, PAIR, PAIR_JOBS),
    Kind("content of the MSI", "msi.tif", spoil_raster, PAIR, PAIR_JOBS),
    Kind("content of the MSI", "msi.tif", spoil_raster, PAIR, ("fuse",)),
    Kind("content of the MSI", "msi.tif", spoil_raster, PAIR, ("fuse",)),
    Kind("an ENVI HSI", "hsi.img", spoil_envi, ("hsi.img", "hsi.hdr", "msi.tif"), HSI_JOBS),
    Kind("a mask", "hsi_mask.tif", spoil_raster, (*PAIR, "hsi_mask.tif"), ("fuse",)),
    Kind("bytes of PRISMA", "prisma.he5", spoil_bytes, ("prisma.he5",), PRODUCT_JOBS),
    Kind("content of PRISMA", "prisma.he5", spoil_hdf5, ("prisma.he5",), PRODUCT_JOBS),
    Kind("bytes of EMIT", "emit.nc", spoil_bytes, ("emit.nc",), PRODUCT_JOBS),
    Kind("content of EMIT", "emit.nc", spoil_hdf5, ("emit.nc",), PRODUCT_JOBS),
    Kind("EnMAP's metadata", ENMAP_METADATA, spoil_text, (ENMAP_METADATA, ENMAP_IMAGE), PRODUCT_JOBS),
    Kind("a response table", "response.csv", spoil_text, (*PAIR, "response.csv"), ("fuse", "resample")),
    Kind("a spectral library", "response.hdr", spoil_text, (*PAIR, "response.sli", "response.hdr"), ("fuse",)),
    Kind("a GeoJSON library", "response.geojson", spoil_text, (*PAIR, "response.geojson"), ("fuse",)),
    Kind("a blur table", "blur.csv", spoil_text, (*PAIR, "blur.csv"), ("fuse",)),
    Kind("bytes of a model", MODEL, spoil_bytes, (*PAIR, MODEL), MODEL_JOBS),
    Kind("content of a model", MODEL, spoil_model, (*PAIR, MODEL), MODEL_JOBS),
    Kind("an HSI for a model", "hsi.tif", spoil_raster, (*PAIR, MODEL), MODEL_JOBS),
    Kind("an MSI for a model", "msi.tif", spoil_raster, (*PAIR, MODEL), MODEL_JOBS),
    Kind("a fused image", "fused.tif", spoil_raster, ("fused.tif", "truth.tif", *PAIR), ("assess",)),
    Kind("a reference", "truth.tif", spoil_raster, ("fused.tif", "truth.tif", *PAIR), ("assess",)),
    Kind("the options", "hsi.tif", _unspoiled, PAIR, HSI_JOBS[:5]),
)

OUTPUTS = {
    "fuse": "fused.tif",
    "extract-endmembers": "endmembers.csv",
    "estimate-response": "response_found.csv",
    "import-product": "product.tif",
    "export-abundances": "abundances.tif",
    "resample": "seen.tif",
    "apply-model": "applied.tif",
    "assess": "figures.csv",
    "simulate": "coarse.tif",
}
MORE_OUTPUTS = {
    "abundances": "maps.tif",
    "endmembers": "e.csv",
    "model": "m.safetensors",
    "residuals": "r.tif",
    "uncertainty": "u.tif",
}
NUMBERS = {
    "fuse": ("count", "spectral-scale", "shift", "seed", "threads", "msi-wavelengths", "msi-fwhm"),
    "extract-endmembers": ("count",),
    "import-product": (),
    "estimate-response": ("threads",),
}


def make_case(seed: int, number: int, originals: Path, folder: Path) -> Case:
    """Make a case in a folder that is new."""
    rng = np.random.default_rng([seed, number])
    kind = KINDS[number % len(KINDS)]
    folder.mkdir(parents=True)
    for name in kind.needs:
        shutil.copy(originals / name, folder / name)
    done = kind.spoil(folder / kind.spoiled, rng)
    job = str(rng.choice(kind.jobs))
    options = [] if kind.spoil is not _unspoiled else _odd_options(job, rng)
    told = f"{kind.name}: {done} {' '.join(options)!r}" if options else f"{kind.name}: {done}"
    return Case(number, folder, [job, *_files(job, kind, folder, rng), *options], told)


def _files(job: str, kind: Kind, folder: Path, rng: np.random.Generator) -> list[str]:
    """Return the options that name files, and the others of a job."""
    at = {name: folder / name for name in kind.needs}
    main = folder / next((name for name in kind.needs if name not in (ENMAP_METADATA, *PAIR)), "hsi.tif")
    hsi = at.get("hsi.img") or at.get("hsi.tif") or at.get(ENMAP_IMAGE, main)
    output = f"--output={folder / OUTPUTS[job]}"
    if job == "import-product":
        return [f"--product={hsi}", output]
    if job == "extract-endmembers":
        return [f"--hsi={hsi}", output, *(["--count=3"] if rng.random() < 0.5 else [])]
    if job == "resample":
        response = at.get("response.csv")
        return [f"--hsi={hsi}", output, *(["--sensor=landsat-8"] if response is None else [f"--response={response}"])]
    if job == "simulate":
        return [f"--hsi={hsi}", "--sensor=landsat-8", "--ratio=1.5", output, f"--msi-output={folder / 'fine.tif'}"]
    pair = [f"--hsi={hsi}", f"--msi={folder / 'msi.tif'}", "--threads=1", output]
    if job == "assess":
        parts = [f"--reference={folder / 'truth.tif'}"], pair[:2], [f"--maps={folder / 'maps.tif'}"]
        chosen = [option for part in parts if rng.random() < 0.6 for option in part]
        return [f"--fused={folder / 'fused.tif'}", *pair[2:], *chosen]
    if job == "apply-model":
        more = {"abundances": "maps.tif", "doubtful": "d.tif", "residuals": "r.tif", "uncertainty": "u.tif"}
        chosen = [f"--{name}={folder / file}" for name, file in more.items() if rng.random() < 0.4]
        return [f"--model={folder / MODEL}", *pair[0 if rng.random() < 0.7 else 1 :], *chosen]
    if job == "estimate-response":
        return [*pair, f"--blur={folder / 'found_blur.csv'}", f"--plot={folder / 'plot.png'}"]
    if job == "export-abundances":
        constrained = ["--constrained"] if rng.random() < 0.5 else []
        return [*pair, f"--model={folder / MODEL}", *constrained]
    named = {"response": "response.", "blur": "blur.", "hsi-mask": "hsi_mask."}
    given = [
        f"--{option}={at[name]}" for option, start in named.items() for name in kind.needs[:3] if name.startswith(start)
    ]
    chosen = [f"--{name}={folder / file}" for name, file in MORE_OUTPUTS.items() if rng.random() < 0.4]
    switches = {"--align-to=hsi": 0.2, "--assessment": 0.4, "--sensor=estimated": 0.1, "--dtype=float32": 0.2}
    return [*pair, *given, *chosen, *(switch for switch, chance in switches.items() if rng.random() < chance)]


def _odd_options(job: str, rng: np.random.Generator) -> list[str]:
    """Return one or two of a job's numbers, odd."""
    names = NUMBERS[job]
    chosen = rng.choice(names, min(len(names), int(rng.integers(1, 3))), replace=False) if names else []
    odd = [text for text in ODD_NUMBERS if "\x00" not in text]
    many = {"shift": 2, "msi-wavelengths": 4, "msi-fwhm": 4}
    return [f"--{name}=" + ",".join(str(rng.choice(odd)) for _ in range(many.get(name, 1))) for name in chosen]
