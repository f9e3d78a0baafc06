"""Real engine processes."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]
Start = Callable[..., "subprocess.Popen[str]"]


@pytest.fixture
def start() -> Iterator[Start]:
    """Return a function that starts the engine with arguments; what still runs at the end of the test is killed."""
    processes: list[subprocess.Popen[str]] = []

    def run(*arguments: object, **options: Any) -> subprocess.Popen[str]:
        command = [sys.executable, "-m", "spectramorph_plugin", *map(str, arguments)]
        settings: dict[str, Any] = {
            "cwd": ROOT,
            "stdin": subprocess.DEVNULL,
            "stdout": subprocess.PIPE,
            "stderr": subprocess.PIPE,
            "text": True,
            "env": {**os.environ, "OMP_NUM_THREADS": "1"},
        }
        processes.append(subprocess.Popen(command, **{**settings, **options}))
        return processes[-1]

    yield run
    for process in processes:
        if process.poll() is None:
            process.kill()
        process.communicate()


def wait_for(process: subprocess.Popen[str], kind: str, text: str = "") -> dict[str, Any]:
    """Read JSON lines until one of a kind that holds a text."""
    if process.stdout is None:
        raise ValueError("the process has no pipe")
    for line in process.stdout:
        message = json.loads(line)
        if message["type"] == kind and text in json.dumps(message):
            return message
    raise AssertionError(f"the engine ended without a {kind} message: {process.stderr and process.stderr.read()}")


@pytest.fixture
def reach() -> Callable[..., dict[str, Any]]:
    """The function that waits for a message."""
    return wait_for
