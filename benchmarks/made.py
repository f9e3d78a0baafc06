"""Scenes made of formulas: land that everybody can make again, with spectra, mixing and variability as land has them.

A scene is land covered by materials: parcels (or buildings and streets, or a coast) with soft borders and texture finer
than any coarse pixel. Each material's spectrum comes from a formula with the absorptions that it is known for, and
varies from place to place: in brightness, in slope, and in how deep its absorptions are. Mixing is linear by default.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.ndimage import gaussian_filter
from scipy.spatial import cKDTree

from spectramorph_plugin.core.simulation import blur_kernel, seen_by_coarse_sensor, with_noise

from .responses import Bands, response

Numbers = NDArray[np.float64]
Cube = NDArray[np.float32]

BANDS = 90
WAVELENGTHS = np.concatenate([np.linspace(420, 1330, 52), np.linspace(1460, 1780, 16), np.linspace(1980, 2450, 22)])
"""nm, without those at which the atmosphere is opaque."""
BLUR = 0.5  # sigma of the optics' Gaussian, in coarse pixels
BRIGHTNESS, SLOPE, DEPTH = 0.15, 0.08, 0.25  # standard deviations of what varies within a material, by shares
EDGE = 0.6  # sigma of the borders between parcels, in fine pixels
NM = WAVELENGTHS


def _dip(centre: float, width: float, depth: float) -> Numbers:
    """Return how much of the light is left by an absorption."""
    return 1 - depth * np.exp(-0.5 * ((NM - centre) / width) ** 2)


def _step(centre: float, width: float) -> Numbers:
    return 1 / (1 + np.exp(-(NM - centre) / width))


def _water(depth: float) -> Numbers:
    """Return the absorptions of liquid water in leaves or moist soil."""
    return _dip(975, 35, 0.15 * depth) * _dip(1190, 45, 0.25 * depth) * _dip(1450, 80, depth) * _dip(1940, 110, depth)


def _leaves(near_infrared: float, green: float, water: float, edge: float = 715) -> Numbers:
    visible = green * (0.35 + 0.65 * np.exp(-0.5 * ((NM - 555) / 38) ** 2))
    return (visible + (near_infrared - visible) * _step(edge, 13)) * _water(water) * (1 - 0.35 * _step(1400, 60))


def _soil(height: float, iron: float, clay: float, moisture: float) -> Numbers:
    rise = height * (1 - np.exp(-(NM - 300) / 650))
    return rise * _dip(520, 70, iron) * _dip(890, 90, 0.4 * iron) * _dip(2205, 25, clay) * _water(moisture)


MATERIALS: dict[str, tuple[Numbers, Numbers]] = {
    # what it reflects, and what its absorptions take when they are deeper by 1
    "crops": (_leaves(0.52, 0.11, 0.62), _leaves(0.52, 0.09, 0.95)),
    "meadow": (_leaves(0.40, 0.13, 0.45, 708), _leaves(0.38, 0.10, 0.75, 712)),
    "conifers": (_leaves(0.26, 0.05, 0.58, 718), _leaves(0.24, 0.04, 0.90, 720)),
    "straw": (_soil(0.52, 0.10, 0.05, 0.15) * _dip(2100, 45, 0.18), _soil(0.5, 0.2, 0.05, 0.3) * _dip(2100, 45, 0.4)),
    "loam": (_soil(0.34, 0.25, 0.10, 0.22), _soil(0.30, 0.35, 0.22, 0.45)),
    "sand": (_soil(0.58, 0.18, 0.03, 0.08), _soil(0.55, 0.35, 0.10, 0.20)),
    "water": (0.07 * np.exp(-(NM - 420) / 180) + 0.004, 0.05 * np.exp(-(NM - 560) ** 2 / 9e3) + 0.006),
    "asphalt": (0.075 + 0.045 * (NM - 420) / 2030, (0.065 + 0.06 * (NM - 420) / 2030) * _dip(2310, 35, 0.2)),
    "concrete": (
        0.36 * (1 - np.exp(-(NM - 250) / 320)) * _dip(2340, 40, 0.12),
        0.33 * _dip(2340, 40, 0.35) * _dip(480, 90, 0.3),
    ),
    "tiles": (0.05 + 0.33 * _step(590, 26) * _dip(870, 70, 0.25), 0.04 + 0.30 * _step(600, 30) * _dip(870, 80, 0.45)),
    "blue roof": (0.10 + 0.22 * np.exp(-(NM - 455) ** 2 / 3e3) + 0.28 * _step(830, 45), 0.08 + 0.25 * _step(850, 60)),
    "metal": (0.48 - 0.06 * (NM - 420) / 2030, 0.46 * _dip(1000, 220, 0.12)),
}  # fmt: skip

LAND: dict[str, tuple[str, ...]] = {
    "fields": ("crops", "meadow", "loam", "straw", "conifers", "water"),
    "town": ("asphalt", "concrete", "tiles", "blue roof", "metal", "meadow", "conifers", "loam"),
    "coast": ("water", "sand", "meadow", "conifers", "loam", "concrete"),
}
PARCELS = {"fields": 11.0, "town": 5.0, "coast": 14.0}  # about so many fine pixels across
SEEDS = {"fields": 1, "town": 2, "coast": 3}


@dataclass(frozen=True)
class Land:
    """Land before any sensor: shares of materials [K, H, W], and each one's spectra in every pixel.

    `within` [n, H, W] are the fields by which materials vary, each of standard deviation 1; all materials share them,
    with other signs.
    """

    name: str
    materials: tuple[str, ...]
    abundances: Numbers
    within: Numbers

    def spectra(self, variability: float) -> Numbers:
        """Return what each material reflects in every pixel, [K, C, H, W]; `variability` multiplies what varies."""
        return np.stack([self._spectrum(number, variability) for number in range(len(self.materials))])

    def _spectrum(self, number: int, variability: float) -> Numbers:
        plain, deeper = MATERIALS[self.materials[number]]
        bright, slope, depth = (variability * field for field in np.roll(self.within, number, axis=0)[:3])
        place = (WAVELENGTHS - WAVELENGTHS.mean()) / np.ptp(WAVELENGTHS)
        values = plain[:, None, None] + (deeper - plain)[:, None, None] * DEPTH * depth
        values = values * (1 + SLOPE * slope * 2 * place[:, None, None]) * np.exp(BRIGHTNESS * bright)
        return np.clip(values, 0.002, 0.98)

    def truth(self, mix: Callable[[Numbers, Numbers], Numbers] | None = None, variability: float = 1.0) -> Cube:
        """Return what is to be found [C, H, W], mixed linearly or as `mix` does with abundances and spectra."""
        mixed = (mix or linear)(self.abundances, self.spectra(variability))
        return np.ascontiguousarray(mixed, np.float32)


def land(name: str, side: int) -> Land:
    """Return one of LAND's scenes of side x side fine pixels."""
    rng = np.random.default_rng(SEEDS[name])
    materials = LAND[name]
    rows, columns = np.mgrid[:side, :side].astype(float)
    if name == "town":  # streets and roofs lie in rows
        turned = np.deg2rad(17)
        rows, columns = (
            rows * np.cos(turned) + columns * np.sin(turned),
            columns * np.cos(turned) - rows * np.sin(turned),
        )
    count = max(6, int((2 * side / PARCELS[name]) ** 2))
    centres = rng.uniform(-0.5 * side, 1.5 * side, (count, 2))
    norm = np.inf if name == "town" else 2
    parcel = cKDTree(centres).query(np.stack([rows, columns], axis=-1), p=norm)[1]
    share = rng.dirichlet(np.full(len(materials), 2.0))
    cover = rng.choice(len(materials), count, p=0.5 * share + 0.5 / len(materials))[parcel]
    if name == "town":
        cover[(rows % 23 < 3) | (columns % 31 < 3)] = materials.index("asphalt")
    if name in ("fields", "coast"):
        shore = side * (0.3 + 0.1 * np.sin(columns / side * 7) + 0.02 * np.sin(columns / 5))
        wet = rows < shore if name == "coast" else np.abs(rows - columns * 0.4 - shore) < 3
        cover[wet] = materials.index("water")
        if name == "coast":
            cover[(rows >= shore) & (rows < shore + 5)] = materials.index("sand")
    hard = (cover == np.arange(len(materials))[:, None, None]).astype(float)
    soft = np.stack([gaussian_filter(each, EDGE, mode="reflect") for each in hard])
    # Bare ground between plants, weeds on soil: what is finer than a parcel
    fine = np.stack([_texture(rng, side, 1.6) for _ in materials])
    mixed = soft * np.exp(0.5 * fine) + 0.04 * np.exp(1.2 * fine - 0.7)
    return Land(name, materials, mixed / mixed.sum(axis=0), np.stack([_fractal(rng, side) for _ in range(5)]))


def _texture(rng: np.random.Generator, side: int, sigma: float) -> Numbers:
    field = gaussian_filter(rng.standard_normal((side, side)), sigma, mode="reflect")
    return np.asarray(field / field.std())


def _fractal(rng: np.random.Generator, side: int) -> Numbers:
    """Return a field that varies at all scales, of mean 0 and standard deviation 1."""
    frequency = np.hypot(np.fft.fftfreq(side)[:, None], np.fft.rfftfreq(side)) + 1 / side
    spectrum = np.fft.rfft2(rng.standard_normal((side, side))) * frequency**-1.3
    field = np.fft.irfft2(spectrum, s=(side, side))
    return np.asarray((field - field.mean()) / field.std())


def linear(abundances: Numbers, spectra: Numbers) -> Numbers:
    """Return linear mixtures: light meets one material each."""
    return np.einsum("khw,kchw->chw", abundances, spectra)


def bilinear(strength: float) -> Callable[[Numbers, Numbers], Numbers]:
    """Return a mixing in which light meets two materials in turn as well (Fan's model where `strength` is 1)."""

    def mix(abundances: Numbers, spectra: Numbers) -> Numbers:
        once = abundances[:, None] * spectra
        total = once.sum(axis=0)
        twice = 0.5 * (total**2 - (once**2).sum(axis=0))  # the sum over all pairs of different materials
        return total + strength * twice

    return mix


def intimate(share: float) -> Callable[[Numbers, Numbers], Numbers]:
    """Return a mixing of grains by Hapke's single scattering albedo; the rest, 1 - `share`, mixes linearly.

    Reflectance is r = (1 - g) / (1 + 2 mu g), with g the square root of 1 - w and mu the cosine of both angles, 1 here.
    """

    def mix(abundances: Numbers, spectra: Numbers) -> Numbers:
        gamma = (1 - spectra) / (1 + 2 * spectra)
        albedo = np.einsum("khw,kchw->chw", abundances, 1 - gamma**2)
        mixed = np.sqrt(np.maximum(1 - albedo, 0))
        return share * (1 - mixed) / (1 + 2 * mixed) + (1 - share) * linear(abundances, spectra)

    return mix


@dataclass(frozen=True)
class MadePair:
    """A truth [C, H, W], what two sensors see of it, the MSI's bands, and how many fine pixels make a coarse one."""

    truth: Cube
    hsi: Cube
    msi: Cube
    bands: Bands
    ratio: int


def seen(
    truth: Cube,
    sensor: str = "sentinel2",
    ratio: int = 4,
    snr: tuple[float, float] = (35.0, 40.0),
    seed: int = 0,
    wavelength: Numbers = WAVELENGTHS,
    blur: str = "gaussian",
    later: Cube | None = None,
) -> MadePair:
    """Return what the two sensors see of a truth, whose sides are cut to whole coarse pixels.

    `snr` is that of HSI and MSI in dB. With `later` the MSI, and the truth with it, are of another date.
    """
    height, width = (length // ratio * ratio for length in truth.shape[1:])
    bands, rng = response(sensor, wavelength), np.random.default_rng(seed)
    first = np.ascontiguousarray(truth[:, :height, :width])
    second = first if later is None else np.ascontiguousarray(later[:, :height, :width])
    kernel = blur_kernel(blur, BLUR * ratio)
    hsi = with_noise(seen_by_coarse_sensor(first, kernel, ratio), snr[0], rng)
    return MadePair(second, hsi, with_noise(np.tensordot(bands[2], second, axes=1), snr[1], rng), bands, ratio)
