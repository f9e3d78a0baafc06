"""Fusions on a Dask cluster: how it scales, what it stands, what a scheduler bears. The figures are in docs/scale.md.

    python -m benchmarks.scale workers FOLDER [--side 4096]   one and two local workers on a large pair
    python -m benchmarks.scale kills FOLDER [--workers 20 --drivers 10]   ended at random moments, and a damaged part
    python -m benchmarks.scale many FOLDER [--pairs 200 --broken 5]   a list of pairs, ended once on the way
    python -m benchmarks.scale scheduler [--journal FILE] [--workers 16 64 256]   a real scheduler, tasks that sleep

The last one computes nothing: its workers are real ones of Dask, some in each of a few processes, and their tasks sleep
for the times that a journal of parts tells, scaled to a mean of two seconds.
"""

from __future__ import annotations

import argparse
import asyncio
import csv
import hashlib
import json
import os
import random
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from .scenes import ROOT

JOURNAL = "journal.jsonl"
PARTS = 16  # of the pair whose fusion is disturbed
MEAN_SECONDS, TASKS_A_WORKER = 2.0, 12
PROCESSES = 8  # that simulated workers share
SMALL_TILES = "from spectramorph_plugin.pair import bounds; bounds.SHARP_VALUES = 2**16; "
MAIN = "import sys; from spectramorph_plugin.engine.cli import main; sys.exit(main())"


def _start(*arguments: str, small_tiles: bool = False) -> subprocess.Popen[str]:
    program = (SMALL_TILES if small_tiles else "") + MAIN
    return subprocess.Popen(
        [sys.executable, "-c", program, *arguments],
        cwd=ROOT,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        stdin=subprocess.DEVNULL,
        text=True,
    )


def _finish(process: subprocess.Popen[str]) -> None:
    _, errors = process.communicate()
    if process.returncode:
        raise RuntimeError(errors)


def _fuse(folder: Path, output: Path, *options: str, small_tiles: bool = False) -> subprocess.Popen[str]:
    files = [f"--hsi={folder / 'hsi.tif'}", f"--msi={folder / 'msi.tif'}", f"--output={output}"]
    if (folder / "srf.csv").exists():
        files.append(f"--response={folder / 'srf.csv'}")
    return _start("fuse", *files, *options, small_tiles=small_tiles)


def _journal(output: Path) -> list[dict[str, Any]]:
    lines = [
        line for path in output.with_suffix(".parts").glob(f"*/{JOURNAL}") for line in path.read_text().splitlines()
    ]
    return [json.loads(line) for line in lines if line.endswith("}")]


def _bytes(output: Path) -> dict[str, str]:
    files = output.with_suffix(".parts").glob("*/*.tif")
    return {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in files}


def _wait_for_parts(output: Path, process: subprocess.Popen[str], count: int) -> float:
    """Wait until so many parts are written, or the process has ended; return when that was."""
    while len(_journal(output)) < count and process.poll() is None:
        time.sleep(0.01)
    return time.perf_counter()


def _forget(output: Path) -> None:
    output.unlink(missing_ok=True)
    shutil.rmtree(output.with_suffix(".parts"), ignore_errors=True)


def workers(folder: Path, side: int) -> None:
    """Fuse a large pair on one and on two local workers."""
    from .pairs import large_pair

    large_pair(folder, side)
    seconds: dict[int, tuple[float, float]] = {}
    for count in (1, 2):
        output = folder / f"by{count}.vrt"
        _forget(output)
        started = time.perf_counter()
        process = _fuse(folder, output, f"--scheduler=local:{count}", "--threads=1")
        first = _wait_for_parts(output, process, 1)
        _finish(process)
        whole = time.perf_counter() - started
        parts = _journal(output)
        # From when the first part is there on: until then each worker has made one, and the fit was done.
        tiles = time.perf_counter() - first
        per_tile = sum(part["seconds"] for part in parts) / len(parts)
        seconds[count] = whole, tiles
        print(
            f"{count} workers: {whole:.1f} s, after the first part {tiles:.1f} s; "
            f"{len(parts)} parts, {per_tile:.2f} s each"
        )
    (whole, tiles), (whole_2, tiles_2) = seconds[1], seconds[2]
    print(f"1 -> 2 workers: whole job {whole / whole_2:.2f} times, parts {tiles / tiles_2:.2f} times as fast")


def _workers_of(driver: int) -> list[int]:
    """Return the processes that a driver's cluster computes in."""
    children = Path(f"/proc/{driver}/task/{driver}/children").read_text().split()
    for thread in Path(f"/proc/{driver}/task").iterdir():
        children += (thread / "children").read_text().split()
    found = set()
    for child in children:
        command = Path(f"/proc/{child}/cmdline").read_bytes()
        if b"spawn_main" in command:
            found.add(int(child))
    return sorted(found)


def kills(folder: Path, workers_killed: int, drivers_killed: int) -> None:
    """End workers and drivers at random moments; the bytes must be those of a run that nothing disturbs."""
    from .pairs import large_pair

    random.seed(1)
    large_pair(folder, 1024)
    output = folder / "undisturbed.vrt"
    _forget(output)
    process = _fuse(folder, output, "--scheduler=local:2", small_tiles=True)
    first = _wait_for_parts(output, process, 1)
    lasts = _wait_for_parts(output, process, PARTS) - first
    _finish(process)
    expected = _bytes(output)
    print(f"undisturbed: {len(expected)} parts, the last {lasts:.1f} s after the first", flush=True)
    output = folder / "disturbed.vrt"
    for number in range(workers_killed):
        _forget(output)
        process = _fuse(folder, output, "--scheduler=local:2", small_tiles=True)
        _wait_for_parts(output, process, 1)
        time.sleep(random.uniform(0, lasts))
        running = process.poll() is None
        if running and (found := _workers_of(process.pid)):
            os.kill(random.choice(found), signal.SIGKILL)
        told = len(_journal(output))
        _finish(process)
        again = len(_journal(output)) - len(expected)
        print(
            f"worker {number + 1}: killed after {told} parts; same bytes: {_bytes(output) == expected}; again: {again}"
        )
    for number in range(drivers_killed):
        _forget(output)
        process = _fuse(folder, output, "--scheduler=local:2", small_tiles=True)
        _wait_for_parts(output, process, 1)
        time.sleep(random.uniform(0, lasts))
        process.kill()
        process.communicate()
        before = _journal(output)
        _finish(_fuse(folder, output, "--scheduler=local:2", small_tiles=True))
        after = _journal(output)
        again = len(after) - len(expected)
        kept = after[: len(before)] == before
        print(
            f"driver {number + 1}: killed after {len(before)} parts; same bytes: {_bytes(output) == expected}; "
            f"kept: {kept}; again: {again}"
        )
    part = next(output.with_suffix(".parts").glob("*/*.tif"))
    content = bytearray(part.read_bytes())
    content[len(content) // 3] ^= 1
    part.write_bytes(content)
    _finish(_fuse(folder, output, "--scheduler=local:2", small_tiles=True))
    print(f"a damaged part: same bytes: {_bytes(output) == expected}; again: {len(_journal(output)) - len(expected)}")


def many(folder: Path, pairs: int, broken: int) -> None:
    """Fuse many small pairs, some of them broken, and end the run on the way."""
    from .pairs import large_pair

    folder.mkdir(parents=True, exist_ok=True)
    large_pair(folder / "pair", 128)
    source = folder / "pair"
    rows = []
    for number in range(pairs):
        hsi, msi = folder / f"hsi{number}.tif", folder / f"msi{number}.tif"
        shutil.copy(source / "hsi.tif", hsi)
        content = (source / "msi.tif").read_bytes()
        bad = number % (pairs // broken) == pairs // broken // 2 and number // (pairs // broken) < broken
        msi.write_bytes(content[: len(content) // 9] if bad else content)
        rows.append(f"p{number},{hsi.name},{msi.name}")
    (folder / "pairs.csv").write_text("name,hsi,msi\n" + "\n".join(rows) + "\n")
    shutil.rmtree(folder / "results", ignore_errors=True)
    given = [f"--pairs={folder / 'pairs.csv'}", f"--folder={folder / 'results'}", f"--output={folder / 'table.csv'}"]
    process = _start("fuse-many", *given, "--scheduler=local:2")
    started = time.perf_counter()
    while len(list((folder / "results").glob("*.tif"))) < pairs // 3:
        time.sleep(0.1)
    process.kill()
    process.communicate()
    before = {path.name: path.stat().st_mtime_ns for path in (folder / "results").glob("*.tif")}
    _finish(_start("fuse-many", *given, "--scheduler=local:2"))
    after = {path.name: path.stat().st_mtime_ns for path in (folder / "results").glob("*.tif")}
    kept = sum(after.get(name) == when for name, when in before.items())
    with (folder / "table.csv").open(newline="") as file:
        table = list(csv.DictReader(file))
    causes = [row["cause"] for row in table if row["state"] == "failed"]
    print(
        f"{len(after)} results, {len(causes)} named causes; "
        f"killed after {len(before)}, of which {kept} were kept as they are"
    )
    print(f"{time.perf_counter() - started:.0f} s for both runs; the first cause: {causes[0]}")


SCHEDULER = """
import asyncio, json, sys
from distributed import Scheduler
import distributed.batched, psutil
counts = {"out": 0, "in": 0}
send = distributed.batched.BatchedSend.send
def counted(self, *messages):
    counts["out"] += len(messages)
    return send(self, *messages)
distributed.batched.BatchedSend.send = counted
async def main():
    async with Scheduler(host="127.0.0.1", port=0, dashboard_address=None) as scheduler:
        def wrapped(handler):
            def handle(*given, **named):
                counts["in"] += 1
                return handler(*given, **named)
            return handle
        for name, handler in list(scheduler.stream_handlers.items()):
            if not asyncio.iscoroutinefunction(handler):
                scheduler.stream_handlers[name] = wrapped(handler)
        print(scheduler.address, flush=True)
        loop = asyncio.get_running_loop()
        while await loop.run_in_executor(None, sys.stdin.readline):
            process = psutil.Process()
            told = {**counts, "memory": process.memory_info().rss, "cpu": sum(process.cpu_times()[:2])}
            print(json.dumps(told), flush=True)
asyncio.run(main())
"""
# What a worker does for itself alone (its statistics of where time goes, a hundred times a second) would be done on a
# core of its own, and 256 of them fill the two cores here: it is left out. All that goes to the scheduler stays.
WORKERS = """
import asyncio, sys
import dask
dask.config.set({"distributed.worker.profile.enabled": False, "distributed.admin.system-monitor.interval": "10s"})
from distributed import Worker
async def main(address, count):
    workers = [Worker(address, nthreads=1, dashboard_address=None, memory_limit=0) for _ in range(count)]
    await asyncio.gather(*workers)
    print("ready", flush=True)
    await asyncio.get_running_loop().run_in_executor(None, sys.stdin.read)
    await asyncio.gather(*(worker.close(timeout=1) for worker in workers))
asyncio.run(main(sys.argv[1], int(sys.argv[2])))
"""


@contextmanager
def _process(program: str, *arguments: str) -> Iterator[subprocess.Popen[str]]:
    pipe = subprocess.PIPE
    command = [sys.executable, "-W", "ignore", "-c", program, *arguments]
    with subprocess.Popen(command, stdin=pipe, stdout=pipe, stderr=subprocess.DEVNULL, text=True, cwd=ROOT) as process:
        try:
            yield process
        finally:
            process.kill()


def _asked(process: subprocess.Popen[str]) -> dict[str, float]:
    assert process.stdin is not None
    assert process.stdout is not None
    process.stdin.write("\n")
    process.stdin.flush()
    return json.loads(process.stdout.readline())


async def sleeping(_: Any, seconds: float) -> dict[str, Any]:
    """Stand for a part: as long, and what comes back is as large; on the event loop, which many workers share."""
    await asyncio.sleep(seconds)
    return {"files": {"output": ("0" * 64, 1)}, "clipped": [0] * 224, "seconds": seconds, "worker": "simulated:1"}


def scheduler(journal: Path | None, counts: list[int]) -> None:
    """Have a real scheduler deal out tasks that sleep."""
    from distributed import Client

    from spectramorph_plugin.jobs.cluster import computed

    told = (
        [1.0] if journal is None else [json.loads(line)["seconds"] for line in journal.read_text().splitlines() if line]
    )
    random.seed(1)
    for count in counts:
        times = random.choices(told, k=count * TASKS_A_WORKER)
        scale = MEAN_SECONDS * len(times) / sum(times)
        times = [each * scale for each in times]
        with _process(SCHEDULER) as server:
            assert server.stdout is not None
            address = server.stdout.readline().strip()
            hosts = [_process(WORKERS, address, str(count // PROCESSES)) for _ in range(PROCESSES)]
            entered = [host.__enter__() for host in hosts]
            try:
                for host in entered:
                    assert host.stdout is not None
                    host.stdout.readline()
                with Client(address, set_as_default=False) as client:
                    client.wait_for_workers(count)
                    before = _asked(server)
                    started = time.perf_counter()
                    tasks = ((f"sleep-{number}", (seconds,)) for number, seconds in enumerate(times))
                    done = sum(
                        not isinstance(found, Exception)
                        for _, found in computed(client, sleeping, b"0" * 500000, tasks)
                    )
                    lasted = time.perf_counter() - started
                    after = _asked(server)
            finally:
                for host in hosts:
                    host.__exit__(None, None, None)
        gain = sum(times) / lasted
        print(
            f"{count} workers, {done} of {len(times)} tasks: {lasted:.1f} s, {gain:.1f} times one worker, "
            f"{gain / count:.2f} N; scheduler: {after['memory'] / 1e6:.0f} MB "
            f"({(after['memory'] - before['memory']) / 1e6:+.1f}), "
            f"{(after['cpu'] - before['cpu']) / len(times) * 1000:.1f} ms a task, "
            f"messages a task: {(after['in'] - before['in']) / len(times):.1f} in, "
            f"{(after['out'] - before['out']) / len(times):.1f} out",
            flush=True,
        )


def main() -> None:
    """Measure what the command line asks for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parts = parser.add_subparsers(dest="part", required=True)
    part = parts.add_parser("workers")
    part.add_argument("folder", type=Path)
    part.add_argument("--side", type=int, default=4096)
    part = parts.add_parser("kills")
    part.add_argument("folder", type=Path)
    part.add_argument("--workers", type=int, default=20)
    part.add_argument("--drivers", type=int, default=10)
    part = parts.add_parser("many")
    part.add_argument("folder", type=Path)
    part.add_argument("--pairs", type=int, default=200)
    part.add_argument("--broken", type=int, default=5)
    part = parts.add_parser("scheduler")
    part.add_argument("--journal", type=Path)
    part.add_argument("--workers", type=int, nargs="+", default=[16, 64, 256])
    asked = parser.parse_args()
    if asked.part == "workers":
        workers(asked.folder.absolute(), asked.side)
    elif asked.part == "kills":
        kills(asked.folder.absolute(), asked.workers, asked.drivers)
    elif asked.part == "many":
        many(asked.folder.absolute(), asked.pairs, asked.broken)
    else:
        scheduler(asked.journal, asked.workers)


if __name__ == "__main__":
    main()
