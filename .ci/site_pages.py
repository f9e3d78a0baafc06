"""A hook of MkDocs (mkdocs.yml): pages of files that lie outside docs/, and links to such files.

The same Markdown is read on GitHub, so that its links are relative to the repository. README.md is the site's first
page, CONTRIBUTING.md and CHANGELOG.md are pages; a link to any other file outside docs/ becomes one to the repository,
and a link whose text is the name of a page has the title of that page.
"""

from __future__ import annotations

import posixpath
import re
from pathlib import Path
from typing import Any

from mkdocs.exceptions import PluginError
from mkdocs.structure.files import File, Files

ROOT = Path(__file__).resolve().parents[1]
PAGES = {"README.md": "index.md", "CONTRIBUTING.md": "contributing.md", "CHANGELOG.md": "changelog.md"}
LINK = re.compile(r"\[([^\[\]]*)\]\((?!\w+:|#)([^)\s#]+)(?=[)#\s])")
ADDRESS = re.compile(r'(?:href|src)="(https?://[^"]+)"')
OUTSIDE: dict[str, list[str]] = {}
TITLE = re.compile(r"^# (.+)", re.M)


def on_files(files: Files, config: Any) -> Files:
    """Add the pages that are made of files outside docs/."""
    for source, page in PAGES.items():
        text = (ROOT / source).read_text(encoding="utf-8")
        files.append(File.generated(config, page, content=_linked(text, "", page, config.repo_url)))
    return files


def on_page_markdown(markdown: str, page: Any, config: Any, files: Files) -> str:
    """Mend a page's links to files outside docs/."""
    if page.file.src_uri in PAGES.values():
        return markdown
    return _linked(markdown, posixpath.dirname(f"docs/{page.file.src_uri}"), page.file.src_uri, config.repo_url)


def on_page_content(html: str, page: Any, config: Any, files: Files) -> None:
    """Note the addresses that a page leads to outside the site."""
    for address in ADDRESS.findall(html):
        OUTSIDE.setdefault(address, []).append(page.file.src_uri)


def on_post_build(config: Any) -> None:
    """List those addresses, for a person to look at: they are not fetched."""
    lines = [f"{address}  {', '.join(sorted(set(pages)))}" for address, pages in sorted(OUTSIDE.items())]
    Path(config.site_dir, "external-links.txt").write_text("\n".join(lines) + "\n", encoding="utf-8")


def _linked(markdown: str, folder: str, page: str, repository: str) -> str:
    """Return a text that lies in a folder of the repository with its links as a page of the site has them."""
    here = posixpath.dirname(page)

    def mended(found: re.Match[str]) -> str:
        target = posixpath.normpath(posixpath.join(folder, found[2]))
        text = found[1]
        if not (ROOT / target).exists():
            raise PluginError(f"{page} links to {found[2]}, which is not there")
        if text in (found[2], target) and target.endswith(".md"):  # readers of the site know no files
            text = TITLE.search((ROOT / target).read_text(encoding="utf-8"))[1]
        if target.startswith("docs/"):
            return f"[{text}]({posixpath.relpath(target[len('docs/') :], here or '.')}"
        if target in PAGES:
            return f"[{text}]({posixpath.relpath(PAGES[target], here or '.')}"
        kind = "tree" if (ROOT / target).is_dir() else "blob"
        return f"[{text}]({repository}/{kind}/main/{target}"

    return LINK.sub(mended, markdown)
