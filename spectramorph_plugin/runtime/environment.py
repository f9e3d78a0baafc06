"""The environment variables a child process gets: a white list.

QGIS sets variables for its own Python, GDAL and PROJ (PYTHONHOME, GDAL_DATA, PROJ_LIB, LD_LIBRARY_PATH, ...) that make
another Python load the wrong libraries or none. What is not listed here does not reach the engine.
"""

from __future__ import annotations

import os

KEPT = {
    # people, folders, language
    "PATH", "HOME", "USER", "LOGNAME", "LANG", "LANGUAGE", "TZ", "TEMP", "TMP", "TMPDIR", "XDG_CACHE_HOME",
    # Windows finds its own libraries and sockets by these
    "SYSTEMROOT", "SYSTEMDRIVE", "WINDIR", "COMSPEC", "PATHEXT", "USERPROFILE", "USERNAME", "APPDATA", "LOCALAPPDATA",
    "PROGRAMDATA", "PROGRAMFILES", "NUMBER_OF_PROCESSORS", "PROCESSOR_ARCHITECTURE", "PROCESSOR_IDENTIFIER",
}  # fmt: skip
KEPT_PREFIXES = (
    "LC_", "CUDA_", "NVIDIA_", "HIP_", "ROCR_", "HSA_", "PYTORCH_", "TORCH_", "OMP_", "MKL_", "OPENBLAS_", "KMP_",
)  # fmt: skip
KEPT_FOR_DOWNLOADS = {
    "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY", "SSL_CERT_FILE", "SSL_CERT_DIR", "REQUESTS_CA_BUNDLE",
    "CURL_CA_BUNDLE", "XDG_CONFIG_HOME", "XDG_CONFIG_DIRS",
}  # fmt: skip
KEPT_FOR_DOWNLOADS_PREFIXES = ("PIP_", "UV_")


def clean_environment(downloads: bool = False) -> dict[str, str]:
    """Return the variables of a child process; `downloads` adds those that tell pip and uv where and how to fetch."""
    names = KEPT | KEPT_FOR_DOWNLOADS if downloads else KEPT
    prefixes = KEPT_PREFIXES + KEPT_FOR_DOWNLOADS_PREFIXES if downloads else KEPT_PREFIXES
    kept = {
        name: value for name, value in os.environ.items() if name.upper() in names or name.upper().startswith(prefixes)
    }
    return {**kept, "PYTHONNOUSERSITE": "1", "PYTHONUTF8": "1", "PYTHONUNBUFFERED": "1"}
