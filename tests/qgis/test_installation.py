"""Installing the engine with real pip: whole or not at all, and each fault by its cause."""

from __future__ import annotations

import os
import shutil
import signal
import socket
import stat
import subprocess
import sys
import sysconfig
import tempfile
import threading
from pathlib import Path

import pytest
from local_index import TORCH, make_lock, make_wheel, serving
from qgis.core import QgsSettings
from standalone_python import list_for_uv, pack_python
from support import files_in, processes, wait_until

PIP_VARIABLES = ("PIP_FIND_LINKS", "PIP_EXTRA_INDEX_URL", "PIP_NO_INDEX", "PIP_CERT", "PIP_CONSTRAINT")
PROXIES = ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY")


@pytest.fixture(scope="module")
def runtime(spectramorph):
    from spectramorph.spectramorph_plugin.runtime import (
        base_python,
        engine_folder,
        engine_state,
        errors,
        install_lock,
        installation,
        interpreter,
        new_environment,
    )

    class Runtime:
        python = base_python
        folder = engine_folder
        state = engine_state
        InstallError = errors.InstallError
        CanceledError = errors.CanceledError
        lock = install_lock
        installation_module = installation
        maker_module = new_environment
        Options = installation.InstallOptions
        install = staticmethod(installation.install_engine)
        plan = staticmethod(installation.plan_installation)
        remove = staticmethod(installation.remove_engine)
        finder = interpreter

    return Runtime


@pytest.fixture(scope="module")
def base(runtime):
    """QGIS's Python, which has to be able to make environments here."""
    found = runtime.python.examine(runtime.python.base_python())
    assert found is not None
    assert found.makes_environments
    return found


@pytest.fixture(scope="module")
def packages(base, tmp_path_factory):
    """A lock of tiny packages, and the folder with their wheels."""
    pip = next((Path(pip).parent for pip in base.pips if Path(pip).parent.suffix == ".whl"), None)
    if pip is None:
        pytest.skip("this Python brings no wheel of pip along")
    folder = tmp_path_factory.mktemp("packages")
    return make_lock(folder / "lock", folder / "wheels", pip), folder / "wheels"


@pytest.fixture
def place(monkeypatch, tmp_path):
    """An empty place for the engine, where neither the user's pip settings nor an engine of the user's count."""
    for name in (*PIP_VARIABLES, *PROXIES, *(name.lower() for name in PROXIES), "SPECTRAMORPH_PYTHON"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("PIP_CONFIG_FILE", os.devnull)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.delenv("SPECTRAMORPH_ENGINE_FOLDER", raising=False)
    yield tmp_path / "data" / "spectramorph"
    QgsSettings().remove("spectramorph")
    QgsSettings().remove("proxy")


@pytest.fixture
def index(packages, place, monkeypatch):
    """The tiny packages, served."""
    with serving(packages[1]) as server:
        monkeypatch.setenv("PIP_INDEX_URL", server.url)
        monkeypatch.setenv("SPECTRAMORPH_TORCH_INDEX", server.url)
        yield server


def fails(runtime, packages, feedback, **options):
    """Install, which has to fail, and return the error."""
    with pytest.raises(runtime.InstallError) as told:
        runtime.install(runtime.Options(build="cpu", **options), feedback, packages[0])
    assert str(told.value).endswith(".")
    return told.value


def nothing_in(folder: Path) -> bool:
    """Return whether nothing is left where an engine would be; large folders take a moment to go."""
    wait_until(lambda: not folder.exists() or files_in(folder) == [])
    return True


# What succeeds


@pytest.mark.slow
def test_from_an_index_into_the_usual_folder(runtime, packages, index, place, feedback, monkeypatch, tmp_path):
    for name, value in {"TARGET": tmp_path / "mine", "PREFIX": tmp_path / "mine", "CONSTRAINT": "nowhere.txt"}.items():
        monkeypatch.setenv(f"PIP_{name}", str(value))  # of somebody who uses pip for other things as well
    python = runtime.install(runtime.Options(build="cpu"), feedback, packages[0])
    assert python == runtime.python.python_of(place / "engine")
    wait_until(lambda: files_in(place) == ["engine"])
    state = runtime.state.engine_state()
    assert state.python.executable == python
    assert (state.folder, state.installed, state.build, state.problem) == (place / "engine", True, "cpu", "")
    assert state.outdated, "it was made from the lock of this test, not from the plugin's"
    assert runtime.state.size_on_disk(state.folder) > 1_000_000
    compiled = {path.name.split(".")[0] for path in state.folder.glob("lib/python*/site-packages/torch/*/*.pyc")}
    assert compiled == {"__init__", "version"}, "what nobody imports is not compiled"
    assert not [path for path in (place / "engine").iterdir() if "tmp" in path.name]
    assert feedback.percents[-1] == 100
    assert feedback.percents == sorted(feedback.percents)

    # A second time: the one that is there is replaced, but not by one that cannot be made.
    (place / "engine" / "mark").write_text("")
    with serving(packages[1], lambda handler: handler.send_error(503) or True) as broken:
        os.environ["PIP_INDEX_URL"] = broken.url
        error = fails(runtime, packages, feedback)
        assert error.cause == "server"
        assert "refused to answer (503 error responses)" in str(error)
        os.environ["PIP_INDEX_URL"] = index.url
    assert (place / "engine" / "mark").exists()
    wait_until(lambda: files_in(place) == ["engine"])

    runtime.remove(place / "engine")
    assert nothing_in(place)
    assert not runtime.state.engine_state().installed


@pytest.mark.slow
def test_from_a_folder_of_wheels_without_a_network_into_a_folder_with_other_things(
    runtime, packages, place, feedback, tmp_path, monkeypatch
):
    monkeypatch.setenv("PIP_INDEX_URL", "http://127.0.0.1:9/simple")
    mine = tmp_path / "mine"
    mine.mkdir()
    (mine / "thesis.txt").write_text("years of work")
    replaced = mine / "spectramorph-engine"
    replaced.mkdir()
    (replaced / "mark").write_text("")
    (replaced / "pyvenv.cfg").write_text("")
    former = runtime.folder.former_folder()
    former.mkdir(parents=True)
    (former / "pyvenv.cfg").write_text("")
    options = runtime.Options(build="cpu", folder=mine, wheels=packages[1])
    python = runtime.install(options, feedback, packages[0])
    assert python == runtime.python.python_of(mine / "spectramorph-engine")
    wait_until(lambda: len(files_in(mine)) == 2)
    assert files_in(mine) == ["spectramorph-engine", "thesis.txt"]
    assert runtime.finder.find_engine_python().executable == python
    assert not (mine / "spectramorph-engine" / "mark").exists()
    assert not former.exists(), "the engine of an older version went when the new one was there"
    with pytest.raises(runtime.InstallError) as told:
        runtime.remove(mine)
    assert told.value.cause == "not-ours"


# Canceled


@pytest.mark.slow
@pytest.mark.parametrize("wanted", ["pip", "numpy"])
def test_cancel_while_the_index_is_slow_leaves_nothing(runtime, packages, place, feedback, monkeypatch, wanted):
    reached = threading.Event()

    def hang(handler):
        if wanted in handler.path:
            reached.set()
            feedback.cancel()
            handler.server.released.wait(30)
        return False

    with serving(packages[1], hang) as server:
        server.released = threading.Event()
        monkeypatch.setenv("PIP_INDEX_URL", server.url)
        monkeypatch.setenv("SPECTRAMORPH_TORCH_INDEX", server.url)
        with pytest.raises(runtime.CanceledError):
            runtime.install(runtime.Options(build="cpu"), feedback, packages[0])
        server.released.set()
    assert reached.is_set()
    assert nothing_in(place)
    assert processes(str(place)) == []


def test_cancel_does_not_wait_for_what_an_earlier_one_left(runtime, packages, index, place, feedback, monkeypatch):
    """Gigabytes that go slowly: they go on beside."""
    removal = sys.modules[runtime.remove.__module__.replace("installation", "removal")]
    going, goes_on = threading.Event(), threading.Event()
    delete = removal._delete

    def slowly(folder: Path) -> None:
        going.set()
        goes_on.wait(30)
        delete(folder)

    runtime.folder.write_stamp(_folder(place / "engine.new"), runtime.folder.Stamp("1", "2", "cpu"))
    monkeypatch.setattr(removal, "_delete", slowly)
    threading.Thread(target=lambda: going.wait(30) and feedback.cancel(), daemon=True).start()
    with pytest.raises(runtime.CanceledError):
        runtime.install(runtime.Options(build="cpu"), feedback, packages[0])
    assert not goes_on.is_set()
    goes_on.set()
    assert nothing_in(place)


# What fails


def test_no_network(runtime, packages, place, feedback, monkeypatch):
    with socket.socket() as free:  # a port that nobody listens on
        free.bind(("127.0.0.1", 0))
        monkeypatch.setenv("PIP_INDEX_URL", f"http://127.0.0.1:{free.getsockname()[1]}/simple")
        error = fails(runtime, packages, feedback)
    assert error.cause == "no-network"
    assert "check the network connection" in str(error)
    assert nothing_in(place)


@pytest.mark.parametrize("answers", [True, False])
def test_proxy_of_qgis_that_refuses(runtime, packages, place, feedback, monkeypatch, answers):
    monkeypatch.setenv("PIP_INDEX_URL", "https://packages.invalid/simple")
    with serving(packages[1]) as proxy:
        port = proxy.server_port
        for name, value in {"Enabled": True, "Type": "HttpProxy", "Host": "127.0.0.1", "Port": str(port)}.items():
            QgsSettings().setValue(f"proxy/proxy{name}", value)
        if not answers:
            proxy.socket.close()
        error = fails(runtime, packages, feedback)
        assert bool(proxy.asked) == answers
    assert error.cause == "proxy"
    assert "check address, user and password of the proxy" in str(error)
    assert nothing_in(place)


@pytest.mark.skipif(shutil.which("openssl") is None, reason="openssl makes the certificate")
def test_certificate_that_is_not_trusted(runtime, packages, place, feedback, monkeypatch, tmp_path):
    key, certificate = tmp_path / "key.pem", tmp_path / "certificate.pem"
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=localhost",
         "-addext", "subjectAltName=DNS:localhost", "-keyout", key, "-out", certificate],
        check=True, capture_output=True,
    )  # fmt: skip
    with serving(packages[1], certificate=(certificate, key)) as server:
        # By its name: pip 24.2 and newer breaks off at the address before it looks at the certificate.
        monkeypatch.setenv("PIP_INDEX_URL", server.url.replace("127.0.0.1", "localhost"))
        error = fails(runtime, packages, feedback)
    assert error.cause == "tls"
    assert "certificate that is not trusted" in str(error)
    assert nothing_in(place)


@pytest.fixture
def mounted(tmp_path):
    """Mounts a small file system; only root can."""
    folders = []

    def mount(folder: Path, options: str) -> Path:
        folder.mkdir(parents=True, exist_ok=True)
        done = subprocess.run(["mount", "-t", "tmpfs", "-o", options, "tmpfs", str(folder)], capture_output=True)
        if done.returncode:
            pytest.skip("only root may mount a file system")
        folders.append(folder)
        return folder

    yield mount
    for folder in folders:
        subprocess.run(["umount", str(folder)], check=True)


@pytest.mark.slow
def test_disk_that_gets_full(runtime, packages, index, place, feedback, mounted):
    place.parent.mkdir()
    small = mounted(place, "size=4m")
    error = fails(runtime, packages, feedback)
    assert error.cause == "disk-full"
    assert f"The disk of “{small / 'engine'}” is full" in str(error)
    assert nothing_in(place)


def test_disk_that_is_too_small_is_told_before_anything_is_fetched(runtime, index, place, feedback, mounted):
    place.parent.mkdir()
    mounted(place, "size=64m")
    with pytest.raises(
        runtime.InstallError, match=r"needs 1\.\d GB while it is installed, .* has 0\.1 GB free"
    ) as told:
        runtime.install(runtime.Options(build="cpu"), feedback)
    assert told.value.cause == "disk-full"
    assert index.asked == []
    assert nothing_in(place)


def test_folder_that_cannot_be_written_to(runtime, packages, index, place, feedback, mounted, tmp_path):
    if os.geteuid() == 0:
        folder = mounted(tmp_path / "read-only", "ro")
    else:
        folder = tmp_path / "read-only"
        folder.mkdir(mode=stat.S_IRUSR | stat.S_IXUSR)
    error = fails(runtime, packages, feedback, folder=folder / "engine")
    assert error.cause == "not-writable"
    assert "cannot be written to: choose another one" in str(error)


@pytest.mark.slow
def test_no_wheel_for_this_python(runtime, packages, place, feedback, monkeypatch, tmp_path):
    wheels = tmp_path / "wheels"
    shutil.copytree(packages[1], wheels)
    pip = next(wheels.glob("pip-*.whl"))
    pip.rename(pip.with_name(pip.name.replace("py3-none-any", "cp27-cp27m-win32")))
    with serving(wheels) as server:
        monkeypatch.setenv("PIP_INDEX_URL", server.url)
        monkeypatch.setenv("SPECTRAMORPH_TORCH_INDEX", server.url)
        error = fails(runtime, packages, feedback)
    assert error.cause == "no-wheel"
    assert "There is no ready-made package of pip==" in str(error)
    assert nothing_in(place)


@pytest.mark.slow
def test_download_that_was_changed(runtime, packages, place, feedback, monkeypatch, tmp_path):
    wheels = tmp_path / "wheels"
    shutil.copytree(packages[1], wheels)
    with next(wheels.glob("pip-*.whl")).open("ab") as pip:
        pip.write(b"something else")
    with serving(wheels) as server:
        monkeypatch.setenv("PIP_INDEX_URL", server.url)
        monkeypatch.setenv("SPECTRAMORPH_TORCH_INDEX", server.url)
        assert fails(runtime, packages, feedback).cause == "damaged"
    assert nothing_in(place)


@pytest.mark.slow
def test_library_that_does_not_load(runtime, packages, place, feedback, monkeypatch, tmp_path):
    wheels = tmp_path / "wheels"
    shutil.copytree(packages[1], wheels)
    broken = {**TORCH, "torch/__init__.py": "raise ImportError('DLL load failed while importing _C')\n"}
    make_wheel(wheels, "torch", "2.13.0+cpu", broken)
    with serving(wheels) as server:
        monkeypatch.setenv("PIP_INDEX_URL", server.url)
        monkeypatch.setenv("SPECTRAMORPH_TORCH_INDEX", server.url)
        error = fails(runtime, packages, feedback)
    assert error.cause == "broken"
    assert "DLL load failed" in str(error)
    assert nothing_in(place)


@pytest.mark.slow
@pytest.mark.parametrize("who", ["pip", "its watcher"])
def test_killed_from_outside(runtime, packages, place, feedback, monkeypatch, who):
    def kill(handler):
        if "pip" in handler.path:
            found = processes(str(place / "engine.new"))
            watchers = [process for process, command in found if any("setsid" in part for part in command)]
            others = [process for process, command in found if process not in watchers]
            for process in others if who == "pip" else watchers:
                os.kill(process, signal.SIGKILL)
        return False

    with serving(packages[1], kill) as server:
        monkeypatch.setenv("PIP_INDEX_URL", server.url)
        monkeypatch.setenv("SPECTRAMORPH_TORCH_INDEX", server.url)
        error = fails(runtime, packages, feedback)
    assert error.cause == "killed"
    assert nothing_in(place)
    assert processes(str(place)) == []


def test_two_at_once(runtime, packages, index, place, feedback):
    place.mkdir(parents=True)
    with runtime.lock.only_one(place / "engine"):
        error = fails(runtime, packages, feedback)
        assert error.cause == "busy"
        assert "in another window or another QGIS" in str(error)
    assert files_in(place) == []
    # The lock of a QGIS that was killed is no lock.
    (place / "engine.lock").write_text("")
    with runtime.lock.only_one(place / "engine"):
        assert files_in(place) == ["engine.lock"]
    assert files_in(place) == []


def test_engine_that_is_in_use(runtime, packages, index, place, feedback, mounted):
    """A folder that something is mounted on cannot be moved, as on Windows one with a program that runs."""
    mounted(place / "engine", "size=1m")
    error = fails(runtime, packages, feedback)
    assert error.cause == "locked"
    assert "are in use" in str(error)
    assert index.asked == []


# Folders and files of others


def holdings(folder: Path) -> dict[str, str]:
    """Return what is in a folder at any depth: the files' names and texts."""
    return {str(path.relative_to(folder)): path.read_text() for path in folder.rglob("*") if path.is_file()}


@pytest.mark.parametrize("names", ["data.old data.new", "data.old", "data.new"])
def test_what_others_keep_beside_the_engine_stays(runtime, packages, index, place, feedback, tmp_path, names):
    """A copy that somebody keeps as data.old is not what an installation left that was cut off."""
    mine = tmp_path / "mine"
    for name in names.split():
        (mine / name).mkdir(parents=True)
        (mine / name / "thesis.txt").write_text("years of work")
    (mine / "data.lock").write_text("versions of a project")
    before = holdings(mine)
    error = fails(runtime, packages, feedback, folder=mine / "data")
    assert error.cause == "not-ours"
    assert f"“{mine / names.split()[0]}”" in str(error)
    assert index.asked == []
    assert holdings(mine) == before
    made = mine / "data"
    runtime.folder.write_stamp(_folder(made), runtime.folder.Stamp("1", "2", "cpu"))
    runtime.remove(made)
    wait_until(lambda: not made.exists() and not list(mine.glob(".data*")))
    assert holdings(mine) == before


def _folder(path: Path) -> Path:
    path.mkdir(parents=True)
    return path


@pytest.mark.parametrize("what", ["folder", "file"])
def test_what_others_keep_in_the_place_of_the_engine_stays(runtime, packages, index, place, feedback, tmp_path, what):
    mine = tmp_path / "mine"
    mine.mkdir()
    if what == "folder":
        (mine / "spectramorph-engine").mkdir()
    kept = mine / "spectramorph-engine" / "thesis.txt" if what == "folder" else mine / "spectramorph-engine"
    kept.write_text("years of work")
    error = fails(runtime, packages, feedback, folder=mine)
    assert error.cause == "not-ours"
    assert index.asked == []
    assert holdings(mine) == {str(kept.relative_to(mine)): "years of work"}


def test_folder_of_an_engine_is_found_through_a_link_and_from_inside(runtime, place, tmp_path):
    engine = _folder(tmp_path / "engine")
    runtime.folder.write_stamp(engine, runtime.folder.Stamp("1", "2", "cpu"))
    (tmp_path / "link").symlink_to(engine)
    assert runtime.folder.engine_folder(tmp_path / "link") == engine
    assert runtime.folder.engine_folder(engine / "lib" / "mine") == engine, "it would go with the engine around it"


def test_what_an_installation_left_that_was_cut_off_goes(runtime, packages, index, place, feedback):
    """Killed before its first file, in the middle, and while the old environment was put away."""
    (place / "engine.new" / "tmp").mkdir(parents=True)
    (place / "engine.new" / "tmp" / "torch.whl").write_text("half")
    runtime.folder.write_stamp(place / "engine.new", runtime.folder.Stamp("2", "2", "cpu"))
    runtime.folder.write_stamp(_folder(place / "engine.old"), runtime.folder.Stamp("1", "2", "cpu"))
    (place / "engine.old" / "pyvenv.cfg").write_text("")
    with serving(packages[1], lambda handler: handler.send_error(503) or True) as broken:
        os.environ["PIP_INDEX_URL"] = broken.url
        assert fails(runtime, packages, feedback).cause == "server"
    assert runtime.folder.read_stamp(place / "engine").version == "1"
    wait_until(lambda: files_in(place) == ["engine"])
    shutil.rmtree(place / "engine")
    (place / "engine.new").mkdir()
    feedback.cancel()
    with pytest.raises(runtime.CanceledError):
        runtime.install(runtime.Options(build="cpu"), feedback, packages[0])
    assert nothing_in(place)


@pytest.mark.parametrize(
    ("name", "cause", "says"),
    [
        ("x" * 300, "not-writable", "cannot be written to"),
        ("a:b", "bad-name", "“:” is in its name"),
        ("file/engine", "not-writable", "cannot be written to"),
    ],
)
def test_folders_that_cannot_be(runtime, packages, index, place, feedback, tmp_path, name, cause, says):
    (tmp_path / "file").write_text("")
    error = fails(runtime, packages, feedback, folder=tmp_path / name)
    assert error.cause == cause
    assert says in str(error)
    assert index.asked == []
    QgsSettings().setValue("spectramorph/engine_folder", str(tmp_path / name))
    assert not runtime.state.engine_state().installed


def test_folder_of_an_engine_whose_stamp_is_spoiled(runtime, place, tmp_path):
    for text in ("", "{", "null", "[" * 100_000):
        (tmp_path / runtime.folder.STAMP).write_text(text)
        assert runtime.folder.read_stamp(tmp_path) is None
        assert runtime.folder.is_ours(tmp_path)


def test_temporary_folder_that_is_full_says_nothing_about_python(runtime, place, mounted, tmp_path, monkeypatch, base):
    full = mounted(tmp_path / "full", "size=64k")
    (full / "all").write_bytes(bytes(60_000))
    monkeypatch.setattr(tempfile, "tempdir", str(full))
    monkeypatch.setattr(runtime.python, "_known", {})
    with pytest.raises(runtime.InstallError) as told:
        runtime.plan(runtime.Options(build="cpu"))
    assert told.value.cause == "disk-full"
    assert f"The disk of “{full}” is full" in str(told.value)
    (full / "all").unlink()
    assert "QGIS's own Python" in runtime.plan(runtime.Options(build="cpu")).python_source
    monkeypatch.setattr(runtime.python, "_known", {})
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "nowhere"))
    with pytest.raises(runtime.InstallError):
        runtime.plan(runtime.Options(build="cpu"))


# Which Python


@pytest.fixture
def bundled(tmp_path, base):
    """A Python that runs, and whose environments do not: as in OSGeo4W ("fails") or in a bundle for macOS ("dies")."""

    def make(how: str) -> Path:
        path = tmp_path / how / "python3"
        path.parent.mkdir()
        after = {
            "fails": 'echo "Error: Unable to copy venvlauncher.exe"; exit 1',
            "dies": f'{base.executable} "$@"; for last; do :; done; rm -f "$last"/bin/python*; '
            'printf "#!/bin/sh\\nkill -ABRT \\$\\$\\n" > "$last/bin/python"; chmod +x "$last/bin/python"; exit 0',
        }[how]
        path.write_text(f'#!/bin/sh\ncase "$1 $2 $3" in "-I -m venv") {after};; esac\nexec {base.executable} "$@"\n')
        path.chmod(0o755)
        return path

    return make


@pytest.mark.parametrize("how", ["fails", "dies"])
def test_python_that_cannot_make_environments(runtime, packages, place, bundled, monkeypatch, how):
    python = bundled(how)
    found = runtime.python.examine(python)
    assert not found.makes_environments
    with pytest.raises(runtime.InstallError, match="that can make environments: name another") as told:
        runtime.plan(runtime.Options(base_python=python))
    assert told.value.cause == "no-python"
    monkeypatch.setattr(runtime.installation_module, "base_python", lambda: python)
    plan = runtime.plan(runtime.Options(build="cpu"), packages[0])
    assert "fetched by uv, because QGIS's own" in plan.python_source
    assert plan.folder == place / "engine"


@pytest.mark.slow
@pytest.mark.skipif(sys.platform != "linux", reason="packs the Python of a Linux distribution")
def test_python_fetched_by_uv(runtime, packages, index, place, base, bundled, monkeypatch, tmp_path, feedback):
    archive = pack_python(base.executable, tmp_path)
    shutil.move(archive, packages[1])
    archive = packages[1] / archive.name
    known = list_for_uv(archive, index.url.replace("simple", f"files/{archive.name}"))
    monkeypatch.setenv("UV_PYTHON_DOWNLOADS_JSON_URL", str(known))
    monkeypatch.setenv("PATH", f"{sysconfig.get_path('scripts')}{os.pathsep}{os.environ['PATH']}")  # where uv is
    python = bundled("fails")
    for module in (runtime.installation_module, runtime.maker_module):
        monkeypatch.setattr(module, "UV_PYTHON", base.short_version)
    monkeypatch.setattr(runtime.installation_module, "base_python", lambda: python)
    made = runtime.install(runtime.Options(build="cpu"), feedback, packages[0])
    wait_until(lambda: files_in(place) == ["engine"])
    prefixes = subprocess.run(
        [made, "-I", "-c", "import sys, numpy; print(sys.prefix); print(sys.base_prefix)"],
        check=True,
        capture_output=True,
        text=True,
    ).stdout.split()
    assert prefixes[0] == str(place / "engine")
    assert prefixes[1].startswith(str(place / "engine" / "python")), "its Python lies inside and moved with it"
    state = runtime.state.engine_state()
    assert (state.python.executable, state.problem) == (made, "")


def test_no_python_at_all(runtime, place, tmp_path, monkeypatch):
    with pytest.raises(runtime.InstallError, match="is no Python"):
        runtime.plan(runtime.Options(base_python=tmp_path / "nothing"))
    monkeypatch.setattr(runtime.installation_module, "base_python", lambda: None)
    with pytest.raises(runtime.InstallError, match="No Python that belongs to QGIS was found") as told:
        runtime.plan(runtime.Options())
    assert told.value.cause == "no-python"


# Progress


def test_progress_is_told_in_megabytes(spectramorph, feedback):
    """In the words of pip 25.3."""
    from spectramorph.spectramorph_plugin.runtime.installer import Progress

    progress = Progress(feedback, 200_000_000, 1_000_000_000)
    for line in (
        "Collecting torch==2.13.0+cpu",
        "Downloading torch-2.13.0%2Bcpu-cp311-cp311-manylinux_2_28_x86_64.whl (191.8 MB)",
        "Progress 0 of 191794682",
        "Progress 120000000 of 191794682",
        "Progress 191794682 of 191794682",
        "Installing collected packages: torch",
    ):
        progress.hear(line)
    progress.grown(500_000_000)
    assert feedback.told[0] == "Looking for torch"
    assert "torch 2.13.0+cpu: 120 of 191 MB" in feedback.told
    assert feedback.told[-1] == "Unpacking: 500 of 1000 MB"
    assert feedback.percents == sorted(feedback.percents)
    assert 40 < feedback.percents[-1] < 96


@pytest.mark.skipif(sys.platform != "linux", reason="PyPI has the CUDA build for Linux alone")
def test_where_pytorch_is_looked_for(spectramorph):
    from spectramorph.spectramorph_plugin.runtime.requirements import is_among, torch_sources

    beside, index, last = torch_sources("cpu", "2.13.0")
    assert (beside.options, index.address) == (("--no-index",), "https://download.pytorch.org/whl/cpu")
    assert (last.build, last.requirement) == ("cuda", "torch==2.13.0")
    (cuda,) = torch_sources("cuda", "2.13.0")
    assert cuda.requirement == "torch===2.13.0"
    listed = "torch (2.13.0+cpu)\nAvailable versions: 2.13.0+cpu, 2.12.1\n"
    assert is_among(beside, listed)
    assert not is_among(cuda, listed)
    assert [source.address for source in torch_sources("cpu", "2.13.0", "https://mirror/cpu")][
        1
    ] == "https://mirror/cpu"
