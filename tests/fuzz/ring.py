"""Runs cases of the fuzz ring in a process of their own, and judges how they end."""

from __future__ import annotations

import hashlib
import json
import os
import queue
import re
import shutil
import subprocess
import sys
import threading
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Optional

from cases import OUTPUTS, Case, make_case
from originals import ENMAP, write_originals
from worker import WAITING

from spectramorph_plugin.protocol.outputs import companions

FOLDER = Path(__file__).resolve().parent
MEMORY = 2**30
"""Bytes above those after the import that a case may take."""

PATIENCE = 30
"""Seconds beyond the limit after which a process that does not even end by itself is killed."""


@dataclass(frozen=True)
class Failure:
    """A case that did not end well: what went wrong, in a few words, and all that is known of it."""

    case: Case
    fault: str
    text: str


class Worker:
    """The process in which cases run, started when it is needed."""

    def __init__(self, originals: Path, scratch: Path, limit: float) -> None:
        self._originals, self._limit = originals, limit
        self._stacks = scratch / "stacks.txt"
        self.temporary = scratch / "tmp"
        self.temporary.mkdir()
        self._process: Optional[subprocess.Popen[str]] = None
        self._answers: queue.Queue[str] = queue.Queue()

    def run(self, line: list[str]) -> dict[str, Any]:
        """Run a command line; return the fields of its verdict."""
        if self._process is None or self._process.poll() is not None:
            self._start()
        self._send(line)
        answer = self._receive(WAITING * self._limit + PATIENCE)
        if answer:
            return json.loads(answer)
        return self._ended()

    def stop(self) -> None:
        """End the process."""
        if self._process is not None:
            self._process.kill()
            self._process.communicate()
            self._process = None

    def _start(self) -> None:
        command = [sys.executable, str(FOLDER / "worker.py"), str(self._limit), str(self._stacks)]
        environment = {**os.environ, "OMP_NUM_THREADS": "1", "TMPDIR": str(self.temporary), "MPLBACKEND": "agg"}
        environment["PYTHONPATH"] = str(FOLDER.parents[1])
        self._process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=environment
        )
        self._answers = queue.Queue()
        threading.Thread(target=_pass_on, args=(self._process.stdout, self._answers), daemon=True).start()
        self._errors: list[str] = []
        threading.Thread(target=_keep, args=(self._process.stderr, self._errors), daemon=True).start()
        self._send(_good_lines(self._originals))
        if self._receive(600) != "ready\n":
            self.stop()
            sys.exit("The ring could not start:\n" + "".join(self._errors))

    def _send(self, message: object) -> None:
        if self._process is not None and self._process.stdin is not None:
            self._process.stdin.write(json.dumps(message) + "\n")
            self._process.stdin.flush()

    def _receive(self, seconds: float) -> str:
        """Return the next line; nothing where the process ended or says nothing for so long."""
        try:
            return self._answers.get(timeout=seconds)
        except queue.Empty:
            return ""

    def _ended(self) -> dict[str, Any]:
        """Return the verdict on a case that took the process with it."""
        process = self._process
        self.stop()
        stack = self._stacks.read_text() if self._stacks.is_file() else ""
        self._stacks.unlink(missing_ok=True)
        if stack:
            found = re.search(r'File ".*/spectramorph_plugin/([^"]+)", line \d+ in (\w+)', stack)
            place = f"{found[1]}:{found[2]}" if found else "?"
            return {"fault": f"no end in {place}", "text": stack, "memory": 0, "ended": "killed"}
        status = None if process is None else process.returncode
        text = "".join(self._errors)[-2000:]
        return {"fault": f"the process ended ({status})", "text": text, "memory": 0, "ended": "killed"}


def _pass_on(stream: Any, answers: queue.Queue[str]) -> None:
    for line in stream:
        answers.put(line)
    answers.put("")


def _keep(stream: Any, lines: list[str]) -> None:
    for line in stream:
        lines.append(line)
        del lines[:-200]


def _good_lines(originals: Path) -> list[list[str]]:
    """Return a command line of each job that good files pass; the first leaves the model that others need."""
    folder = originals / "made"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    at = {job: f"--output={folder / name}" for job, name in OUTPUTS.items()}
    pair = [f"--hsi={originals / 'hsi.tif'}", f"--msi={originals / 'msi.tif'}"]
    model = f"--model={originals / 'model.safetensors'}"
    plot = f"--plot={folder / 'plot.png'}"
    image = originals / f"{ENMAP}-SPECTRAL_IMAGE.TIF"
    return [
        ["fuse", *pair, at["fuse"], model, f"--residuals={folder / 'r.tif'}", "--threads=1"],
        ["fuse", f"--hsi={originals / 'hsi.img'}", pair[1], at["fuse"], f"--response={originals / 'response.geojson'}"],
        ["fuse", *pair, at["fuse"], f"--response={originals / 'response.sli'}", f"--blur={originals / 'blur.csv'}"],
        ["estimate-response", *pair, at["estimate-response"], plot],
        ["extract-endmembers", pair[0], at["extract-endmembers"]],
        ["resample", pair[0], at["resample"]],
        ["export-abundances", *pair, model, at["export-abundances"], "--constrained"],
        ["apply-model", *pair, model, at["apply-model"], f"--doubtful={folder / 'd.tif'}", "--threads=1"],
        ["assess", f"--fused={originals / 'fused.tif'}", f"--reference={originals / 'truth.tif'}", at["assess"]],
        ["simulate", pair[0], "--sensor=landsat-8", "--ratio=1.5", at["simulate"], f"--msi-output={folder / 'f.tif'}"],
        *(
            ["import-product", f"--product={product}", at["import-product"]]
            for product in (originals / "prisma.he5", originals / "emit.nc", image)
        ),
    ]


def judge(case: Case, worker: Worker) -> Optional[Failure]:
    """Run a case; return what is wrong with how it ended."""
    before = contents(case.folder)
    verdict = worker.run(case.arguments)
    fault = verdict["fault"]
    if not fault and verdict["memory"] > MEMORY:
        fault = "more than 1 GB"
    if not fault:
        fault = fault_of_files(case, before, verdict["ended"] == "success")
    if not fault and any(worker.temporary.iterdir()):
        fault = "files left in the temporary folder"
    for path in worker.temporary.iterdir():
        shutil.rmtree(path) if path.is_dir() else path.unlink()
    return Failure(case, fault, verdict["text"]) if fault else None


def contents(folder: Path) -> dict[str, str]:
    """Return a hash of each file in a folder."""
    return {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in folder.iterdir()}


def fault_of_files(case: Case, before: dict[str, str], succeeded: bool) -> str:
    """Say what is wrong with the files that are there after a case; `before` are the contents of its folder then."""
    after = contents(case.folder)
    if any(after.get(name) != content for name, content in before.items()):
        return "an input was changed"
    options = dict(argument.partition("=")[::2] for argument in case.arguments[1:])
    asked = {Path(value).name for value in options.values() if Path(value).parent == case.folder} - set(before)
    new = set(after) - set(before)
    beside = {companion.name for name in asked for companion in companions(case.folder / name)}
    wrong = (asked ^ new) - (new & beside)
    if succeeded and wrong:
        return f"files that were not asked for, or the other way round: {sorted(wrong)}"
    if not succeeded and new:
        return f"files left after an error: {sorted(re.sub(r'[0-9]+', 'N', name) for name in new)}"
    return ""


def run_ring(seed: int, numbers: range, scratch: Path, limit: float) -> list[Failure]:
    """Run cases; return those that failed."""
    originals = scratch / "originals"
    originals.mkdir()
    write_originals(originals)
    worker = Worker(originals, scratch, limit)
    failures = []
    try:
        worker.run(["status"])  # its start leaves the model among the originals
        for number in numbers:
            case = make_case(seed, number, originals, scratch / f"case-{number}")
            failure = judge(case, worker)
            if failure is not None:
                failures.append(failure)
                print(f"case {number}: {failure.fault} [{case.arguments[0]}; {case.told}]"[:300], flush=True)
            shutil.rmtree(case.folder)
    finally:
        worker.stop()
    return failures


def summary(failures: list[Failure], seed: int, count: int) -> str:
    """Return the failures by kind, the most frequent first, with the cases that show each."""
    kinds: dict[str, list[int]] = {}
    for failure in failures:
        kinds.setdefault(failure.fault, []).append(failure.case.number)
    lines = [f"Fuzz ring, seed {seed}: {count} cases, {len(failures)} failed in {len(kinds)} ways"]
    for fault, numbers in sorted(kinds.items(), key=lambda item: -len(item[1])):
        shown = ", ".join(map(str, numbers[:8])) + (", …" if len(numbers) > 8 else "")
        lines.append(f"{len(numbers):4d}  {fault}  (cases {shown})")
    if failures:
        lines.append(f"To see one: python tests/fuzz --seed {seed} --case NUMBER [--keep FOLDER]")
    return "\n".join(lines)
