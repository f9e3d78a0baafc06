"""What pip and uv are told of the network: QGIS's proxy, the user's own settings, and where temporary files go."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import quote

from qgis.core import QgsSettings

from . import settings
from .environment import clean_environment

# What a user may have set for all uses of pip, and what would put the engine's libraries elsewhere or stop the work.
FOR_PIP = {
    "PIP_USER": "0",
    "PIP_REQUIRE_VIRTUALENV": "0",
    "PIP_NO_INPUT": "1",
    "PIP_DISABLE_PIP_VERSION_CHECK": "1",
    # A second copy of some gigabytes in the user's home would be left by nobody's wish.
    "PIP_NO_CACHE_DIR": "1",
    "PIP_RETRIES": "2",
    "PIP_PROGRESS_BAR": "off",
}
# What sends packages elsewhere, or others than the locked ones into the environment, or none at all.
NOT_FOR_PIP = ("TARGET", "PREFIX", "ROOT", "DRY_RUN", "PYTHON", "REQUIREMENT", "CONSTRAINT", "NO_BINARY", "REPORT")
PIP_SECONDS = "20"  # without a byte, until a connection counts as broken


def download_environment(temporary: Path) -> dict[str, str]:
    """Return the variables of a child process that downloads.

    Parameters
    ----------
    temporary : Path
        Where its temporary files go: both pip and uv leave them when they are killed.
    """
    variables = {**clean_environment(downloads=True), **_proxy(), **FOR_PIP}
    for name in NOT_FOR_PIP:
        variables.pop(f"PIP_{name}", None)
    variables.setdefault("PIP_DEFAULT_TIMEOUT", PIP_SECONDS)
    for name in ("TMPDIR", "TEMP", "TMP"):
        variables[name] = str(temporary)
    variables["UV_CACHE_DIR"] = str(temporary / "uv-cache")
    variables["UV_NO_PROGRESS"] = "1"
    variables["UV_SYSTEM_CERTS"] = "1"  # the system's certificates, as those of a company's proxy
    variables["UV_NO_CONFIG"] = "1"
    mirror = settings.text(settings.PYTHON_MIRROR)
    if mirror:
        variables["UV_PYTHON_INSTALL_MIRROR"] = mirror
    return variables


def _proxy() -> dict[str, str]:
    """Return QGIS's own proxy, as variables that pip and uv know; nothing where QGIS has none of its own."""
    kept = QgsSettings()
    kind, host = str(kept.value("proxy/proxyType") or ""), str(kept.value("proxy/proxyHost") or "").strip()
    if str(kept.value("proxy/proxyEnabled") or "").lower() not in ("true", "1") or not host or kind == "DefaultProxy":
        return {}
    user, word = str(kept.value("proxy/proxyUser") or ""), str(kept.value("proxy/proxyPassword") or "")
    port = str(kept.value("proxy/proxyPort") or "").strip()
    scheme = "socks5h" if kind == "Socks5Proxy" else "http"
    who = f"{quote(user, safe='')}:{quote(word, safe='')}@" if user else ""
    address = f"{scheme}://{who}{host}" + (f":{port}" if port else "")
    around = [*_list(kept.value("proxy/noProxyUrls")), *_list(kept.value("proxy/proxyExcludedUrls"))]
    proxy = dict.fromkeys(("HTTP_PROXY", "HTTPS_PROXY", "http_proxy", "https_proxy"), address)
    if around:
        proxy["NO_PROXY"] = proxy["no_proxy"] = ",".join(url.split("://")[-1].strip("/") for url in around)
    return proxy


def _list(value: object) -> list[str]:
    if isinstance(value, (list, tuple)):
        return [str(each) for each in value if each]
    return [each for each in str(value or "").split("|") if each]
