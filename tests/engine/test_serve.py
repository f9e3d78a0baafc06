"""The engine that answers request after request: each as if it were the first, and none harms the next."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import numpy as np
import pytest
import rasterio

from spectramorph_plugin.engine import memory

NAMES = ("out.tif", "a.tif", "e.csv", "m.safetensors")


class Server:
    """An engine process that is asked by lines."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self.process = process

    def send(self, *arguments: object) -> None:
        self.write(json.dumps([str(argument) for argument in arguments]))

    def write(self, line: str) -> None:
        print(line, file=self.process.stdin, flush=True)

    def hear(self) -> dict[str, Any]:
        return json.loads(self.process.stdout.readline())

    def answer(self) -> list[dict[str, Any]]:
        """Return the lines of the next answer."""
        heard = [self.hear()]
        while heard[-1]["type"] not in ("result", "error"):
            heard.append(self.hear())
        return heard

    def ask(self, *arguments: object) -> dict[str, Any]:
        """Return the last line of an answer."""
        self.send(*arguments)
        return self.answer()[-1]

    def reach(self, kind: str, text: str = "") -> dict[str, Any]:
        """Read lines until one of a kind that holds a text."""
        heard = self.hear()
        while heard["type"] != kind or text not in json.dumps(heard):
            heard = self.hear()
        return heard

    def end(self) -> int:
        self.process.stdin.close()
        self.process.stdin = None
        return self.process.wait(timeout=60)


@pytest.fixture
def serve(start: Callable[..., Any]) -> Callable[..., Server]:
    """Return a function that starts an engine that serves."""
    return lambda *given, **options: Server(start("serve", *given, stdin=subprocess.PIPE, **options))


def fusion(pair: Any, folder: Path, *more: str) -> list[str]:
    files = zip(("output", "abundances", "endmembers", "model"), NAMES)
    outputs = [f"--{option}={folder / name}" for option, name in files]
    return ["fuse", f"--hsi={pair.hsi}", f"--msi={pair.msi}", *outputs, *more]


def extraction(hsi: Path, output: Path, count: int = 3) -> list[str]:
    return ["extract-endmembers", f"--hsi={hsi}", f"--output={output}", f"--count={count}"]


@pytest.mark.slow
def test_outputs_are_those_of_a_process_of_their_own(
    make_pair: Callable[..., Any],
    start: Callable[..., Any],
    serve: Callable[..., Server],
    content: Callable[[Path], Any],
    tmp_path: Path,
) -> None:
    """Whatever was asked before: other cores, what the user has to correct, another job."""
    pair = make_pair()
    cold, warm = tmp_path / "cold", tmp_path / "warm"
    cold.mkdir()
    warm.mkdir()
    process = start(*fusion(pair, cold, "--seed=3"))
    process.communicate(timeout=120)
    assert process.returncode == 0
    server = serve()
    for before in (
        fusion(pair, warm, "--seed=3"),
        fusion(pair, warm, "--seed=5", "--threads=2", "--count=4"),
        fusion(pair, warm, "--response=nowhere.csv"),
        extraction(pair.hsi, warm / "e.csv"),
    ):
        server.ask(*before)
        assert server.ask(*fusion(pair, warm, "--seed=3"))["type"] == "result"
        assert [content(warm / name) for name in NAMES] == [content(cold / name) for name in NAMES]
    assert server.end() == 0


def test_a_file_that_is_replaced_is_read_anew(
    make_pair: Callable[..., Any], serve: Callable[..., Server], tmp_path: Path
) -> None:
    pair = make_pair()
    hsi = tmp_path / "image.tif"
    shutil.copy(pair.hsi, hsi)
    server = serve()
    server.ask(*extraction(hsi, tmp_path / "before.csv"))
    with rasterio.open(pair.hsi) as dataset:
        values, profile = 0.5 * dataset.read(), dataset.profile
        tags = [dataset.tags(band) for band in dataset.indexes]
    with rasterio.open(hsi, "w", **profile) as dataset:
        dataset.write(values)
        for band, of_band in enumerate(tags, 1):
            dataset.update_tags(band, **of_band)
    server.ask(*extraction(hsi, tmp_path / "after.csv"))
    before, after = (
        np.genfromtxt(tmp_path / f"{name}.csv", delimiter=",", skip_header=1)[:, 2:] for name in ("before", "after")
    )
    assert np.isfinite(before).all()
    assert after.max() == pytest.approx(0.5 * before.max(), rel=0.02)


def test_what_cannot_be_answered_is_told_and_harms_nothing(
    make_pair: Callable[..., Any], serve: Callable[..., Server], tmp_path: Path
) -> None:
    pair = make_pair()
    server = serve()
    jobs = ('["melt"]', '["serve"]', '["fuse", 3]', '["extract-endmembers"]')
    for line in ("", "{", "3", "null", "[]", "[" * 100_000, *jobs):
        server.write(line)
        heard = server.answer()[-1]
        assert heard["type"] == "error", line
        assert heard["correctable"], line
    heard = server.ask("extract-endmembers", "--hsi=nowhere.tif", "--output=e.csv")
    assert heard["text"] == "The hyperspectral image nowhere.tif does not exist: check the path."
    assert server.ask(*extraction(pair.hsi, tmp_path / "e.csv"))["type"] == "result"


def test_each_request_has_a_folder_of_its_own_for_temporary_files(
    make_pair: Callable[..., Any], serve: Callable[..., Server], tmp_path: Path
) -> None:
    pair = make_pair()
    (tmp_path / "temporary").mkdir()
    server = serve(env={**os.environ, "TMPDIR": str(tmp_path / "temporary")})
    folders = set()
    for _ in range(2):
        server.send(*extraction(pair.hsi, tmp_path / "e.csv"))
        folders.add(server.reach("start")["scratch"])
        server.reach("result")
        assert not list((tmp_path / "temporary").iterdir())  # gone once the answer is there
    assert len(folders) == 2


def test_a_request_computes_on_the_cores_that_it_asks_for() -> None:
    """Also the libraries that are loaded already."""
    code = (
        "import torch, numpy\nfrom threadpoolctl import threadpool_info as pools\n"
        "from spectramorph_plugin.engine.cores import DEFAULT, choose_cores\n"
        "def threads(): return {torch.get_num_threads(), *(each['num_threads'] for each in pools())}\n"
        "choose_cores(0)\n"
        "for asked in (2, 3, 0, 2):\n"
        "    choose_cores(asked)\n"
        "    print(*threads(), asked or DEFAULT)\n"
    )
    run = subprocess.run(
        [sys.executable, "-c", code],
        cwd=Path(__file__).resolve().parents[2],
        env={**os.environ, "OMP_NUM_THREADS": "1"},
        capture_output=True,
        text=True,
        check=True,
    )
    assert run.stdout.splitlines() == ["2 2", "3 3", "1 1", "2 2"]


def test_an_engine_that_nobody_asks_ends(serve: Callable[..., Server]) -> None:
    server = serve("--idle=0.1")
    assert server.process.wait(timeout=60) == 0


def test_an_engine_that_holds_much_memory_ends_after_its_answer(
    make_pair: Callable[..., Any], serve: Callable[..., Server], tmp_path: Path
) -> None:
    pair = make_pair()
    server = serve("--memory=1")
    assert server.ask(*extraction(pair.hsi, tmp_path / "e.csv"))["type"] == "result"
    assert server.process.wait(timeout=60) == 0


def test_a_fault_of_ours_ends_the_engine(serve: Callable[..., Server], tmp_path: Path) -> None:
    """An environment that lacks something may be put right meanwhile: the next process finds it so."""
    (tmp_path / "rasterio.py").write_text("raise ImportError('no rasterio here')")
    server = serve(env={**os.environ, "PYTHONPATH": str(tmp_path)})
    heard = server.ask("status")
    assert "incomplete (no rasterio here): install it again." in heard["text"]
    assert not heard["correctable"]
    assert server.process.wait(timeout=60) == 1


def test_memory_is_given_back_while_a_thread_still_loads_torch(monkeypatch: pytest.MonkeyPatch) -> None:
    """A request is answered in the middle of that: the module is there, and what it holds is not yet."""
    monkeypatch.setitem(sys.modules, "torch", ModuleType("torch"))
    memory.give_back_memory()
    assert memory.held_megabytes() > 1


@pytest.mark.slow
@pytest.mark.parametrize("how", ["standard input", "SIGTERM"])
def test_an_engine_that_is_ended_at_work_leaves_nothing(
    make_pair: Callable[..., Any], serve: Callable[..., Server], tmp_path: Path, how: str
) -> None:
    """In the second request, in the middle of which it also has to hear its standard input end."""
    pair = make_pair()
    (tmp_path / "temporary").mkdir()
    (tmp_path / "out").mkdir()
    server = serve(env={**os.environ, "TMPDIR": str(tmp_path / "temporary"), "OMP_NUM_THREADS": "1"})
    server.ask(*extraction(pair.hsi, tmp_path / "e.csv"))
    server.send(*fusion(pair, tmp_path / "out", "--preset=published"))
    server.reach("progress", "Training")
    if how == "SIGTERM":
        server.process.send_signal(signal.SIGTERM)
        assert server.process.wait(timeout=60) == 130
    else:
        assert server.end() == 130
    assert not list((tmp_path / "temporary").iterdir())
    assert not list((tmp_path / "out").iterdir())


@pytest.mark.parametrize("job", ["import-product", "resample"])
def test_a_light_job_loads_no_heavy_library(job: str) -> None:
    """It is answered at once by an engine that is loading them."""
    from spectramorph_plugin.engine.server import LIGHT_JOBS

    assert job in LIGHT_JOBS
    code = "import sys, importlib; [importlib.import_module('spectramorph_plugin.jobs.' + j) for j in sys.argv[1:]]; "
    code += "print(*sys.modules)"
    modules = [light.replace("-", "_") for light in LIGHT_JOBS]
    root = Path(__file__).resolve().parents[2]
    run = subprocess.run([sys.executable, "-c", code, *modules], cwd=root, capture_output=True, text=True, check=True)
    assert not {name.split(".")[0] for name in run.stdout.split()} & {"torch", "scipy", "sklearn", "matplotlib"}


PARENT = """
import os, subprocess, sys, time
command = [sys.executable, "-m", "spectramorph_plugin", "serve"]
engine = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
engine.stdin.write(b"[]\\n")
engine.stdin.flush()
engine.stdout.readline()
if os.fork() == 0:
    time.sleep(1000)  # a copy of the parent, which holds the pipe open
print(engine.pid, flush=True)
time.sleep(1000)
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork here")
def test_an_engine_ends_with_its_parent_even_where_a_copy_of_that_stays() -> None:
    root = Path(__file__).resolve().parents[2]
    parent = subprocess.Popen(
        [sys.executable, "-c", PARENT], cwd=root, stdout=subprocess.PIPE, text=True, start_new_session=True
    )
    try:
        engine = int(parent.stdout.readline())
        parent.kill()
        parent.wait()
        for _ in _patiently():
            if not _runs(engine):
                break
        assert not _runs(engine)
    finally:
        os.killpg(parent.pid, signal.SIGKILL)
        parent.stdout.close()


def _patiently() -> Iterator[None]:
    for _ in range(600):
        yield
        time.sleep(0.1)


def _runs(process: int) -> bool:
    try:
        state = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[0]
    except OSError:
        return False
    return state != "Z"
