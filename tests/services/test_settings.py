"""Settings: kept between two starts, and no broken or unwritable file stops the work."""

import json
from dataclasses import asdict
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cxf_desktop.services.settings import Settings, SettingsFile


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "settings" / "settings.json"


def test_what_was_set_is_there_at_the_next_start(file: Path) -> None:
    SettingsFile(file).update(
        language="de", theme="dark", consultant="Jürgen „Jo“ Wößner 😀", company="Wir & Co", maximized=True,
        window=[10, -20, 1280, 720], guidance_open=False, sizes={"guidance": [300, 20]}, sample_offered=True,
    )  # fmt: skip
    again = SettingsFile(file)
    again.update(theme="light")
    current = SettingsFile(file).current
    assert (current.theme, current.language, current.consultant) == ("light", "de", "Jürgen „Jo“ Wößner 😀")
    assert (current.window, current.sizes) == ([10, -20, 1280, 720], {"guidance": [300, 20]})
    assert current == again.current
    assert [entry.name for entry in file.parent.iterdir()] == ["settings.json"]


def test_without_a_file_they_live_as_long_as_the_program() -> None:
    settings = SettingsFile(None)
    settings.update(consultant="Jo")
    assert settings.current.consultant == "Jo"
    assert SettingsFile(None).current == Settings()


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"null",
        b"[]",
        b"7",
        b'"text"',
        b"\xff\xfe\x00",
        b"{}",
        b"\x00" * 1000,
        b"[" * 100_000,
        b'{"a":' * 100_000,
    ],
)
def test_a_broken_file_is_as_none_and_can_be_written_over(file: Path, content: bytes) -> None:
    file.parent.mkdir()
    file.write_bytes(content)
    settings = SettingsFile(file)
    assert settings.current == Settings()
    settings.update(consultant="Jo")
    assert SettingsFile(file).current.consultant == "Jo"


@pytest.mark.parametrize(
    ("name", "value"),
    [("language", "fr"), ("language", None), ("theme", "sepia"), ("theme", ["dark"]), ("consultant", 7),
     ("consultant", None), ("window", [1, 2, 3]), ("window", [1, 2, 3, "4"]), ("window", "big"), ("window", {"x": 1}),
     ("maximized", 1), ("maximized", "yes"), ("sizes", [300]), ("sizes", {"a": "wide"}), ("sizes", {"a": [1.5]}),
     ("guidance_open", None), ("from_the_future", {"x": 1})],
)  # fmt: skip
def test_one_value_that_makes_no_sense_costs_only_itself(file: Path, name: str, value: object) -> None:
    file.parent.mkdir()
    good = {"company": "Ourselves", "language": "de", "theme": "dark"}
    file.write_text(json.dumps({**good, name: value}), encoding="utf-8")
    current = SettingsFile(file).current
    usual = Settings()
    assert current.company == "Ourselves"
    assert getattr(current, name, None) == getattr(usual, name, None)
    assert all(getattr(current, other) == kept for other, kept in good.items() if other != name)


def test_a_folder_that_cannot_be_written_is_no_reason_to_stop(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")
    settings = SettingsFile(tmp_path / "file" / "settings.json")
    settings.update(consultant="Jo")
    assert settings.current.consultant == "Jo"
    (tmp_path / "folder.json").mkdir()
    settings = SettingsFile(tmp_path / "folder.json")
    settings.update(consultant="Jo")
    assert settings.current.consultant == "Jo"


@pytest.mark.parametrize("text", ["\ud800", "a\x00b\x1b[31m", "line\nbreak", "x" * 100_000])
def test_odd_text_is_kept_or_cleaned_and_never_a_failure(file: Path, text: str) -> None:
    SettingsFile(file).update(consultant=text, company="Ourselves")
    assert SettingsFile(file).current.company == "Ourselves"


json_values = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), st.floats(), st.text(max_size=10)),
    lambda inner: st.one_of(st.lists(inner, max_size=4), st.dictionaries(st.text(max_size=5), inner, max_size=3)),
    max_leaves=6,
)


@given(
    st.dictionaries(
        st.one_of(st.sampled_from(sorted(asdict(Settings()))), st.text(max_size=8)), json_values, max_size=8
    )
)
def test_whatever_stands_in_the_file_the_settings_make_sense(
    tmp_path_factory: pytest.TempPathFactory, stored: dict[str, object]
) -> None:
    file = tmp_path_factory.getbasetemp() / "any-settings.json"
    file.write_text(json.dumps(stored), encoding="utf-8")
    settings = SettingsFile(file)
    assert settings.current.language in ("en", "de", "system")
    assert settings.current.theme in ("light", "dark", "system")
    assert settings.current.window is None or len(settings.current.window) == 4
    settings.update(maximized=True)
    assert SettingsFile(file).current == settings.current
