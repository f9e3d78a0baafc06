"""`make release`: all that names a version agrees, and the changelog gets into metadata.txt."""

from __future__ import annotations

import re
import shutil
import subprocess
import zipfile
from collections.abc import Callable
from pathlib import Path

import make_zip
import pytest
import release

ROOT = Path(__file__).resolve().parents[2]
NAMING = ("metadata.txt", "CHANGELOG.md", "CITATION.cff", "pyproject.toml")
DATE = "2026-01-31"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A copy of the files that name the version, with the dates of a release."""
    for name in NAMING:
        shutil.copy(ROOT / name, tmp_path / name)
    (tmp_path / "spectramorph_plugin").mkdir()
    version = make_zip.read_metadata(ROOT)["version"]
    (tmp_path / "spectramorph_plugin" / "__init__.py").write_text(f'__version__ = "{version}"\n')
    edit(tmp_path / "CHANGELOG.md", rf"^## {re.escape(version)}.*$", f"## {version}, {DATE}")
    citation = re.sub(r"^date-released:.*\n", "", (tmp_path / "CITATION.cff").read_text(), flags=re.M)
    (tmp_path / "CITATION.cff").write_text(f"{citation}date-released: {DATE}\n")
    return tmp_path


def edit(path: Path, pattern: str, replacement: str) -> None:
    text = path.read_text(encoding="utf-8")
    changed = re.sub(pattern, replacement, text, count=1, flags=re.M)
    assert changed != text
    path.write_text(changed, encoding="utf-8")


def test_all_that_names_the_version_agrees_now() -> None:
    version = make_zip.read_metadata(ROOT)["version"]
    assert release.package_version(ROOT) == version
    assert release.project_version(ROOT) in (version, "dynamic")
    assert release.citation(ROOT, "version") == version
    assert release.read_changelog(ROOT)[0].version == version
    assert release.disagreements(ROOT, dated=False) == []


def test_a_project_with_its_dates_is_ready(project: Path) -> None:
    assert release.disagreements(project) == []


@pytest.mark.parametrize(
    ("spoil", "sentence"),
    [
        (
            lambda at: edit(at / "metadata.txt", r"^version=.*$", "version=9.9"),
            "9.9 in metadata.txt is not of the form",
        ),
        (lambda at: edit(at / "metadata.txt", r"^tracker=.*$", "tracker="), "metadata.txt has no tracker"),
        (lambda at: edit(at / "CHANGELOG.md", r"^## [\d.]+", "## 9.9.9"), "CHANGELOG.md starts with 9.9.9"),
        (lambda at: edit(at / "CHANGELOG.md", DATE, "soon"), "no date: write `## "),
        (lambda at: (at / "CHANGELOG.md").write_text("# Changelog\n"), "says nothing of what is new"),
        (lambda at: edit(at / "CITATION.cff", r"^version:.*$", "version: 9.9.9"), "CITATION.cff has the version 9.9.9"),
        (lambda at: edit(at / "CITATION.cff", DATE, "2020-01-01"), "CITATION.cff has the date 2020-01-01"),
        (
            lambda at: (at / "spectramorph_plugin" / "__init__.py").write_text('__version__ = "9.9.9"'),
            "spectramorph_plugin.__version__ has the version 9.9.9",
        ),
        (
            lambda at: (at / "pyproject.toml").write_text('[project]\nname = "x"\nversion = "9.9.9"\n[tool.x]\n'),
            "pyproject.toml has the version 9.9.9",
        ),
    ],
)
def test_what_does_not_agree_is_told(project: Path, spoil: Callable[[Path], None], sentence: str) -> None:
    spoil(project)
    assert sentence in " ".join(release.disagreements(project))


def test_a_date_is_asked_for_by_a_release_alone(project: Path) -> None:
    edit(project / "CHANGELOG.md", DATE, "soon")
    edit(project / "CITATION.cff", r"^version:.*$", "version: 9.9.9")
    (told,) = release.disagreements(project, dated=False)
    assert told.startswith("CITATION.cff has the version 9.9.9")


def test_a_version_taken_from_elsewhere_is_no_disagreement(project: Path) -> None:
    (project / "pyproject.toml").write_text('[project]\ndynamic = ["readme", "version"]\n')
    assert release.project_version(project) == "dynamic"
    (project / "pyproject.toml").write_text('[project]\n[tool.x]\ndynamic = ["version"]\nversion = "1"\n')
    assert release.project_version(project) == ""


def test_the_changelog_gets_into_the_metadata_as_qgis_reads_it(project: Path) -> None:
    (project / "CHANGELOG.md").write_text(
        "# Changelog\n\n## 0.2.0, 2026-01-31\n\n- Fuse *faster*, by `--threads`\n  and 100 % more.\n- Second.\n\n"
        "## 0.1.0, 2025-12-01\n\n- First.\n"
    )
    before = make_zip.read_metadata(project)
    assert release.write_changelog(project)
    after = make_zip.read_metadata(project)
    assert after.pop("changelog").splitlines() == [
        "0.2.0 (2026-01-31)",
        "- Fuse faster, by --threads and 100 % more.",
        "- Second.",
        "0.1.0 (2025-12-01)",
        "- First.",
    ]
    del before["changelog"]
    assert after == before
    assert not release.write_changelog(project)  # the second time there is nothing to do


def test_what_the_store_would_not_take_is_told(tmp_path: Path) -> None:
    path = make_zip.make_zip(tmp_path)
    assert release.zip_faults(path, ROOT) == []
    poor = tmp_path / "poor.zip"
    with zipfile.ZipFile(path) as good, zipfile.ZipFile(poor, "w") as bad:
        for name in good.namelist():
            if not name.endswith(".qm"):
                bad.writestr(name, b"" if name.endswith("metadata.txt") else good.read(name))
        bad.writestr("elsewhere/x", "")
    told = " ".join(release.zip_faults(poor, ROOT))
    assert "more than the one folder" in told
    assert "i18n/spectramorph_de.qm is missing: run `make translations`" in told
    assert "another metadata.txt" in told


def test_what_is_not_committed_is_told(tmp_path: Path) -> None:
    if shutil.which("git") is None:
        pytest.skip("git is not on this machine")
    subprocess.run(["git", "init", "-q", str(tmp_path)], check=True)
    assert release.uncommitted(tmp_path) == []
    (tmp_path / "metadata.txt").touch()
    assert release.uncommitted(tmp_path) == ["metadata.txt"]
