"""The schemas for editors are those of the models."""

from cxf_desktop import paths
from cxf_desktop.templates.json_schema import schemas


def test_the_committed_schemas_are_up_to_date() -> None:
    """Else: ``python -m cxf_desktop.templates.json_schema workshop_templates/_schemas``."""
    folder = paths.workshop_templates() / "_schemas"
    assert {file.stem: file.read_text("utf-8") for file in folder.glob("*.json")} == schemas()
