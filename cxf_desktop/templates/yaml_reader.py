"""A narrow YAML: what a template needs, and nothing that surprises.

Plain text stays text (``12:30``, ``no``, ``010``); only ``true``, ``false``, ``null`` and decimal numbers are anything
else. Anchors, aliases, tags, duplicate keys, deep nesting and large files are refused. The reader works on parser
events, so a hostile file is refused before anything is built from it.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

from cxf_desktop.domain.model import clean_text

LARGEST_FILE = 1_000_000
DEEPEST_NESTING = 24

Key = str | int
KeyPath = tuple[Key, ...]

_INTEGER = re.compile(r"-?(0|[1-9]\d*)\Z")
_DECIMAL = re.compile(r"-?(0|[1-9]\d*)\.\d+\Z")
_WORDS = {"true": True, "false": False, "null": None, "~": None, "": None}
_PARSER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


@dataclass(frozen=True)
class Problem:
    """One thing that is wrong with a template file."""

    file: Path
    line: int
    key: str
    message: str

    def __str__(self) -> str:
        return ": ".join(part for part in (f"{self.file}:{self.line}", self.key, self.message) if part)


class TemplateError(Exception):
    """A template file cannot be read; carries the problem."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(str(problem))
        self.problem = problem


@dataclass
class Source:
    """What a file says, and on which line each key stands."""

    file: Path
    data: Any = None
    lines: dict[KeyPath, int] = field(default_factory=dict)

    def line_of(self, path: KeyPath) -> int:
        """Return the line of ``path``, or of the nearest key above it that stands in the file."""
        for length in range(len(path), -1, -1):
            if path[:length] in self.lines:
                return self.lines[path[:length]]
        return 1

    def problem(self, path: KeyPath, message: str) -> Problem:
        """Return a problem at ``path``."""
        return Problem(self.file, self.line_of(path), key_text(path), message)


def key_text(path: KeyPath) -> str:
    """Return ``path`` as people write it: ``dimensions[0].title.en``."""
    text = ""
    for key in path:
        text += f"[{key}]" if isinstance(key, int) else f".{key}" if text else str(key)
    return text


def read_source(file: Path) -> Source:
    """Read one file.

    Raises:
        TemplateError: The file is missing, too large, not UTF-8, not YAML, or uses what templates must not use.

    """
    text = _read_text(file)
    source = Source(file)
    try:
        _Builder(source).build(yaml.parse(text, Loader=_PARSER))
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark
        line = mark.line + 1 if mark is not None else 1
        raise TemplateError(Problem(file, line, "", f"is not YAML: {error.problem}")) from error
    except yaml.reader.ReaderError as error:
        line = text[: text.find(chr(error.character))].count("\n") + 1
        raise TemplateError(Problem(file, line, "", f"holds a control character (#x{error.character:02x})")) from error
    return source


def _read_text(file: Path) -> str:
    try:
        if file.exists() and not file.is_file():  # a pipe would never end
            raise TemplateError(Problem(file, 1, "", "is no file"))
        with file.open("rb") as stream:
            data = stream.read(LARGEST_FILE + 1)
    except OSError as error:
        raise TemplateError(Problem(file, 1, "", f"cannot be read: {error.strerror}")) from error
    if len(data) > LARGEST_FILE:
        raise TemplateError(Problem(file, 1, "", f"is larger than {LARGEST_FILE:,} bytes"))
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = error.object[: error.start].count(b"\n") + 1
        raise TemplateError(Problem(file, line, "", "is not UTF-8 text")) from error


@dataclass
class _Open:
    """A list or mapping that is being read."""

    value: Any
    path: KeyPath
    key: str | None = None


class _Builder:
    """Builds plain values from parser events, with the line of each key."""

    def __init__(self, source: Source) -> None:
        self._source = source
        self._stack: list[_Open] = []

    def build(self, events: Iterator[Any]) -> None:
        """Take in every event of the file."""
        documents = 0
        for event in events:
            if isinstance(event, yaml.DocumentStartEvent):
                documents += 1
                if documents > 1:
                    raise self._refuse(event, "a second document in one file")
            elif isinstance(event, yaml.NodeEvent):
                self._refuse_surprises(event)
                self._node(event)
            elif isinstance(event, yaml.SequenceEndEvent | yaml.MappingEndEvent):
                self._stack.pop()

    def _node(self, event: Any) -> None:
        path = self._place(event)
        if path is None:
            return
        if isinstance(event, yaml.ScalarEvent):
            self._put(path, event, _scalar(event))
        else:
            if len(self._stack) >= DEEPEST_NESTING:
                raise self._refuse(event, f"nested deeper than {DEEPEST_NESTING} levels")
            value: Any = [] if isinstance(event, yaml.SequenceStartEvent) else {}
            self._put(path, event, value)
            self._stack.append(_Open(value, path))

    def _place(self, event: Any) -> KeyPath | None:
        """Return where the value of this event belongs, or None when the event was a key."""
        if not self._stack:
            return ()
        top = self._stack[-1]
        if isinstance(top.value, list):
            return (*top.path, len(top.value))
        if top.key is not None:
            return (*top.path, top.key)
        if not isinstance(event, yaml.ScalarEvent):
            raise self._refuse(event, "a key must be a word")
        if event.value in top.value:
            raise self._refuse(event, f"the key {event.value} is there twice")
        top.key = event.value
        mark: Any = event.start_mark
        self._source.lines[(*top.path, event.value)] = mark.line + 1
        return None

    def _put(self, path: KeyPath, event: Any, value: Any) -> None:
        self._source.lines.setdefault(path, event.start_mark.line + 1)
        if not self._stack:
            self._source.data = value
            return
        top = self._stack[-1]
        if isinstance(top.value, list):
            top.value.append(value)
        else:
            top.value[top.key] = value
            top.key = None

    def _refuse_surprises(self, event: Any) -> None:
        if isinstance(event, yaml.AliasEvent):
            raise self._refuse(event, f"aliases are not read (*{event.anchor})")
        if event.anchor:
            raise self._refuse(event, f"anchors are not read (&{event.anchor})")
        if event.tag:
            raise self._refuse(event, f"tags are not read ({event.tag})")

    def _refuse(self, event: Any, message: str) -> TemplateError:
        path = self._stack[-1].path if self._stack else ()
        return TemplateError(Problem(self._source.file, event.start_mark.line + 1, key_text(path), message))


def _scalar(event: Any) -> Any:
    text = clean_text(event.value)
    if event.style not in (None, ""):
        return text
    if text in _WORDS:
        return _WORDS[text]
    if len(text) < 16:
        if _INTEGER.match(text):
            return int(text)
        if _DECIMAL.match(text):
            return float(text)
    return text
