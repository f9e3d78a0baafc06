"""The environment variables a child process gets: a white list.

QGIS sets variables for its own Python, GDAL and PROJ (PYTHONHOME, GDAL_DATA, PROJ_LIB, LD_LIBRARY_PATH, ...) that make
another Python load the wrong libraries or none. What is not listed here does not reach the engine.
"""

from __future__ import annotations

import os
from urllib.parse import quote

from qgis.core import QgsSettings

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


# How GDAL reaches images on web servers and in cloud storage: proxies, certificates, credentials, patience. Credentials
# go to the engine alone, which reads the images with them, and never into a result, a record or a log.
KEPT_FOR_IMAGES = {
    # the web
    "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY", "SSL_CERT_FILE", "SSL_CERT_DIR", "CURL_CA_BUNDLE",
    "GDAL_CURL_CA_BUNDLE", "GDAL_HTTP_PROXY", "GDAL_HTTPS_PROXY", "GDAL_HTTP_PROXYUSERPWD", "GDAL_PROXY_AUTH",
    "GDAL_HTTP_AUTH", "GDAL_HTTP_USERPWD", "GDAL_HTTP_BEARER", "GDAL_HTTP_COOKIE", "GDAL_HTTP_COOKIEFILE",
    "GDAL_HTTP_COOKIEJAR", "GDAL_HTTP_NETRC", "GDAL_HTTP_NETRC_FILE", "GDAL_HTTP_HEADERS", "GDAL_HTTP_HEADER_FILE",
    "GDAL_HTTP_REFERER", "GDAL_HTTP_USERAGENT", "GDAL_HTTP_UNSAFESSL", "GDAL_HTTP_CAPATH", "GDAL_HTTP_SSLCERT",
    "GDAL_HTTP_SSLCERTTYPE", "GDAL_HTTP_SSLKEY", "GDAL_HTTP_KEYPASSWD", "GDAL_HTTP_SSL_VERIFYSTATUS",
    "GDAL_HTTP_TIMEOUT", "GDAL_HTTP_CONNECTTIMEOUT", "GDAL_HTTP_LOW_SPEED_TIME", "GDAL_HTTP_LOW_SPEED_LIMIT",
    "GDAL_HTTP_MAX_RETRY", "GDAL_HTTP_RETRY_DELAY", "GDAL_HTTP_RETRY_CODES", "GDAL_HTTP_VERSION",
    "GDAL_HTTP_MULTIPLEX", "GDAL_HTTP_MULTIRANGE", "GDAL_HTTP_MERGE_CONSECUTIVE_RANGES",
    "GDAL_HTTP_TCP_KEEPALIVE", "GDAL_DISABLE_READDIR_ON_OPEN", "GDAL_INGESTED_BYTES_AT_OPEN",
    "CPL_VSIL_CURL_ALLOWED_EXTENSIONS", "CPL_VSIL_CURL_ALLOWED_FILENAME", "CPL_VSIL_CURL_CACHE_SIZE",
    "CPL_VSIL_CURL_CHUNK_SIZE", "CPL_VSIL_CURL_NON_CACHED", "CPL_VSIL_CURL_SLOW_GET_SIZE", "CPL_VSIL_CURL_USE_HEAD",
    "CPL_VSIL_CURL_USE_S3_REDIRECT", "VSI_CACHE", "VSI_CACHE_SIZE",
    # Amazon S3 and what speaks like it
    "AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_SESSION_TOKEN", "AWS_NO_SIGN_REQUEST", "AWS_REQUEST_PAYER",
    "AWS_REGION", "AWS_DEFAULT_REGION", "AWS_S3_ENDPOINT", "AWS_ENDPOINT_URL", "AWS_ENDPOINT_URL_S3", "AWS_HTTPS",
    "AWS_VIRTUAL_HOSTING", "AWS_TIMESTAMP", "AWS_PROFILE", "AWS_DEFAULT_PROFILE", "AWS_CONFIG_FILE",
    "AWS_SHARED_CREDENTIALS_FILE", "CPL_AWS_CREDENTIALS_FILE", "CPL_AWS_EC2_API_ROOT_URL", "AWS_ROLE_ARN",
    "AWS_ROLE_SESSION_NAME", "AWS_WEB_IDENTITY_TOKEN_FILE", "AWS_STS_ENDPOINT", "AWS_STS_REGION",
    "AWS_STS_REGIONAL_ENDPOINTS", "AWS_MFA_SERIAL", "AWS_EXTERNAL_ID", "AWS_CONTAINER_CREDENTIALS_FULL_URI",
    "AWS_CONTAINER_CREDENTIALS_RELATIVE_URI", "AWS_CONTAINER_AUTHORIZATION_TOKEN",
    "AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE", "AWS_EC2_METADATA_DISABLED",
    # Google Cloud Storage
    "GOOGLE_APPLICATION_CREDENTIALS", "GS_ACCESS_KEY_ID", "GS_SECRET_ACCESS_KEY", "GS_NO_SIGN_REQUEST",
    "GS_OAUTH2_REFRESH_TOKEN", "GS_OAUTH2_CLIENT_ID", "GS_OAUTH2_CLIENT_SECRET", "GS_OAUTH2_PRIVATE_KEY",
    "GS_OAUTH2_PRIVATE_KEY_FILE", "GS_OAUTH2_CLIENT_EMAIL", "GS_OAUTH2_SCOPE", "GS_USER_PROJECT",
    "CPL_GS_CREDENTIALS_FILE", "CPL_GS_ENDPOINT", "CPL_MACHINE_IS_GCE",
    # Microsoft Azure
    "AZURE_STORAGE_CONNECTION_STRING", "AZURE_STORAGE_ACCOUNT", "AZURE_STORAGE_ACCESS_KEY",
    "AZURE_STORAGE_ACCESS_TOKEN", "AZURE_STORAGE_SAS_TOKEN", "AZURE_SAS", "AZURE_NO_SIGN_REQUEST", "AZURE_CONFIG_DIR",
    "AZURE_IMDS_OBJECT_ID", "AZURE_IMDS_CLIENT_ID", "AZURE_IMDS_MSI_RES_ID", "AZURE_CLIENT_ID", "AZURE_TENANT_ID",
    "AZURE_AUTHORITY_HOST", "AZURE_FEDERATED_TOKEN_FILE",
    # Alibaba and OpenStack
    "OSS_ACCESS_KEY_ID", "OSS_SECRET_ACCESS_KEY", "OSS_ENDPOINT", "OSS_VIRTUAL_HOSTING", "SWIFT_STORAGE_URL",
    "SWIFT_AUTH_TOKEN", "SWIFT_AUTH_V1_URL", "SWIFT_USER", "SWIFT_KEY",
}  # fmt: skip


def engine_environment() -> dict[str, str]:
    """Return the variables of the engine: those of any child process, and those by which GDAL reaches images.

    QGIS's proxy and the options of QGIS's own GDAL come with them: what opens in QGIS is to open in the engine.
    """
    kept = {name: value for name, value in os.environ.items() if name.upper() in KEPT_FOR_IMAGES}
    return {**proxy_of_qgis(), **kept, **_options_of_gdal(), **clean_environment()}


def _options_of_gdal() -> dict[str, str]:
    """Return the options that were set in QGIS's GDAL, by QGIS itself or by a script, as variables."""
    try:
        from osgeo import gdal
    except ImportError:
        return {}
    found = {name: gdal.GetConfigOption(name) for name in KEPT_FOR_IMAGES if name not in os.environ}
    return {name: value for name, value in found.items() if value is not None}


def proxy_of_qgis() -> dict[str, str]:
    """Return QGIS's own proxy, as variables that pip, uv and GDAL know; nothing where QGIS has none of its own."""
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


def clean_environment(downloads: bool = False) -> dict[str, str]:
    """Return the variables of a child process; `downloads` adds those that tell pip and uv where and how to fetch."""
    names = KEPT | KEPT_FOR_DOWNLOADS if downloads else KEPT
    prefixes = KEPT_PREFIXES + KEPT_FOR_DOWNLOADS_PREFIXES if downloads else KEPT_PREFIXES
    kept = {
        name: value for name, value in os.environ.items() if name.upper() in names or name.upper().startswith(prefixes)
    }
    return {**kept, "PYTHONNOUSERSITE": "1", "PYTHONUTF8": "1", "PYTHONUNBUFFERED": "1"}
