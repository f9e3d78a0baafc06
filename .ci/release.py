"""Prepare a release: `python .ci/release.py`, which `make release` runs.

With `--check`, as `make check-release` runs it, the zip is made and looked into, and nothing is written.

The version stands in metadata.txt; everything else that names one is checked against it. The recipe writes the
changelog into metadata.txt, where the plugin store and QGIS's plugin manager read it, and makes the zip and looks into
it. What is left to do by hand is told: to commit what was written, and to tag.
"""

from __future__ import annotations

import json
import re
import shlex
import subprocess
import sys
import tempfile
import zipfile
from dataclasses import dataclass
from pathlib import Path

from make_zip import NAME, ROOT, make_zip, read_metadata

LARGEST = 25 * 1024**2
"""Bytes; the plugin store takes no more."""

REQUIRED = ("name", "description", "version", "qgisMinimumVersion", "author", "email", "about", "tracker", "repository")
"""Keys without which the plugin store takes no plugin."""

TOOL = (sys.executable, "-m")

VERSION = r"\d+\.\d+\.\d+"


@dataclass(frozen=True)
class Section:
    """What the changelog says of a version; `date` is that of its release, or nothing where there is none yet."""

    version: str
    date: str
    changes: tuple[str, ...]


def read_changelog(root: Path) -> list[Section]:
    """Return the sections of CHANGELOG.md, newest first."""
    text = (root / "CHANGELOG.md").read_text(encoding="utf-8")
    sections = []
    for part in re.split(r"^## ", text, flags=re.M)[1:]:
        title, _, body = part.partition("\n")
        version, _, date = (word.strip() for word in title.partition(","))
        changes = [" ".join(change.split()) for change in re.split(r"^- ", body, flags=re.M)[1:]]
        known = date if re.fullmatch(r"\d{4}-\d{2}-\d{2}", date) else ""
        sections.append(Section(version, known, tuple(changes)))
    return sections


def metadata_changelog(sections: list[Section]) -> str:
    """Return the value of metadata.txt's key `changelog`: a line a change, without Markdown's marks."""
    lines = []
    for section in sections:
        lines.append(f"{section.version} ({section.date})" if section.date else section.version)
        lines += [f"- {re.sub(r'[`*]', '', change)}" for change in section.changes]
    return "\n    ".join(lines)


def write_changelog(root: Path) -> bool:
    """Write the changelog into metadata.txt; tell whether that changed the file."""
    path = root / "metadata.txt"
    old = path.read_text(encoding="utf-8")
    entry = f"changelog={metadata_changelog(read_changelog(root))}\n"
    new = re.sub(r"^changelog=.*\n(?:[ \t]+.*\n|\n(?=[ \t]))*", lambda _: entry, old, count=1, flags=re.M)
    if new != old:
        path.write_text(new, encoding="utf-8", newline="\n")
    return new != old


def disagreements(root: Path, dated: bool = True) -> list[str]:
    """Return a sentence for each thing that keeps the project from being released as it is, or, undated, some day."""
    metadata = read_metadata(root)
    version, found = metadata.get("version", ""), []
    found += [f"metadata.txt has no {key}: the plugin store needs it." for key in REQUIRED if not metadata.get(key)]
    if not re.fullmatch(VERSION, version):
        found.append(f"The version {version} in metadata.txt is not of the form 1.2.3.")
    sections = read_changelog(root)
    newest = sections[0] if sections else Section("", "", ())
    if newest.version != version:
        found.append(f"CHANGELOG.md starts with {newest.version}, metadata.txt has {version}: make them agree.")
    elif dated and not newest.date:
        found.append(f"CHANGELOG.md gives {version} no date: write `## {version}, YYYY-MM-DD`.")
    if not newest.changes:
        found.append("CHANGELOG.md says nothing of what is new.")
    named = {
        "spectramorph_plugin.__version__": package_version(root),
        "pyproject.toml": project_version(root),
        "CITATION.cff": citation(root, "version"),
    }
    for place, other in named.items():
        if other not in (version, "dynamic"):
            found.append(f"{place} has the version {other or 'of nothing'}, metadata.txt {version}: make them agree.")
    released = citation(root, "date-released")
    if dated and newest.date and released != newest.date:
        found.append(
            f"CITATION.cff has the date {released or 'of nothing'}, CHANGELOG.md {newest.date}: make them agree."
        )
    return found


def package_version(root: Path) -> str:
    """Return what the package says of itself, or nothing where it cannot be imported."""
    program = "import spectramorph_plugin; print(spectramorph_plugin.__version__)"
    asked = subprocess.run([sys.executable, "-c", program], cwd=root, capture_output=True, text=True)
    return asked.stdout.strip()


def project_version(root: Path) -> str:
    """Return the version that pyproject.toml holds; `dynamic` where it takes it from elsewhere."""
    text = (root / "pyproject.toml").read_text(encoding="utf-8")
    project = re.search(r"^\[project\]\n(.*?)(?=^\[|\Z)", text, re.M | re.S)
    inside = project[1] if project else ""
    if re.search(r"^dynamic\s*=\s*\[[^\]]*\"version\"", inside, re.M):
        return "dynamic"
    fixed = re.search(r"^version\s*=\s*\"([^\"]+)\"", inside, re.M)
    return fixed[1] if fixed else ""


def citation(root: Path, key: str) -> str:
    """Return a top-level value of CITATION.cff, or nothing where there is none."""
    found = re.search(rf"^{key}:\s*[\"']?([^\"'\n]+?)[\"']?\s*$", (root / "CITATION.cff").read_text(), re.M)
    return found[1] if found else ""


def zip_faults(path: Path, root: Path) -> list[str]:
    """Return a sentence for each thing that the plugin store would not take."""
    found = []
    if path.stat().st_size > LARGEST:
        found.append(f"{path.name} is larger than the {LARGEST // 1024**2} MB that the plugin store takes.")
    with zipfile.ZipFile(path) as archive:
        damaged = archive.testzip()
        if damaged:
            found.append(f"{damaged} in {path.name} is damaged.")
        names = set(archive.namelist())
        if any(not name.startswith(f"{NAME}/") for name in names):
            found.append(f"{path.name} has more than the one folder {NAME}/.")
        for source in sorted((root / "i18n").glob("*.ts")):
            compiled = f"{NAME}/i18n/{source.stem}.qm"
            if compiled not in names:
                found.append(f"{compiled} is missing: run `make translations`.")
        if archive.read(f"{NAME}/metadata.txt") != (root / "metadata.txt").read_bytes():
            found.append(f"{path.name} was made from another metadata.txt.")
    return found


def rehearse() -> int:
    """Make the zip as a release would and look into it; return the exit code."""
    with tempfile.TemporaryDirectory() as folder:
        path = make_zip(Path(folder))
        found = disagreements(ROOT, dated=False) + zip_faults(path, ROOT)
        inside = Path(folder) / "inside"
        with zipfile.ZipFile(path) as archive:
            archive.extractall(inside)
        # The store scans what is uploaded by both, with their own settings.
        secrets = subprocess.run(
            [*TOOL, "detect_secrets", "scan", "--all-files", NAME], cwd=inside, capture_output=True, text=True
        )
        found += [f"{path} seems to hold a secret." for path in json.loads(secrets.stdout)["results"]]
        bandit = [*TOOL, "bandit", "--quiet", "--recursive", "--severity-level", "high", NAME]
        if subprocess.run(bandit, cwd=inside).returncode:
            found.append("Bandit finds what the plugin store blocks.")
    print(*found or [f"{path.name} is as the plugin store takes it."], sep="\n")
    return 1 if found else 0


def uncommitted(root: Path) -> list[str]:
    """Return the files that differ from what is committed; none where this is not a git checkout."""
    asked = subprocess.run(["git", "status", "--porcelain"], cwd=root, capture_output=True, text=True)
    return [line[3:] for line in asked.stdout.splitlines()]


def main() -> int:
    """Prepare the release; return the exit code."""
    if sys.argv[1:] == ["--check"]:
        return rehearse()
    found = disagreements(ROOT)
    if found:
        print("Not ready to be released:", *(f"- {sentence}" for sentence in found), sep="\n")
        return 1
    if write_changelog(ROOT):
        print("Wrote the changelog into metadata.txt.")
    path = make_zip(ROOT / "dist")
    found = zip_faults(path, ROOT)
    if found:
        print(*found, sep="\n")
        return 1
    version = read_metadata(ROOT)["version"]
    print(f"Made {path.relative_to(ROOT)}.")
    changed = uncommitted(ROOT)
    if changed:
        print(f"Commit these, then run `make release` again: {', '.join(changed)}.")
        return 1
    print("Run `make test`, then tag, and upload the zip to https://plugins.qgis.org:")
    print(f"    git tag -a v{version} -m {shlex.quote(f'Version {version}')} && git push origin v{version}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
