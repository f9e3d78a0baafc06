"""Large folders go at once as far as anybody can see, and then really."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from support import files_in, wait_until


@pytest.fixture
def removal(spectramorph):
    from spectramorph.spectramorph_plugin.runtime import removal

    return removal


def grow(folder: Path, width: int, depth: int) -> None:
    """Make folders of folders, with files in all of them."""
    folder.mkdir(parents=True)
    for number in range(3):
        (folder / f"{number}.py").write_text("pass")
    for number in range(width if depth else 0):
        grow(folder / str(number), width, depth - 1)


@pytest.mark.parametrize(("width", "depth"), [(0, 0), (1, 12), (5, 4), (300, 1)])
def test_all_of_it_goes(removal, tmp_path, width, depth):
    """Whether there are fewer folders than are cut off for the threads, or more, or none."""
    grow(tmp_path / "engine", width, depth)
    removal.remove_quickly(tmp_path / "engine")
    wait_until(lambda: files_in(tmp_path) == [])


def test_what_links_lead_to_stays(removal, tmp_path):
    grow(tmp_path / "outside", 3, 1)
    before = sorted(tmp_path.joinpath("outside").rglob("*"))
    for depth in (1, 5):
        grow(tmp_path / "engine" / str(depth), 2, depth)
        inner = tmp_path.joinpath("engine", str(depth), *"0" * depth)
        (inner / "folder").symlink_to(tmp_path / "outside", target_is_directory=True)
        (inner / "file").symlink_to(tmp_path / "outside" / "0.py")
        (inner / "nowhere").symlink_to(tmp_path / "nowhere")
    removal.remove_quickly(tmp_path / "engine")
    wait_until(lambda: files_in(tmp_path) == ["outside"])
    assert sorted(tmp_path.joinpath("outside").rglob("*")) == before
    (tmp_path / "engine").symlink_to(tmp_path / "outside", target_is_directory=True)
    removal.remove_quickly(tmp_path / "engine")
    assert sorted(tmp_path.joinpath("outside").rglob("*")) == before


@pytest.mark.skipif(os.name == "nt", reason="modes of folders mean nothing on Windows")
def test_what_is_marked_as_read_only_goes(removal, tmp_path):
    grow(tmp_path / "engine", 2, 3)
    for path in sorted(tmp_path.joinpath("engine").rglob("*"), reverse=True):
        path.chmod(0o400 if path.is_file() else 0o500)
    removal.remove_quickly(tmp_path / "engine")
    wait_until(lambda: files_in(tmp_path) == [])


def test_two_that_remove_the_same_do_not_harm_each_other(removal, tmp_path):
    """As where a second QGIS starts while the first still deletes."""
    grow(tmp_path / ".engine.new.trash-1234abcd", 6, 4)
    for _ in range(3):
        removal.sweep_beside(tmp_path / "engine")
    wait_until(lambda: files_in(tmp_path) == [])


ENDS_AT_ONCE = """
import sys, types
from pathlib import Path
sys.path.insert(0, sys.argv[1])
from removal import remove_quickly
remove_quickly(Path(sys.argv[2]))
"""


def test_what_qgis_could_not_finish_before_it_ended_goes_with_the_next_start(
    spectramorph, plugin, removal, qgis_window, tmp_path, monkeypatch
):
    """A process is ended in the middle of it; nobody waits for it, and only what belongs to the engine goes."""
    engine = tmp_path / "data" / "spectramorph" / "engine"
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.delenv("SPECTRAMORPH_ENGINE_FOLDER", raising=False)
    grow(engine.with_name("engine.new"), 12, 3)
    folder = Path(removal.__file__).parent
    ended = subprocess.run([sys.executable, "-c", ENDS_AT_ONCE, str(folder), str(engine.with_name("engine.new"))])
    assert ended.returncode == 0
    grow(engine.with_name(".engine.new.trash-0123abcd"), 2, 2)  # certainly left
    grow(engine.with_name("mine"), 1, 1)
    grow(engine.with_name(".others.trash-0123abcd"), 1, 1)
    plugin.unload()
    started = spectramorph.classFactory(qgis_window)
    try:
        started.initGui()
        assert ".engine.new.trash-0123abcd" in files_in(engine.parent), "nothing is swept while QGIS starts"
        qgis_window.initializationCompleted.emit()
        wait_until(lambda: files_in(engine.parent) == [".others.trash-0123abcd", "mine"])
    finally:
        started.unload()
        plugin.initProcessing()
