"""The rules of the house, as tests: who may know whom, and what no file may do.

Every rule is a function from source text to complaints, so that the tests below can also show that it complains.
"""

import ast
import re
import subprocess
import sys
import sysconfig
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from textwrap import dedent

import pytest

ROOT = Path(__file__).resolve().parent.parent
HEAVY = {"docx", "lxml", "openpyxl", "PIL", "pptx", "reportlab"}
TRANSLATORS = {"tr", "translate", "QT_TR_NOOP", "QT_TRANSLATE_NOOP"}
COLOUR = re.compile(
    r"#[0-9a-f]{3,8}\b|\b(rgba?|hsla?|hsva?)\(|\b(black|white|red|green|blue|gr[ae]y|yellow|orange)\b", re.IGNORECASE
)
CONTAINERS = {"list", "dict", "set", "defaultdict", "deque", "Counter", "OrderedDict", "bytearray"}
CHANGING = {"append", "extend", "insert", "remove", "pop", "popitem", "clear", "update", "setdefault", "add", "discard"}

BROAD_EXCEPTS = {"cxf_desktop/ui/tasks.py": 1}
"""File -> how often it may catch everything; the reason stands there."""

LAZY = {"cxf_desktop.documents.pdf_font"}
"""Modules that inherit from something heavy, and may therefore only be imported inside a function."""


@dataclass(frozen=True)
class Code:
    """One file, as the rules see it."""

    path: str
    text: str

    @property
    def tree(self) -> ast.Module:
        return ast.parse(self.text)


Rule = Callable[[Code], Iterator[str]]


def files() -> list[Code]:
    """Return everything that is the program."""
    paths = [*sorted((ROOT / "cxf_desktop").rglob("*.py")), ROOT / "main.py", ROOT / "bootstrap.py"]
    return [
        Code(path.relative_to(ROOT).as_posix(), path.read_text(encoding="utf-8")) for path in paths if path.exists()
    ]


def line(node: ast.AST) -> int:
    """Return the line that a node stands on."""
    return getattr(node, "lineno", 0)


def called(node: ast.AST) -> str:
    """Return the last part of the name that a call calls: ``append`` for ``names.append(...)``."""
    if not isinstance(node, ast.Call):
        return ""
    return getattr(node.func, "attr", getattr(node.func, "id", ""))


# --- the rules ------------------------------------------------------------------------------------------------------


def no_global(code: Code) -> Iterator[str]:
    """State belongs to an object that somebody built, not to a module."""
    for node in ast.walk(code.tree):
        if isinstance(node, ast.Global):
            yield f"{code.path}:{node.lineno}: global {', '.join(node.names)}"


def no_process_events(code: Code) -> Iterator[str]:
    """Long work runs off the window's thread; it does not feed the window from inside."""
    for node in ast.walk(code.tree):
        if called(node) == "processEvents":
            yield f"{code.path}:{line(node)}: processEvents"


def no_module_state(code: Code) -> Iterator[str]:
    """Nothing at the top of a module is there to be filled, and no function changes what is there."""
    tops: set[str] = set()
    for node in code.tree.body:
        if isinstance(node, ast.Assign | ast.AnnAssign) and node.value is not None:
            targets = node.targets if isinstance(node, ast.Assign) else [node.target]
            names = [target.id for target in targets if isinstance(target, ast.Name)]
            tops.update(names)
            if names and _is_empty_container(node.value):
                yield f"{code.path}:{node.lineno}: {names[0]} is empty, so it is there to be filled"
            if names and isinstance(node.value, ast.Call) and re.match(r"_*[a-z]", names[0]):
                yield f"{code.path}:{node.lineno}: {names[0]} is an object made while the module is imported"
    for function in ast.walk(code.tree):
        if isinstance(function, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda):
            yield from _changes_of(tops - _own_names(function), function, code.path)


def _is_empty_container(node: ast.expr) -> bool:
    if isinstance(node, ast.Call):
        return called(node) in CONTAINERS and not any(not isinstance(argument, ast.Name) for argument in node.args)
    return isinstance(node, ast.List | ast.Dict | ast.Set) and not ast.unparse(node).strip("[]{}")


def _own_names(function: ast.AST) -> set[str]:
    arguments = {node.arg for node in ast.walk(function) if isinstance(node, ast.arg)}
    return arguments | {
        node.id for node in ast.walk(function) if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)
    }


def _changes_of(tops: set[str], function: ast.AST, path: str) -> Iterator[str]:
    for node in ast.walk(function):
        changed = None
        if isinstance(node, ast.Subscript | ast.Attribute) and isinstance(node.ctx, ast.Store | ast.Del):
            changed = node.value
        elif called(node) in CHANGING and isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            changed = node.func.value
        if isinstance(changed, ast.Name) and changed.id in tops:
            yield f"{path}:{changed.lineno}: {changed.id} of the module is changed"


def no_broad_except(code: Code) -> Iterator[str]:
    """An error that nobody thought of must be seen."""
    found = [f"{code.path}:{line(node)}: catches everything" for node in ast.walk(code.tree) if _is_broad(node)]
    if len(found) > BROAD_EXCEPTS.get(code.path, 0):
        yield from found


def _is_broad(node: ast.AST) -> bool:
    if isinstance(node, ast.ExceptHandler):
        if isinstance(node.body[-1], ast.Raise) and node.body[-1].exc is None:
            return False  # it tidies up and lets the error go on
        caught = "BaseException" if node.type is None else ast.unparse(node.type)
    elif called(node) == "suppress":
        caught = ast.unparse(node)
    else:
        return False
    return re.search(r"\b(Base)?Exception\b", caught) is not None


def no_heavy_import_at_start(code: Code) -> Iterator[str]:
    """A start must not pay for what an export needs."""
    if _module_of(code.path) in LAZY:
        return
    for node in _at_import(code.tree.body):
        heavy = [name for name in _imported(node) if name.split(".")[0] in HEAVY or name in LAZY]
        if heavy:
            yield f"{code.path}:{node.lineno}: {heavy[0]} is imported before it is needed"


def _module_of(path: str) -> str:
    return path.removesuffix(".py").replace("/", ".")


def _at_import(body: list[ast.stmt]) -> Iterator[ast.stmt]:
    """Yield the statements that run when the module is imported."""
    for node in body:
        yield node
        if isinstance(node, ast.If) and "TYPE_CHECKING" in ast.unparse(node.test):
            yield from _at_import(node.orelse)
        elif not isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            inner = (getattr(node, part, []) for part in ("body", "orelse", "finalbody"))
            yield from _at_import([statement for part in inner for statement in part])
            for handler in getattr(node, "handlers", []):
                yield from _at_import(handler.body)


def _imported(node: ast.AST) -> list[str]:
    """Return the modules that a statement may import, in full."""
    if isinstance(node, ast.Import):
        return [alias.name for alias in node.names]
    if isinstance(node, ast.ImportFrom) and node.module and not node.level:
        return [node.module, *(f"{node.module}.{alias.name}" for alias in node.names)]
    return []


def texts_are_literal(code: Code) -> Iterator[str]:
    """A text that is put together before it is translated is never found in the translations."""
    for node in ast.walk(code.tree):
        if isinstance(node, ast.Call) and called(node) in TRANSLATORS:
            for argument in (*node.args, *(keyword.value for keyword in node.keywords)):
                joined = isinstance(argument, ast.BinOp) and isinstance(argument.op, ast.Add | ast.Mod)
                if joined or isinstance(argument, ast.JoinedStr) or called(argument) == "format":
                    yield f"{code.path}:{node.lineno}: {ast.unparse(argument)} is put together inside {called(node)}()"


def texts_stand_outside_of_f_strings(code: Code) -> Iterator[str]:
    """The tool that collects texts does not look into an f-string."""
    for node in ast.walk(code.tree):
        if isinstance(node, ast.JoinedStr):
            for part in ast.walk(node):
                if isinstance(part, ast.Call) and called(part) in TRANSLATORS:
                    yield f"{code.path}:{line(node)}: {ast.unparse(part)} stands inside an f-string"


def colours_only_in_the_theme(code: Code) -> Iterator[str]:
    """A colour in a page is right in one theme only."""
    if code.path.startswith("cxf_desktop/ui/theme"):
        return
    for node in ast.walk(code.tree):
        if called(node) == "setStyleSheet":
            for part in ast.walk(node):
                if isinstance(part, ast.Constant) and isinstance(part.value, str) and COLOUR.search(part.value):
                    yield f"{code.path}:{line(node)}: a colour in setStyleSheet: {part.value!r}"


def qt_only_in_the_window(code: Code) -> Iterator[str]:
    """Everything but the window runs where there is no Qt."""
    if code.path.startswith("cxf_desktop/ui/") or code.path == "cxf_desktop/app.py":
        return
    for node in ast.walk(code.tree):
        for name in _imported(node):
            if name.split(".")[0] in ("PySide6", "shiboken6"):
                yield f"{code.path}:{line(node)}: imports {name}"


def no_clock_in_the_domain(code: Code) -> Iterator[str]:
    """The same document gives the same result, today and next year."""
    if not code.path.startswith("cxf_desktop/domain/"):
        return
    for node in ast.walk(code.tree):
        if called(node) in ("now", "today", "utcnow", "monotonic", "perf_counter", "time_ns", "uuid4"):
            yield f"{code.path}:{line(node)}: {called(node)}()"


RULES: tuple[Rule, ...] = (
    no_global,
    no_process_events,
    no_module_state,
    no_broad_except,
    no_heavy_import_at_start,
    texts_are_literal,
    texts_stand_outside_of_f_strings,
    colours_only_in_the_theme,
    qt_only_in_the_window,
    no_clock_in_the_domain,
)


# --- the tests ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.__name__)
def test_rule_holds(rule: Rule) -> None:
    complaints = [complaint for code in files() for complaint in rule(code)]
    assert not complaints, f"{rule.__doc__}\n" + "\n".join(complaints)


PAGE = "cxf_desktop/ui/pages/page.py"
DOMAIN = "cxf_desktop/domain/scoring.py"
WRITER = "cxf_desktop/documents/word.py"

BAD: list[tuple[Rule, str, str]] = [
    (no_global, DOMAIN, "def count():\n    global number\n    number = 1"),
    (no_process_events, PAGE, "QApplication.processEvents()"),
    (no_process_events, PAGE, "def export(self):\n    self._application.processEvents()"),
    (no_module_state, DOMAIN, "_cache = {}"),
    (no_module_state, DOMAIN, "CACHE: dict[str, int] = dict()"),
    (no_module_state, DOMAIN, "SEEN = defaultdict(list)"),
    (no_module_state, DOMAIN, "catalogue = Catalogue(folder)"),
    (no_module_state, DOMAIN, "TABLE = {1: 2}\ndef put():\n    TABLE[3] = 4"),
    (no_module_state, DOMAIN, "NAMES = ['a']\ndef put(name):\n    NAMES.append(name)"),
    (no_module_state, DOMAIN, "NAMES = ['a']\ndef forget():\n    del NAMES[0]"),
    (no_broad_except, DOMAIN, "try:\n    work()\nexcept Exception:\n    pass"),
    (no_broad_except, DOMAIN, "try:\n    work()\nexcept:\n    pass"),
    (no_broad_except, DOMAIN, "try:\n    work()\nexcept (ValueError, BaseException):\n    pass"),
    (no_broad_except, DOMAIN, "with suppress(Exception):\n    work()"),
    (no_heavy_import_at_start, WRITER, "import docx"),
    (no_heavy_import_at_start, WRITER, "from reportlab.lib import colors"),
    (no_heavy_import_at_start, WRITER, "try:\n    import openpyxl\nexcept ImportError:\n    pass"),
    (no_heavy_import_at_start, WRITER, "class Writer:\n    from docx import Document"),
    (no_heavy_import_at_start, WRITER, "from cxf_desktop.documents import pdf_font"),
    (no_heavy_import_at_start, WRITER, "from cxf_desktop.documents.pdf_font import EmbeddedFont"),
    (texts_are_literal, PAGE, "label.setText(self.tr(f'Hello {name}'))"),
    (texts_are_literal, PAGE, "QCoreApplication.translate('Page', 'Hello %s' % name)"),
    (texts_are_literal, PAGE, "self.tr('Hello {}'.format(name))"),
    (texts_are_literal, PAGE, "tr('Hello ' + name)"),
    (texts_stand_outside_of_f_strings, PAGE, "label.setText(f'{number} · {self.tr(\"done\")}')"),
    (colours_only_in_the_theme, PAGE, "label.setStyleSheet('color: #fff')"),
    (colours_only_in_the_theme, PAGE, "self.setStyleSheet(f'QLabel {{ color: rgb({r}, 0, 0) }}')"),
    (colours_only_in_the_theme, PAGE, "self.setStyleSheet('background: White')"),
    (qt_only_in_the_window, DOMAIN, "from PySide6.QtCore import QObject"),
    (qt_only_in_the_window, "cxf_desktop/cli/run.py", "def run():\n    import PySide6.QtWidgets"),
    (no_clock_in_the_domain, DOMAIN, "def stamp():\n    return dt.datetime.now(dt.UTC)"),
]


@pytest.mark.parametrize(
    ("rule", "path", "text"), BAD, ids=[f"{rule.__name__}-{n}" for n, (rule, _, _) in enumerate(BAD)]
)
def test_rule_complains(rule: Rule, path: str, text: str) -> None:
    assert list(rule(Code(path, text)))


FINE: list[tuple[Rule, str, str]] = [
    (no_module_state, DOMAIN, "TITLES = {1: 'one'}\nLEVELS = tuple(Level)\nItemT = TypeVar('ItemT')"),
    (no_module_state, DOMAIN, "NAMES = ['a']\ndef put():\n    NAMES = []\n    NAMES.append(1)"),
    (
        no_module_state,
        DOMAIN,
        "class Store:\n    def __init__(self):\n        self.found = {}\n        self.found[1] = 2",
    ),
    (no_broad_except, DOMAIN, "try:\n    work()\nexcept (OSError, ValueError):\n    pass"),
    (no_broad_except, DOMAIN, "try:\n    work()\nexcept BaseException:\n    tidy_up()\n    raise"),
    (no_heavy_import_at_start, WRITER, "if TYPE_CHECKING:\n    from docx import Document"),
    (no_heavy_import_at_start, WRITER, "def write():\n    from docx import Document"),
    (no_heavy_import_at_start, "cxf_desktop/documents/pdf_font.py", "from reportlab.pdfbase.ttfonts import TTFont"),
    (texts_are_literal, PAGE, "self.tr('Hello %1').replace('%1', name)\nself.tr('%n blocks', '', n)"),
    (colours_only_in_the_theme, PAGE, "label.setStyleSheet('font-weight: bold; padding: 3px')"),
    (colours_only_in_the_theme, "cxf_desktop/ui/theme/sheet.py", "application.setStyleSheet('color: #fff')"),
    (qt_only_in_the_window, PAGE, "from PySide6.QtCore import QObject"),
    (no_clock_in_the_domain, "cxf_desktop/services/clock.py", "dt.datetime.now(dt.UTC)"),
]


@pytest.mark.parametrize(
    ("rule", "path", "text"), FINE, ids=[f"{rule.__name__}-{n}" for n, (rule, _, _) in enumerate(FINE)]
)
def test_rule_lets_pass(rule: Rule, path: str, text: str) -> None:
    assert not list(rule(Code(path, text)))


@pytest.mark.parametrize(("module", "unwanted"), [("cxf_desktop.app", HEAVY), ("cxf_desktop.cli", {*HEAVY, "PySide6"})])
def test_a_start_loads_nothing_heavy(module: str, unwanted: set[str]) -> None:
    shown = subprocess.run(
        [sys.executable, "-c", f"import sys, {module}; print(*sys.modules)"],
        cwd=ROOT, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert shown.returncode == 0, shown.stderr
    assert not unwanted & set(shown.stdout.split())


def lint_imports(folder: Path) -> "subprocess.CompletedProcess[str]":
    """Check the contracts of pyproject.toml against the package that lies in ``folder``."""
    program = Path(sysconfig.get_path("scripts")) / ("lint-imports.exe" if sys.platform == "win32" else "lint-imports")
    command = [sys.executable, program] if sys.platform != "win32" else [program]
    return subprocess.run(
        [*command, "--no-logo", "--no-cache", "--config", ROOT / "pyproject.toml"],
        cwd=folder, capture_output=True, text=True, encoding="utf-8", check=False,
    )  # fmt: skip


def test_everybody_knows_only_whom_they_may() -> None:
    checked = lint_imports(ROOT)
    assert checked.returncode == 0, checked.stdout + checked.stderr


PACKAGE = {
    "app.py": "from cxf_desktop import cli, services\nfrom cxf_desktop.ui import window\nimport PySide6.QtWidgets",
    "cli.py": "from cxf_desktop.services import engagements",
    "ui/window.py": "from PySide6.QtWidgets import QWidget\nfrom cxf_desktop.services import engagements",
    "services/engagements.py": "from cxf_desktop.storage import library\nfrom cxf_desktop.documents import word",
    "storage/library.py": "import apsw\nfrom cxf_desktop.domain import model",
    "documents/word.py": "def write():\n    from docx import Document",
    "templates/reader.py": "import yaml",
    "exchange/book.py": "def write():\n    import openpyxl",
    "domain/model.py": "import datetime",
}
"""A small house that keeps all contracts."""

BREACHES = [
    ("domain/model.py", "from cxf_desktop.storage import library"),
    ("domain/model.py", "import os"),
    ("storage/library.py", "from cxf_desktop.documents import word"),
    ("storage/library.py", "import sqlite3"),
    ("templates/reader.py", "from cxf_desktop.services import engagements"),
    ("services/engagements.py", "from cxf_desktop.ui import window"),
    ("services/engagements.py", "def find():\n    import apsw"),
    ("services/engagements.py", "from PySide6.QtCore import QObject"),
    ("services/engagements.py", "import yaml"),
    ("exchange/book.py", "def write():\n    import reportlab"),
    ("documents/word.py", "def write():\n    import openpyxl"),
    ("cli.py", "from cxf_desktop.ui import window"),
    ("helpers.py", "NEW = 'a module without a layer'"),
]


@pytest.fixture
def house(tmp_path: Path) -> Path:
    for name, text in {"__init__.py": "", **PACKAGE}.items():
        file = tmp_path / "cxf_desktop" / name
        file.parent.mkdir(exist_ok=True)
        (file.parent / "__init__.py").touch()
        file.write_text(dedent(text), encoding="utf-8")
    return tmp_path


def test_a_good_house_keeps_the_contracts(house: Path) -> None:
    checked = lint_imports(house)
    assert checked.returncode == 0, checked.stdout + checked.stderr


@pytest.mark.parametrize(("name", "text"), BREACHES)
def test_a_breach_is_found(house: Path, name: str, text: str) -> None:
    file = house / "cxf_desktop" / name
    file.write_text(f"{PACKAGE.get(name, '')}\n{text}\n", encoding="utf-8")
    checked = lint_imports(house)
    assert checked.returncode == 1, checked.stdout + checked.stderr
    assert "BROKEN" in checked.stdout
