"""Outputs that appear together or not at all, beside files that are not theirs."""

from __future__ import annotations

import errno
import os
import shutil
import signal
import socket
import stat
import subprocess
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from spectramorph_plugin.errors import UserError
from spectramorph_plugin.protocol.outputs import Outputs, discard_partials, partial_path, previous_path

NOBODY = 65534


def snapshot(folder: Path) -> dict[str, bytes]:
    """Return all files of a folder, hidden ones too, and their contents."""
    return {str(path): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


def fill(outputs: Outputs) -> None:
    """Write all outputs."""
    for name in outputs.finals:
        outputs.partial(name).write_text(f"new {name}")


def make(finals: Mapping[str, Path], inputs: Iterable[Path] = (), then: Callable[[], object] = lambda: None) -> None:
    """Make all outputs; before they are put in place, something else happens."""
    with Outputs(finals, inputs) as outputs:
        fill(outputs)
        then()


@contextmanager
def as_nobody() -> Iterator[None]:
    """Do something as a user who owns nothing: permissions do not bind the superuser, as whom tests may run."""
    if not hasattr(os, "geteuid") or os.geteuid() != 0:
        pytest.skip("only the superuser can become another user")
    os.seteuid(NOBODY)
    try:
        yield
    finally:
        os.seteuid(0)


def ten(folder: Path) -> dict[str, Path]:
    """Return ten outputs, of which those with even numbers and their side-cars are there already."""
    finals = {f"output {k}": folder / f"{k}.tif" for k in range(10)}
    for final in list(finals.values())[::2]:
        final.write_text(f"old {final.name}")
        final.chmod(0o640)
        for suffix in (".aux.xml", ".ovr", ".msk"):
            final.with_name(final.name + suffix).write_text(f"old {suffix} of {final.name}")
    return finals


@pytest.mark.parametrize("kth", range(10))
def test_where_one_of_ten_outputs_cannot_be_put_in_place_all_old_files_stay(tmp_path: Path, kth: int) -> None:
    finals = ten(tmp_path)
    before = snapshot(tmp_path)
    place = finals[f"output {kth}"]

    def take_the_place() -> None:
        place.unlink(missing_ok=True)
        place.mkdir()  # nothing can be renamed onto a folder that holds something
        (place / "of somebody").touch()

    with pytest.raises(UserError, match=rf"{kth}.tif could not be put in place \(.*\), and no output was changed"):
        make(finals, then=take_the_place)
    shutil.rmtree(place)
    before.pop(str(place), None)
    assert snapshot(tmp_path) == before


@pytest.mark.parametrize("kth", range(10))
@pytest.mark.parametrize("links", [True, False])
def test_the_same_where_the_system_refuses_with_or_without_hard_links(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kth: int, links: bool
) -> None:
    """As a file open in another program does on Windows, and a memory stick that knows no hard links."""
    finals = ten(tmp_path)
    before = snapshot(tmp_path)
    place, replace = finals[f"output {kth}"], os.replace
    refused = [place]

    def refuse_once(source: Any, target: Any) -> None:
        if Path(target) in refused:
            refused.remove(Path(target))
            raise PermissionError(errno.EACCES, "in use", str(target))
        replace(source, target)

    def no_links(source: Any, target: Any) -> None:
        raise OSError(errno.EPERM, "no links here")

    if not links:
        monkeypatch.setattr(os, "link", no_links)
    with pytest.raises(UserError, match=rf"{kth}.tif could not be put in place \(in use\)"):
        make(finals, then=lambda: monkeypatch.setattr(os, "replace", refuse_once))
    assert snapshot(tmp_path) == before
    assert stat.S_IMODE(finals["output 0"].stat().st_mode) == 0o640


def test_ten_outputs_are_put_in_place_and_nothing_else_stays(tmp_path: Path) -> None:
    finals = ten(tmp_path)
    make(finals)
    assert snapshot(tmp_path) == {str(path): f"new {name}".encode() for name, path in finals.items()}


def test_an_interruption_while_outputs_are_placed_changes_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    finals = ten(tmp_path)
    before = snapshot(tmp_path)
    calls, replace = [], os.replace

    def interrupted(source: Any, target: Any) -> None:
        replace(source, target)
        calls.append(target)
        if len(calls) == 7:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        make(finals, then=lambda: monkeypatch.setattr(os, "replace", interrupted))
    assert snapshot(tmp_path) == before


KILLED = """
import os, sys
from pathlib import Path
from spectramorph_plugin.protocol.outputs import Outputs
finals = {str(k): Path(sys.argv[1]) / f"{k}.tif" for k in range(3)}
replace = os.replace
def die(source, target):
    replace(source, target)
    if target.name == "1.tif":
        os.kill(os.getpid(), 9)
with Outputs(finals, []) as outputs:
    for name in finals:
        outputs.partial(name).write_text("new")
    os.replace = die
"""


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="no SIGKILL here")
def test_old_files_come_back_after_a_kill_amid_placing(tmp_path: Path) -> None:
    finals = {str(k): tmp_path / f"{k}.tif" for k in range(3)}
    for final in finals.values():
        final.write_text("old")
        final.with_name(final.name + ".aux.xml").write_text("old statistics")
    before = snapshot(tmp_path)
    process = subprocess.Popen([sys.executable, "-c", KILLED, str(tmp_path)], cwd=Path(__file__).parents[2])
    assert process.wait() == -signal.SIGKILL
    assert snapshot(tmp_path) != before
    discard_partials(finals.values(), process.pid)
    assert snapshot(tmp_path) == before


@pytest.mark.parametrize("suffix", [".msk", ".ovr", ".aux.xml"])
def test_no_output_may_have_the_name_of_a_part_of_another_file(tmp_path: Path, suffix: str) -> None:
    raster, part = tmp_path / "x.tif", tmp_path / f"x.tif{suffix}"
    for finals, inputs, message in (
        ({"output": part, "abundances": raster}, [], "has the name of a part of the output"),
        ({"output": raster, "abundances": part}, [], "has the name of a part of the output"),
        ({"output": raster}, [part], "has the name of a part of the output"),
        ({"output": part}, [raster], "has the name of a part of one of the inputs"),
    ):
        for path in inputs:
            path.write_text("an input")
        before = snapshot(tmp_path)
        with pytest.raises(UserError, match=message):
            Outputs(finals, inputs)
        assert snapshot(tmp_path) == before
        for path in inputs:
            path.unlink()


def test_the_header_of_an_input_is_no_output(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="part of one of the inputs"):
        Outputs({"output": tmp_path / "scene.hdr"}, [tmp_path / "scene.img"])


def test_what_was_left_of_a_raster_that_is_gone_is_neither_removed_nor_taken_for_a_part(tmp_path: Path) -> None:
    left = tmp_path / "x.tif.msk"
    left.write_text("somebody's")
    with pytest.raises(UserError, match=r"x.tif.msk, left of another raster, would be taken for a part of the output"):
        Outputs({"output": tmp_path / "x.tif"}, [])
    assert left.read_text() == "somebody's"


def test_a_side_car_of_the_new_raster_goes_with_it(tmp_path: Path) -> None:
    """GDAL writes one for a reference system that GeoTIFF cannot hold."""
    final = tmp_path / "x.tif"
    final.write_text("old")
    (tmp_path / "x.tif.ovr").write_text("old overviews")
    for ends_well in (False, True):
        with Outputs({"output": final}, []) as outputs:
            fill(outputs)
            partial = outputs.partial("output")
            partial.with_name(partial.name + ".aux.xml").write_text("new reference system")
            if not ends_well:
                outputs.discard()
                assert len(snapshot(tmp_path)) == 2
                fill(outputs)
                partial.with_name(partial.name + ".aux.xml").write_text("new reference system")
    assert {Path(path).name: content for path, content in snapshot(tmp_path).items()} == {
        "x.tif": b"new output",
        "x.tif.aux.xml": b"new reference system",
    }


def test_permissions_and_owner_of_a_replaced_file_are_kept(tmp_path: Path) -> None:
    final = tmp_path / "x.tif"
    for mode in (0o600, 0o664, 0o444):
        final.touch()
        final.chmod(mode)
        if os.geteuid() == 0:
            os.chown(final, NOBODY, NOBODY)
        owner = final.stat().st_uid
        make({"output": final})
        assert stat.S_IMODE(final.stat().st_mode) == mode
        assert final.stat().st_uid == owner
        assert final.read_text() == "new output"
        final.chmod(0o600)


def test_of_a_link_the_file_that_it_leads_to_is_replaced(tmp_path: Path) -> None:
    (tmp_path / "disk").mkdir()
    target, link = tmp_path / "disk" / "real.tif", tmp_path / "x.tif"
    link.symlink_to(target)
    for there in (False, True):
        with Outputs({"output": link}, []) as outputs:
            assert outputs.partial("output").parent == target.parent
            fill(outputs)
        assert link.is_symlink(), there
        assert target.read_text() == "new output"
        assert sorted(path.name for path in tmp_path.rglob("*")) == ["disk", "real.tif", "x.tif"]
    target.unlink()
    target.symlink_to(link)
    with pytest.raises(UserError, match=r"cannot be written \(Too many levels of symbolic links\): choose another"):
        Outputs({"output": link}, [])


def test_devices_pipes_and_sockets_are_no_outputs(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "link").symlink_to("/dev/null")
    listening = socket.socket(socket.AF_UNIX)
    listening.bind(str(tmp_path / "socket"))
    for path in (Path("/dev/null"), tmp_path / "link", tmp_path / "pipe", tmp_path / "socket"):
        with pytest.raises(UserError, match="is a device, a pipe or a socket and no file: give a file name"):
            Outputs({"output": path}, [])
    listening.close()
    assert stat.S_ISCHR(os.stat("/dev/null").st_mode)


def test_a_file_that_may_not_be_replaced_is_told_at_the_start(tmp_path: Path) -> None:
    """As a file of another user in a folder such as /tmp."""
    folder = Path("/tmp") / f"spectramorph test {os.getpid()}"
    folder.mkdir()
    try:
        folder.chmod(0o1777)
        (folder / "x.tif").write_text("somebody's")
        with as_nobody(), pytest.raises(UserError, match=r"x.tif cannot be replaced \(Operation not permitted\)"):
            Outputs({"output": folder / "x.tif"}, [])
        assert [path.name for path in folder.iterdir()] == ["x.tif"]
    finally:
        shutil.rmtree(folder)


def test_folders_that_may_not_be_entered_are_told(tmp_path: Path) -> None:
    tmp_path.chmod(0o700)
    with as_nobody():
        with pytest.raises(UserError, match=r"output folder .* cannot be reached \(Permission denied\): choose"):
            Outputs({"output": tmp_path / "folder" / "x.tif"}, [])
        with pytest.raises(UserError, match=r"input .*hsi.tif cannot be reached \(Permission denied\): check its name"):
            Outputs({}, [tmp_path / "hsi.tif"])


def test_a_folder_that_may_not_be_listed_will_do(tmp_path: Path) -> None:
    folder = Path("/tmp") / f"spectramorph test {os.getpid()}"
    folder.mkdir()
    try:
        folder.chmod(0o333)
        with as_nobody():
            make({"output": folder / "x.tif"})
        assert [path.name for path in folder.iterdir()] == ["x.tif"]
    finally:
        shutil.rmtree(folder)


@pytest.mark.parametrize("length", [201, 230, 255])
@pytest.mark.parametrize("letter", ["a", "ü", "语"])
def test_the_longest_names_that_a_disk_takes_are_taken(tmp_path: Path, length: int, letter: str) -> None:
    name = letter * (length // len(letter.encode()))
    final = tmp_path / name
    final.write_text("old")
    for number in (999999, 999998):
        partial_path(final, number).write_text("left by a process that was killed")
    make({"output": final})
    assert [(path.name, path.read_text()) for path in tmp_path.iterdir()] == [(name, "new output")]


def test_longer_names_are_told(tmp_path: Path) -> None:
    for path in (tmp_path / ("a" * 256), tmp_path / ("ü" * 200)):
        with pytest.raises(UserError, match=r"output .* cannot be written \(File name too long\): choose another name"):
            Outputs({"output": path}, [])
        with pytest.raises(UserError, match=r"input .* cannot be reached \(File name too long\): check its name"):
            Outputs({}, [path])
    with pytest.raises(UserError, match=r"output folder .* cannot be reached \(File name too long\)"):
        Outputs({"output": tmp_path / ("a" * 256) / "x.tif"}, [])


@pytest.mark.parametrize("name", ["caf\udce9.tif", "\ud800.tif", "x\0.tif"])
def test_names_that_are_no_text_are_told(tmp_path: Path, name: str) -> None:
    for finals, inputs in (({"output": tmp_path / name}, []), ({}, [tmp_path / name])):
        with pytest.raises(UserError, match="is not text in UTF-8: give the file or its folder another name") as caught:
            Outputs(finals, inputs)
        assert str(caught.value).isprintable()


def test_the_root_is_no_file() -> None:
    for finals, inputs in (({"output": Path("/")}, []), ({}, [Path("/")])):
        with pytest.raises(UserError, match="The path / is a folder: give a file name"):
            Outputs(finals, inputs)


def test_two_outputs_that_the_disk_cannot_tell_apart_are_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Of two links to one file, or of names that differ by case on a disk that ignores it."""
    (tmp_path / "link.tif").symlink_to(tmp_path / "x.tif")
    with pytest.raises(UserError, match="Two outputs have the same name"):
        Outputs({"output": tmp_path / "x.tif", "abundances": tmp_path / "link.tif"}, [])
    opened = Path.open
    monkeypatch.setattr(Path, "open", lambda path, *rest: opened(path.with_name(path.name.lower()), *rest))
    with pytest.raises(UserError, match="Two outputs have the same name"):
        Outputs({"output": tmp_path / "X.tif", "abundances": tmp_path / "x.tif"}, [])


@pytest.mark.parametrize("how", ["overwritten", "touched", "removed", "made"])
def test_an_input_that_changes_while_it_is_read_is_told(tmp_path: Path, how: str) -> None:
    source, final = tmp_path / "msi.tif", tmp_path / "x.tif"
    final.write_text("old")
    if how != "made":
        source.write_text("an image")

    def change() -> None:
        if how == "touched":
            os.utime(source, ns=(0, source.stat().st_mtime_ns + 1))
        elif how == "removed":
            source.unlink()
        else:
            source.write_text("another one")

    with pytest.raises(UserError, match=r"input .*msi.tif changed while it was read, and nothing was written: run"):
        make({"output": final}, [source], change)
    assert final.read_text() == "old"
    assert {path.name for path in tmp_path.iterdir()} <= {"msi.tif", "x.tif"}


def test_inputs_that_are_left_alone_are_no_matter(tmp_path: Path) -> None:
    (tmp_path / "msi.tif").write_text("an image")
    os.mkfifo(tmp_path / "pipe")
    inputs = [tmp_path / "msi.tif", tmp_path / "pipe", tmp_path / "missing.tif", tmp_path, Path("/vsizip/a.zip/b.tif")]
    with Outputs({"output": tmp_path / "x.tif"}, inputs) as outputs:
        (tmp_path / "msi.tif").read_text()
        fill(outputs)
    assert (tmp_path / "x.tif").read_text() == "new output"


def test_an_unfinished_file_of_an_earlier_process_of_the_same_number_is_no_hindrance(tmp_path: Path) -> None:
    """In a container, every engine may be process 1."""
    partial_path(tmp_path / "x.tif", os.getpid()).write_text("left by a container that was killed")
    make({"output": tmp_path / "x.tif"})
    assert [path.name for path in tmp_path.iterdir()] == ["x.tif"]


def test_a_file_that_was_kept_aside_by_a_killed_process_comes_back(tmp_path: Path) -> None:
    final = tmp_path / "x.tif"
    previous_path(final, 999999).write_text("old")
    with pytest.raises(KeyboardInterrupt), Outputs({"output": final}, []):
        raise KeyboardInterrupt
    assert [(path.name, path.read_text()) for path in tmp_path.iterdir()] == [("x.tif", "old")]


def test_companions_appear_and_go_with_their_output(tmp_path: Path) -> None:
    final = tmp_path / "x.tif"
    places = tmp_path / "x.tif.run.json", tmp_path / "x.qml"
    texts = '{"format": "spectramorph-run"}', '<qgis spectramorph="x.tif">'
    with Outputs({"output": final}, []) as outputs:
        outputs.partial("output").write_text("first")
        for partial, text in zip((outputs.records["output"], outputs.styles["output"]), texts):
            partial.write_text(text)
        assert not final.exists()
        assert not any(place.exists() for place in places)
    assert [place.read_text() for place in places] == list(texts)
    failed = Outputs({"output": final}, [])
    failed.records["output"].write_text("second")
    failed.__exit__(KeyError)
    assert {path.name for path in tmp_path.iterdir()} == {"x.tif", "x.tif.run.json", "x.qml"}
    assert [place.read_text() for place in places] == list(texts)
    with Outputs({"output": final}, []) as outputs:  # a run that makes none
        outputs.partial("output").write_text("second")
    assert {path.name for path in tmp_path.iterdir()} == {"x.tif"}


def test_unfinished_companions_of_a_process_that_was_killed_are_removed(tmp_path: Path) -> None:
    final, number = tmp_path / "x.tif", 2**22 + 1
    for place in (final, tmp_path / "x.tif.run.json", tmp_path / "x.qml"):
        partial_path(place, number).write_text("unfinished")
    discard_partials([final], number)
    assert list(tmp_path.iterdir()) == []


def test_an_input_is_not_shown_in_the_style_of_an_output(tmp_path: Path) -> None:
    (tmp_path / "x.dat").write_text("an image")
    assert Outputs({"output": tmp_path / "x.tif"}, [tmp_path / "x.dat"]).styles == {}
