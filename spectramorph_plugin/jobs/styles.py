"""How QGIS shows the rasters: a style file (.qml) beside each, which every version of QGIS takes up by itself.

That way they look the same in the run's own project, in one that is opened again, and where the file is opened anew.
"""

from __future__ import annotations

from collections.abc import Sequence

from ..errors import writing
from ..pair.fingerprint import value_range
from ..protocol.figures import Display
from ..protocol.outputs import Outputs, style_mark
from ..raster.reader import open_raster

# Viridis, at equal steps.
RAMP = ("440154", "472d7b", "3b528b", "2c728e", "21918c", "28ae80", "5ec962", "addc30", "fde725")

STYLE = """<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.22.0" styleCategories="Symbology" {mark}>
  <pipe>
{renderer}
  </pipe>
</qgis>
"""
COMPOSITE = """    <rasterrenderer type="multibandcolor" opacity="1" alphaBand="-1" {bands}>
{stretches}
    </rasterrenderer>"""
STRETCH = """      <{colour}ContrastEnhancement>
        <minValue>{minimum:.9g}</minValue>
        <maxValue>{maximum:.9g}</maxValue>
        <algorithm>StretchToMinimumMaximum</algorithm>
      </{colour}ContrastEnhancement>"""
MAP = """    <rasterrenderer type="singlebandpseudocolor" opacity="1" alphaBand="-1" band="1" \
classificationMin="{low:.9g}" classificationMax="{high:.9g}">
      <rastershader>
        <colorrampshader colorRampType="INTERPOLATED" classificationMode="1" clip="0" \
minimumValue="{low:.9g}" maximumValue="{high:.9g}">
          <colorramp type="gradient" name="[source]">
{ramp}
          </colorramp>
{items}
        </colorrampshader>
      </rastershader>
    </rasterrenderer>"""
CLASSES = """    <rasterrenderer type="paletted" opacity="1" alphaBand="-1" band="1">
      <colorPalette>
{entries}
      </colorPalette>
    </rasterrenderer>"""
ENTRY = '        <paletteEntry value="{value}" label="{label}" color="#{colour}" alpha="255"/>'
ITEM = '          <item value="{value:.9g}" label="{value:.4g}{unit}" color="#{colour}" alpha="255"/>'


def leave_composite_style(files: Outputs, name: str, display: Display) -> None:
    """Have a raster shown in colour.

    Parameters
    ----------
    files : Outputs
        Of the run.
    name : str
        The output.
    display : Display
        The bands and their stretch.

    Raises
    ------
    UserError
        Where the disk is full.
    """
    colours = ("red", "green", "blue")
    bands = " ".join(f'{colour}Band="{band}"' for colour, band in zip(colours, display.bands))
    stretches = [
        STRETCH.format(colour=colour, minimum=minimum, maximum=maximum)
        for colour, minimum, maximum in zip(colours, display.minimum, display.maximum)
    ]
    _leave(files, name, COMPOSITE.format(bands=bands, stretches="\n".join(stretches)))


def leave_map_style(files: Outputs, name: str, low: float = 0.0, high: float = 1.0, unit: str = "") -> None:
    """Have the first map of a raster shown in a perceptual ramp.

    Parameters
    ----------
    files : Outputs
        Of the run.
    name : str
        The output.
    low, high : float
        The values at the ramp's ends.
    unit : str
        What follows the values in the legend.

    Raises
    ------
    UserError
        Where the disk is full.
    """
    steps = len(RAMP) - 1
    values = [low + (high - low) * step / steps for step in range(len(RAMP))]
    items = [ITEM.format(value=value, unit=unit, colour=colour) for value, colour in zip(values, RAMP)]
    stops = ":".join(f"{step / steps:g};{_channels(RAMP[step])}" for step in range(1, steps))
    ramp = _settings(
        {
            "color1": _channels(RAMP[0]),
            "color2": _channels(RAMP[-1]),
            "discrete": "0",
            "rampType": "gradient",
            "stops": stops,
        }
    )
    _leave(files, name, MAP.format(low=low, high=high, ramp=ramp, items="\n".join(items)))


def leave_classes_style(files: Outputs, name: str, classes: Sequence[tuple[int, str, str]]) -> None:
    """Have a raster of classes shown in a colour each.

    Parameters
    ----------
    files : Outputs
        Of the run.
    name : str
        The output.
    classes : sequence of tuple
        The value, what it stands for, and its colour as six hexadecimal digits.

    Raises
    ------
    UserError
        Where the disk is full.
    """
    entries = [ENTRY.format(value=value, label=label, colour=colour) for value, label, colour in classes]
    _leave(files, name, CLASSES.format(entries="\n".join(entries)))


def leave_error_style(files: Outputs, name: str, unit: str = "") -> None:
    """Have residuals or an uncertainty shown in a perceptual ramp that ends where all but a few of them lie below.

    Parameters
    ----------
    files : Outputs
        Of the run; the raster is complete.
    name : str
        The output.
    unit : str
        What follows the values in the legend.

    Raises
    ------
    UserError
        Where the disk is full.
    """
    with open_raster(files.partial(name), name) as raster:
        high = float(value_range(raster)[0, -1])
    leave_map_style(files, name, 0.0, high if high > 0 else 1.0, unit)


def _settings(given: dict[str, str]) -> str:
    lines = ['            <Option type="Map">']
    lines += [f'              <Option type="QString" name="{name}" value="{value}"/>' for name, value in given.items()]
    lines += ["            </Option>"]
    # QGIS before 3.26 also reads, and later ones pass over, the older form.
    return "\n".join([*lines, *(f'            <prop k="{name}" v="{value}"/>' for name, value in given.items())])


def _channels(colour: str) -> str:
    """Return a colour as QGIS writes it: red, green, blue and opacity."""
    return ",".join(str(int(colour[start : start + 2], 16)) for start in (0, 2, 4)) + ",255"


def _leave(files: Outputs, name: str, renderer: str) -> None:
    place = files.styles.get(name)
    if place is None:  # a style of the user's own is there
        return
    with writing(place):
        place.write_text(STYLE.format(mark=style_mark(files.finals[name]), renderer=renderer), encoding="utf-8")
