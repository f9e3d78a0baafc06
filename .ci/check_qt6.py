"""Check that every Qt name the plugin uses exists, fully scoped, in Qt 6 too: `python .ci/check_qt6.py FOLDER...`.

QGIS 3 comes with PyQt5 and QGIS 4 with PyQt6; both take `Qt.BrushStyle.NoBrush`, but PyQt6 no longer takes
`Qt.NoBrush`. The names are looked up in the type stubs that the package PyQt6 ships: Qt itself is not needed.
"""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path

MADE_BY_QGIS = {"pyqtSignal", "pyqtSlot", "QVariant", "QT_VERSION_STR", "QAction"}
"""Names that qgis.PyQt gives in both, wherever PyQt6 has them."""

GONE = {"exec_", "print_"}


class Stubs:
    """The classes of PyQt6 with what is in them."""

    def __init__(self) -> None:
        package = find_spec("PyQt6")
        if package is None or package.origin is None:
            sys.exit("PyQt6 is missing: run `make lint`.")
        self._folder = Path(package.origin).parent
        self._modules: dict[str, dict[str, ast.stmt]] = {}

    def names(self, module: str) -> dict[str, ast.stmt]:
        """Return what a module such as QtCore defines; nothing where there is no such module."""
        if module not in self._modules:
            path = self._folder / f"{module}.pyi"
            body = ast.parse(path.read_text(encoding="utf-8")).body if path.is_file() else []
            self._modules[module] = _defined(body)
        return self._modules[module]

    def has(self, module: str, chain: list[str]) -> bool:
        """Tell whether a chain of attributes, such as Qt, BrushStyle, NoBrush, exists in a module."""
        found = self.names(module).get(chain[0])
        for name in chain[1:]:
            if not isinstance(found, ast.ClassDef):
                return True  # an attribute of a value: not a matter of scope
            found = self._member(found, name, module)
            if found is None:
                return False
        return found is not None

    def _member(self, owner: ast.ClassDef, name: str, module: str) -> ast.stmt | None:
        inside = _defined(owner.body).get(name)
        if inside is not None:
            return inside
        for base in owner.bases:
            path = ast.unparse(base).split(".")
            home, class_name = (path[-2] if path[-2:-1] and path[-2].startswith("Qt") else module), path[-1]
            parent = self.names(home).get(class_name)
            if class_name in ("Enum", "IntEnum", "Flag", "IntFlag") and name in ("name", "value"):
                return owner
            if isinstance(parent, ast.ClassDef):
                inherited = self._member(parent, name, home)
                if inherited is not None:
                    return inherited
        return None


def _defined(body: list[ast.stmt]) -> dict[str, ast.stmt]:
    names: dict[str, ast.stmt] = {}
    for statement in body:
        if isinstance(statement, (ast.ClassDef, ast.FunctionDef)):
            names[statement.name] = statement
        elif isinstance(statement, ast.AnnAssign) and isinstance(statement.target, ast.Name):
            names[statement.target.id] = statement
        elif isinstance(statement, ast.Assign):
            names.update({target.id: statement for target in statement.targets if isinstance(target, ast.Name)})
    return names


def problems(path: Path, stubs: Stubs) -> Iterator[tuple[int, str]]:
    """Yield line and text of each problem of one file."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    home_of: dict[str, str] = {}
    for node in ast.walk(tree):
        module = (node.module or "") if isinstance(node, ast.ImportFrom) else ""
        imported = [module] if module else [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
        if any(name.split(".")[0] in ("PyQt5", "PyQt6") for name in imported):
            yield node.lineno, "import Qt through qgis.PyQt"
        if isinstance(node, ast.ImportFrom) and module.startswith("qgis.PyQt."):
            home = module.rsplit(".", 1)[1]
            for alias in node.names:
                if alias.name in stubs.names(home):
                    home_of[alias.asname or alias.name] = home
                elif alias.name not in MADE_BY_QGIS:
                    yield node.lineno, f"{home}.{alias.name} is not in PyQt6"
    for node in ast.walk(tree):
        if not isinstance(node, ast.Attribute):
            continue
        if node.attr in GONE:
            yield node.lineno, f".{node.attr}() is gone in PyQt6"
        chain = ast.unparse(node).split(".")
        home = home_of.get(chain[0])
        if home and all(part.isidentifier() for part in chain) and not stubs.has(home, chain):
            yield node.lineno, f"{'.'.join(chain)} is not in PyQt6 (is its enum's name missing?)"


def main() -> None:
    """Check the folders of the command line."""
    stubs = Stubs()
    files = [file for folder in sys.argv[1:] for file in sorted(Path(folder).rglob("*.py"))]
    found = [f"{file}:{line}: {text}" for file in files for line, text in problems(file, stubs)]
    print("\n".join([*found, f"Qt 6: {len(files)} files, {len(found)} problems"]))
    sys.exit(bool(found))


if __name__ == "__main__":
    main()
