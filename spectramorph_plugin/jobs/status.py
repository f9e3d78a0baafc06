"""Job status: what the engine runs on."""

from __future__ import annotations

import platform
import sys

import rasterio
import torch

from .. import __version__
from ..core.device import choose_device
from ..messages import Message
from ..protocol.outcomes import StatusOutcome
from ..protocol.reporter import Reporter
from ..protocol.requests import StatusRequest
from ..versions import library_versions


def run(request: StatusRequest, report: Reporter) -> StatusOutcome:
    """Look at the device and the libraries."""
    report.progress(0, Message("Trying the devices"))
    choice = choose_device("auto")
    libraries = {name: number for name, number in library_versions().items() if name not in ("spectramorph", "python")}
    return StatusOutcome(
        outputs={},
        version=__version__,
        python=platform.python_version(),
        executable=sys.executable,
        device=str(choice.device),
        device_reason=choice.reason,
        cpu_threads=torch.get_num_threads(),
        libraries={**libraries, "gdal": rasterio.__gdal_version__},
    )
