"""Files with JSON that a command reads."""

import json
from pathlib import Path
from typing import Any

from pydantic import TypeAdapter, ValidationError

from cxf_desktop.cli.errors import CommandError

LARGEST_INPUT = 10_000_000
"""Bytes that an answer or edit file may have."""


def read_json(file: Path, kind: TypeAdapter[Any]) -> Any:
    """Return what a JSON file says.

    Raises:
        CommandError: It cannot be read, or does not say what it should; file and place are named.

    """
    try:
        with file.open("rb") as stream:
            data = stream.read(LARGEST_INPUT + 1)
        if len(data) > LARGEST_INPUT:
            raise CommandError(f"{file}: is larger than {LARGEST_INPUT:,} bytes")
        return _validated(data, kind)
    except ValidationError as error:
        detail = error.errors(include_url=False, include_input=False)[0]
        where = ".".join(str(key) for key in detail["loc"])
        raise CommandError(f"{file}: {f'{where}: ' if where else ''}{detail['msg']}") from error
    except RecursionError as error:
        raise CommandError(f"{file}: is nested too deeply") from error
    except OSError as error:
        raise CommandError(f"{file}: cannot be read: {error.strerror}") from error


def _validated(data: bytes, kind: TypeAdapter[Any]) -> Any:
    """Return what the JSON in ``data`` says; half letters go, and the marks some programs put before it do no harm."""
    try:
        return kind.validate_json(data)
    except ValidationError as error:
        if error.errors(include_url=False, include_input=False)[0]["type"] != "json_invalid":
            raise
        try:
            plain = json.dumps(json.loads(data), ensure_ascii=False)
        except (ValueError, RecursionError):
            raise error from None
        return kind.validate_json(plain.encode("utf-8", "ignore"))
