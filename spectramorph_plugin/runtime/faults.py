"""Why an installation failed: from what pip, uv and the system say to one sentence with what to do."""

from __future__ import annotations

import errno
import os
import re
import shutil
from collections.abc import Sequence
from pathlib import Path

from qgis.PyQt.QtCore import QCoreApplication

from .errors import InstallError

translate = QCoreApplication.translate

# What the messages of each cause have in common, in the order to look: a proxy that refuses is also a connection that
# failed, and after each failed connection pip adds that there is no matching distribution.
SIGNS = (
    ("disk-full", r"No space left on device|Errno 28\b|os error 28\b|WinError 112|os error 112\b|not enough space on"
                  r"|Errno 122\b|os error 122\b|Disk quota exceeded"),
    ("locked", r"WinError 32\b|os error 32\b.*being used|being used by another process|Text file busy|Errno 26\b"
               r"|Device or resource busy|Errno 16\b"),
    ("not-writable", r"Permission denied|Errno 13\b|os error 13\b|WinError 5\b|Read-only file system|Errno 30\b"
                     r"|os error 30\b"),
    ("damaged", r"DO NOT MATCH THE HASHES|Hash mismatch|hash mismatch|BadZipFile|Failed to extract|invalid zip"
                r"|IncompleteRead|IncompleteDownload|incomplete-download"),
    ("proxy", r"ProxyError|Cannot connect to proxy|Tunnel connection failed|\b407\b|Proxy Authentication"
              r"|tunnel error|unsuccessful tunnel|proxy connect|SOCKS"),
    ("tls", r"CERTIFICATE_VERIFY_FAILED|certificate verify failed|SSLCertVerificationError|SSLError|UnknownIssuer"
            r"|invalid peer certificate|certificate is not trusted|CaUsedAsEndEntity|TLS handshake"
            r"|TLS CA certificate bundle"),
    ("no-network", r"NewConnectionError|Failed to establish a new connection|ConnectTimeout|ReadTimeout|timed out"
                   r"|Connection refused|Connection reset|ConnectionResetError|Connection aborted|RemoteDisconnected"
                   r"|Name or service not known|getaddrinfo failed|Temporary failure in name resolution|dns error"
                   r"|Network is unreachable|No route to host|NameResolutionError|error sending request|client error"),
    ("server", r"HTTP error \d|HTTPError|\b(?:401|403|429|500|502|503|504) (?:Client|Server) Error"
               r"|\b\d+ error responses|HTTP status (?:client|server) error"),
    ("no-wheel", r"No matching distribution|Could not find a version that satisfies|is not a supported wheel"
                 r"|no wheels with a matching|No download found|No interpreter found"),
)  # fmt: skip

OF_ERRNO = {
    errno.ENOSPC: "disk-full",
    getattr(errno, "EDQUOT", errno.ENOSPC): "disk-full",
    errno.EBUSY: "locked",
    getattr(errno, "ETXTBSY", errno.EBUSY): "locked",
    errno.EACCES: "not-writable",
    errno.EPERM: "not-writable",
    errno.EROFS: "not-writable",
    errno.ENAMETOOLONG: "not-writable",
    errno.ENOTDIR: "not-writable",
    errno.ELOOP: "not-writable",
}
OF_WINDOWS = {32: "locked", 33: "locked", 112: "disk-full", 5: "not-writable"}

WHAT_FAILED = re.compile(r"(?:satisfies the requirement|matching distribution found for) ([^\s;(]+)")
REFUSAL = re.compile(r"(\b\d{3} (?:(?:Client|Server) Error: [A-Za-z ]+?(?= for url)|error responses))")
KILLED = {-9, -15, 137, 143}


def install_error(lines: Sequence[str], code: int, folder: Path) -> InstallError:
    """Return the failure of a program by its output and exit code.

    Parameters
    ----------
    lines : sequence of str
        The last lines that it said.
    code : int
        Its exit code; negative for the signal that ended it.
    folder : Path
        What it wrote into.
    """
    said = "\n".join(lines)
    found = next((cause for cause, sign in SIGNS if re.search(sign, said)), "")
    if code < 0 or code in KILLED:
        found = "disk-full" if found == "disk-full" else "killed"
    errors = [line for line in lines if re.match(r"(?i)(error|fatal)|.*Error: ", line)]
    reason = (errors or list(lines) or [str(code)])[-1]
    named = {"no-wheel": WHAT_FAILED, "server": REFUSAL}.get(found)
    match = named.search(said) if named else None
    return fault(found or "unknown", folder, match[1] if match else reason)


def system_error(error: OSError, folder: Path) -> InstallError:
    """Return the failure of a call of the system."""
    cause = OF_WINDOWS.get(getattr(error, "winerror", None) or 0) or OF_ERRNO.get(error.errno or 0, "unknown")
    return fault(cause, folder, error.strerror or str(error))


def fault(cause: str, folder: Path, reason: str = "") -> InstallError:
    """Return the failure of a known cause, in one sentence that says what happened and what to do."""
    text = _sentences().get(cause) or translate(
        "SpectraMorph",
        "The engine could not be installed ({reason}): look into the log above, then try again or name a Python that "
        "has the libraries.",
    )
    return InstallError(text.format(folder=folder, reason=reason, free=_free(folder)), cause)


def _sentences() -> dict[str, str]:
    return {
        "no-network": translate(
            "SpectraMorph",
            "The package index cannot be reached: check the network connection, or install from a folder of wheels.",
        ),
        "proxy": translate(
            "SpectraMorph",
            "The proxy refused the connection or cannot be reached: check address, user and password of the proxy in "
            "QGIS (Settings ▸ Options ▸ Network).",
        ),
        "tls": translate(
            "SpectraMorph",
            "The package index has a certificate that is not trusted, as behind a company's firewall: name the "
            "company's certificates in the environment variable SSL_CERT_FILE, or install from a folder of wheels.",
        ),
        "server": translate(
            "SpectraMorph",
            "The package index refused to answer ({reason}): try again later, or check the index that pip is "
            "configured for.",
        ),
        "damaged": translate(
            "SpectraMorph",
            "A download arrived damaged or is not what its author published: try again; if it happens again, ask who "
            "runs the network or the package index.",
        ),
        "disk-full": translate(
            "SpectraMorph",
            "The disk of “{folder}” is full ({free} MB are free): free some space or choose another folder, then try "
            "again.",
        ),
        "not-writable": translate(
            "SpectraMorph", "The folder “{folder}” cannot be written to: choose another one for the engine."
        ),
        "locked": translate(
            "SpectraMorph",
            "Files in “{folder}” are in use: end all runs of SpectraMorph, close other QGIS windows, then try again.",
        ),
        "no-wheel": translate(
            "SpectraMorph",
            "There is no ready-made package of {reason} for this Python and this computer: name another Python (3.10 "
            "to 3.13) to install with, or another package index.",
        ),
        "bad-name": translate(
            "SpectraMorph",
            "Python can make no environment in the folder “{folder}”, as “{reason}” is in its name: choose another one "
            "for the engine.",
        ),
        "not-ours": translate(
            "SpectraMorph",
            "“{folder}” is there already and holds something else than SpectraMorph's engine: move it away, or choose "
            "another folder for the engine.",
        ),
        "killed": translate(
            "SpectraMorph",
            "The installation was ended from outside, perhaps because the computer ran out of memory: close other "
            "programs, then try again.",
        ),
    }


def _free(folder: Path) -> int:
    """Return how many megabytes are free where a folder is or will be."""
    return free_bytes(folder) // 1_000_000


def free_bytes(folder: Path) -> int:
    """Return how many bytes are free where a folder is or will be."""
    while not os.path.exists(folder) and folder != folder.parent:
        folder = folder.parent
    try:
        return shutil.disk_usage(folder).free
    except OSError:
        return 0
