"""JSON Schema of the template files, so that an editor can complete and check them while somebody writes.

``python -m cxf_desktop.templates.json_schema DIR`` writes one file for each kind.
"""

import json
import sys
from pathlib import Path

from pydantic import TypeAdapter

from cxf_desktop.templates.catalogue import KINDS


def schemas() -> dict[str, str]:
    """Return kind -> schema as JSON text."""
    return {
        kind: json.dumps(TypeAdapter(model).json_schema(), ensure_ascii=False, indent=1, sort_keys=True) + "\n"
        for kind, model in KINDS.items()
    }


def write_schemas(folder: Path) -> None:
    """Write ``KIND.json`` for each kind into ``folder``."""
    for kind, text in schemas().items():
        (folder / f"{kind}.json").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    write_schemas(Path(sys.argv[1]))
