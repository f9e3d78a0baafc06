"""A package index on 127.0.0.1 with wheels of a few bytes, by which the engine's environment is complete in seconds."""

from __future__ import annotations

import base64
import hashlib
import http.server
import ssl
import threading
import zipfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Optional

TORCH = {
    "torch/__init__.py": "from . import version\n",
    "torch/version.py": "cuda = None\n",
    "torch/never_imported.py": "",
}
PACKAGES = {
    "numpy": ("2.2.6", {"numpy/__init__.py": ""}),
    "scipy": ("1.15.3", {"scipy/__init__.py": ""}),
    "scikit-learn": ("1.6.1", {"sklearn/__init__.py": ""}),
    "rasterio": ("1.4.3", {"rasterio/__init__.py": ""}),
    "safetensors": ("0.6.2", {"safetensors/__init__.py": ""}),
    "matplotlib": ("3.10.7", {"matplotlib/__init__.py": ""}),
    "jinja2": ("3.1.6", {"jinja2/__init__.py": ""}),
    "h5py": ("3.14.0", {"h5py/__init__.py": ""}),
}


def make_wheel(folder: Path, name: str, version: str, files: dict[str, str], tag: str = "py3-none-any") -> Path:
    """Write a wheel and return its path."""
    stem = f"{name.replace('-', '_')}-{version}"
    about = {
        f"{stem}.dist-info/METADATA": f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n",
        f"{stem}.dist-info/WHEEL": f"Wheel-Version: 1.0\nGenerator: tests\nRoot-Is-Purelib: true\nTag: {tag}\n",
    }
    record = f"{stem}.dist-info/RECORD"
    lines = []
    path = folder / f"{stem}-{tag}.whl"
    with zipfile.ZipFile(path, "w") as wheel:
        for inside, text in {**files, **about}.items():
            digest = base64.urlsafe_b64encode(hashlib.sha256(text.encode()).digest()).rstrip(b"=").decode()
            lines.append(f"{inside},sha256={digest},{len(text.encode())}")
            wheel.writestr(inside, text)
        wheel.writestr(record, "\n".join([*lines, f"{record},,"]) + "\n")
    return path


def hashed(name: str, version: str, wheel: Path) -> str:
    """Return a line of a lock."""
    return f"{name}=={version} \\\n    --hash=sha256:{hashlib.sha256(wheel.read_bytes()).hexdigest()}\n"


def make_lock(folder: Path, wheels: Path, pip: Path) -> Path:
    """Write wheels of all that the engine needs, and a lock of them; a lock of pip is of the wheel that is given."""
    folder.mkdir()
    wheels.mkdir()
    lines = [
        hashed(name, version, make_wheel(wheels, name, version, files)) for name, (version, files) in PACKAGES.items()
    ]
    make_wheel(wheels, "torch", "2.13.0+cpu", TORCH)
    (wheels / pip.name).write_bytes(pip.read_bytes())
    (folder / "engine.txt").write_text("".join(lines))
    (folder / "cuda.txt").write_text("")
    (folder / "torch.txt").write_text("torch==2.13.0\n")
    (folder / "tools.txt").write_text(hashed("pip", pip.name.split("-")[1], pip))
    return folder


class _Handler(http.server.BaseHTTPRequestHandler):
    """Answers as the server's `answer` says, or from its folder of wheels."""

    def do_GET(self) -> None:
        self.server.asked.append(self.path)
        if self.server.answer is not None and self.server.answer(self):
            return
        parts = self.path.strip("/").split("/")
        if parts[0] == "files":
            self._send((self.server.wheels / parts[1].replace("%2B", "+")).read_bytes(), "application/octet-stream")
            return
        found = sorted(
            path.name for path in self.server.wheels.glob("*.whl")
            if path.name.split("-")[0].replace("_", "-").lower() == parts[-1]
        )  # fmt: skip
        page = "".join(f'<a href="/files/{name.replace("+", "%2B")}">{name}</a><br>' for name in found)
        self._send(f"<!DOCTYPE html><html><body>{page}</body></html>".encode(), "text/html")

    def do_CONNECT(self) -> None:
        self.server.asked.append(self.path)
        self.send_error(407, "Proxy Authentication Required")

    def _send(self, content: bytes, kind: str) -> None:
        self.send_response(200)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, *about: object) -> None:
        return


@contextmanager
def serving(
    wheels: Path,
    answer: Optional[Callable[[_Handler], bool]] = None,
    certificate: Optional[tuple[Path, Path]] = None,
) -> Iterator[http.server.ThreadingHTTPServer]:
    """Serve a folder of wheels as an index; `answer` may deal with a request itself, and then returns True."""
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), _Handler)
    server.wheels, server.answer, server.asked = wheels, answer, []
    server.daemon_threads = True
    if certificate:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(*certificate)
        server.socket = context.wrap_socket(server.socket, server_side=True)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    scheme = "https" if certificate else "http"
    server.url = f"{scheme}://127.0.0.1:{server.server_port}/simple"
    try:
        yield server
    finally:
        server.shutdown()
        server.server_close()
