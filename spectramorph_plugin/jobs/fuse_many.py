"""Job fuse-many: pair after pair of a list, here or on a cluster; what fails does not stop the rest."""

from __future__ import annotations

import csv
import dataclasses
import json
import os
import time
from collections.abc import Iterator, Mapping
from contextlib import ExitStack
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

import rasterio

from ..allocator import give_back_free_memory, keep_memory
from ..errors import UserError, writing
from ..messages import Message
from ..protocol.outcomes import FailedPair, FuseManyOutcome
from ..protocol.outputs import Outputs, record_place
from ..protocol.record import read_record
from ..protocol.reporter import ReaderReporter
from ..protocol.requests import ApplyModelRequest, FuseManyRequest, FuseRequest, input_files, output_files
from ..raster.file_raster import open_dataset
from ..raster.image_words import MSI
from ..raster.raster import ENVIRONMENT
from . import apply_model, fuse
from .cluster import check_scheduler, computed, connected
from .pair_list import kept_apart, read_pairs
from .provenance import leave_provenance
from .scattered import EVERY_GPU, on_every_gpu
from .shared_models import SharedModels, Task

MANIFEST = "manifest.jsonl"  # in the folder of the results: what became of each pair, the last line of it counts
DONE, FAILED, THERE, LARGE = "done", "failed", "there already", "large"
SAID = {DONE: Message("Fused"), FAILED: Message("Could not be fused"), THERE: Message("There already")}
MOST_TOLD = 20  # failures that are warned of one by one
# Pixels of an MSI from which on all workers of a cluster fuse it together, tile by tile: a minute or more of one.
MANY_PIXELS = 2**25
COLUMNS = (
    "name",
    "state",
    "cause",
    "hsi",
    "msi",
    "output",
    "seconds",
    "ratio",
    "endmembers",
    "shift_columns",
    "shift_rows",
    "lowest_correlation",
    "rmse",
    "psnr",
    "sam",
    "gain",
    "model_of",
    "warnings",
)


def run(request: FuseManyRequest, report: ReaderReporter) -> FuseManyOutcome:
    """Fuse all pairs of a list, and write a table of what came of each.

    Parameters
    ----------
    request : FuseManyRequest
    report : ReaderReporter

    Returns
    -------
    FuseManyOutcome

    Raises
    ------
    UserError
        Where the list cannot be read, or not one pair could be fused.
    """
    started = time.monotonic()
    spread = on_every_gpu(request)
    if spread.scheduler is not None:
        check_scheduler(spread.scheduler, spread.device)
    files = Outputs(output_files(request), input_files(request))
    with ExitStack() as stack:
        stack.enter_context(files)
        folder = Path(os.path.abspath(request.folder))
        own = (*output_files(request).values(), request.pairs, folder / MANIFEST)
        pairs = kept_apart(read_pairs(request.pairs, folder), own)
        with writing(folder / MANIFEST):
            folder.mkdir(parents=True, exist_ok=True)
        rows: dict[str, dict[str, Any]] = {}

        def note(name: str, row: dict[str, Any]) -> None:
            rows[name] = row
            if row["state"] != THERE:
                _note(folder, name, row)
            report.progress(100 * len(rows) / len(pairs), Message("{said}: {name}", said=SAID[row["state"]], name=name))

        readable: dict[str, FuseRequest] = {}
        for name, asked in pairs.items():
            if isinstance(asked, str):
                note(name, {"state": FAILED, "cause": asked})
            elif asked.device == EVERY_GPU:
                note(
                    name, {"state": FAILED, "cause": Message("The device cuda:all is for a whole list: give it there.")}
                )
            else:
                readable[name] = dataclasses.replace(asked, device=spread.device) if asked.device == "auto" else asked
        models = SharedModels(readable, request.share_model, folder)
        workers = _Workers(spread.scheduler, stack, report.language)
        while tasks := models.next_tasks():
            todo: dict[str, Task] = {}
            for name, task in tasks.items():
                figures = _figures_of(task)
                if figures is None:
                    todo[name] = task
                else:
                    note(name, {"state": THERE, **figures})
                    models.ended(name, well=True)
            for name, row in workers.fused(todo):
                note(name, row)
                models.ended(name, well=row["state"] == DONE)
        there = sum(row["state"] == THERE for row in rows.values())
        if there:
            report.log(
                Message(
                    "{there} of {count} pairs were fused already, by an earlier run.", there=there, count=len(pairs)
                )
            )
        for name, first in models.models_of.items():
            rows[name]["model_of"] = first
            if models.unwritten(name) and rows[name]["state"] != FAILED:
                rows[name]["warnings"] = f"{rows[name]['warnings']} {models.unwritten(name)}".strip()
        failed = tuple(FailedPair(name, rows[name]["cause"]) for name in pairs if rows[name]["state"] == FAILED)
        for each in failed[:MOST_TOLD]:
            report.warning(Message("The pair {name} was not fused: {cause}", name=each.name, cause=each.cause))
        if len(failed) > MOST_TOLD:
            report.warning(
                Message("{count} more pairs were not fused: the table says why.", count=len(failed) - MOST_TOLD)
            )
        if len(failed) == len(pairs):
            raise UserError(
                "Not one of {count} pairs could be fused; the first: {cause}", count=len(pairs), cause=failed[0].cause
            )
        _write_table(files.partial("output"), pairs, rows)
        outcome = FuseManyOutcome(
            outputs={name: str(path) for name, path in files.finals.items()},
            seconds=time.monotonic() - started,
            pairs=len(pairs),
            fused=len(pairs) - len(failed) - there,
            there_already=there,
            failed=failed,
        )
        leave_provenance(files.records.get("output"), request, outcome, report)
    report.progress(100, Message("Done"))
    return outcome


class _Silent:
    """A reporter of a pair: its warnings go into the table, all else into its record."""

    def __init__(self, language: str) -> None:
        self.language = language  # of the pair's report, if it has one
        self.warnings: list[str] = []

    def progress(self, percent: float, text: str) -> None:
        """Nobody looks at a single pair."""

    def log(self, text: str) -> None:
        """Nobody looks at a single pair."""

    def warning(self, text: str) -> None:
        """Keep a warning."""
        self.warnings.append(text)


def fuse_pair(request: Task, language: str, client: Any = None) -> dict[str, Any]:
    """Fuse one pair, or apply another's model to it.

    Parameters
    ----------
    request : FuseRequest or ApplyModelRequest
    language : str
        Of its report.
    client : distributed.Client or None
        Of a cluster whose workers fuse it together.

    Returns
    -------
    dict of str to Any
        The row of the table.
    """
    silent = _Silent(language)
    try:
        if isinstance(request, ApplyModelRequest):
            figures = dataclasses.asdict(apply_model.run(request, silent))
        else:
            figures = dataclasses.asdict(fuse.run(request, silent, client))
    except UserError as error:
        return {"state": FAILED, "cause": error.message}
    except MemoryError:
        return {"state": FAILED, "cause": Message("The computer ran out of memory.")}
    except Exception as error:  # ours, and still no reason to leave out the pairs that follow
        return {
            "state": FAILED,
            "cause": Message(
                "SpectraMorph failed unexpectedly ({error_name}: {error}).",
                error_name=type(error).__name__,
                error=error,
            ),
        }
    return {"state": DONE, **_row(figures, silent.warnings)}


class _Workers:
    """Who fuses: the workers of a cluster, to which the first pair connects, or this process."""

    def __init__(self, scheduler: str | None, stack: ExitStack, language: str) -> None:
        self._scheduler = scheduler
        self._stack = stack
        self._language = language
        self._client: Any = None

    def fused(self, todo: Mapping[str, Task]) -> Iterator[tuple[str, dict[str, Any]]]:
        """Yield what becomes of each pair, in the order in which they end."""
        if self._scheduler is None or not todo:
            for name, task in todo.items():
                yield name, fuse_pair(task, self._language)
            return
        if self._client is None:
            self._client = self._stack.enter_context(connected(self._scheduler))
        run = os.urandom(4).hex()
        names = {f"pair-{run}-{number}": name for number, name in enumerate(todo)}
        large = []
        tasks = ((key, (todo[name], self._language)) for key, name in names.items())
        for key, found in computed(self._client, _fuse_small_pair, MANY_PIXELS, tasks):
            if isinstance(found, Exception):
                found = {
                    "state": FAILED,
                    "cause": Message(
                        "The worker failed ({error_name}: {found}).", error_name=type(found).__name__, found=found
                    ),
                }
            if found["state"] == LARGE:
                large.append(names[key])
            else:
                yield names[key], found
        for name in large:  # one by one, as each has all workers: its tiles are tasks
            yield name, fuse_pair(todo[name], self._language, self._client)


def _fuse_small_pair(many_pixels: int, task: Task, language: str) -> dict[str, Any]:
    """Fuse a pair on a worker, unless it has so many pixels that all workers are to fuse it together."""
    if _is_large(task, many_pixels):
        return {"state": LARGE}
    keep_memory()
    try:
        return fuse_pair(task, language)
    finally:
        give_back_free_memory()


def _is_large(task: Task, many_pixels: int) -> bool:
    """Tell whether a pair is worth the work of all: as far as its MSI is a file that GDAL opens as it is."""
    if isinstance(task, ApplyModelRequest):
        return False
    try:
        with rasterio.Env(**ENVIRONMENT), open_dataset(task.msi[0], MSI) as dataset:
            return bool(dataset.width * dataset.height >= many_pixels)
    except UserError:  # which the fusion tells, if it is one
        return False


def _figures_of(task: Task) -> dict[str, Any] | None:
    """Return the figures of a pair that was fused as it is asked for; None where it was not, or has changed since."""
    try:
        record = read_record(record_place(task.output))
        there = all(map(os.path.exists, output_files(task).values()))
        if record.request != task or record.changes() or not there:
            return None
        return _row(record.figures, list(record.warnings))
    except (UserError, KeyError, TypeError):
        return None


def _row(figures: Mapping[str, Any], warnings: list[str]) -> dict[str, Any]:
    shift, error = figures["registration"] or {}, figures["error"] or {}
    return {
        "seconds": figures["seconds"],
        "ratio": figures.get("ratio"),
        "endmembers": figures.get("endmember_count"),  # an applied model's stand in the row that it was fitted to
        "shift_columns": shift.get("columns"),
        "shift_rows": shift.get("rows"),
        "lowest_correlation": figures.get("lowest_correlation"),
        **{name: error.get(name) for name in ("rmse", "psnr", "sam", "gain")},
        "warnings": " ".join(warnings),
    }


def _note(folder: Path, name: str, row: Mapping[str, Any]) -> None:
    """Write down what became of a pair; it is on the disk when this returns."""
    told = {"name": name, "when": datetime.now(timezone.utc).isoformat(timespec="seconds"), **row}
    with writing(folder / MANIFEST), (folder / MANIFEST).open("a", encoding="utf-8") as file:
        file.write(json.dumps(told, ensure_ascii=False) + "\n")
        file.flush()
        os.fsync(file.fileno())


def _write_table(path: Path, pairs: Mapping[str, FuseRequest | str], rows: Mapping[str, Mapping[str, Any]]) -> None:
    with writing(path), path.open("w", encoding="utf-8", newline="") as file:
        table = csv.DictWriter(file, COLUMNS, restval="", extrasaction="ignore")
        table.writeheader()
        for name, asked in pairs.items():
            files = {} if isinstance(asked, str) else {"hsi": asked.hsi, "msi": ";".join(map(str, asked.msi))}
            output = {} if isinstance(asked, str) or rows[name]["state"] == FAILED else {"output": asked.output}
            row = {key: _shown(value) for key, value in rows[name].items()}
            table.writerow({"name": name, **files, **output, **row})


def _shown(value: Any) -> Any:
    return f"{value:.6g}" if isinstance(value, float) else value
