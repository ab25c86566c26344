"""The narrow YAML: text stays text, whatever surprises is refused with its line, and nothing else ever happens."""

import math
import os
import threading
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from cxf_desktop.templates.yaml_reader import (
    DEEPEST_NESTING,
    LARGEST_FILE,
    Source,
    TemplateError,
    key_text,
    read_source,
)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "template.yaml"


def read(file: Path, text: str | bytes) -> Any:
    file.write_bytes(text if isinstance(text, bytes) else text.encode())
    return read_source(file).data


def refusal(file: Path, text: str | bytes) -> str:
    """Return what is said of a file that is refused, without the folder that it lies in."""
    with pytest.raises(TemplateError) as caught:
        read(file, text)
    assert "\n" not in str(caught.value)
    return str(caught.value).removeprefix(f"{file.parent}{os.sep}")


@pytest.mark.parametrize(
    "text",
    ["12:30", "no", "yes", "on", "off", "010", "0x1F", "0b1", "1e3", "1_000", "+5", ".5", "5.", "1,5", ".inf", ".nan",
     "2024-05-01", "2024-05-01 10:00:00", "True", "TRUE", "None", "Null", "NULL", "1.2.3", "--1", "1 2", "='x'", "<<"],
)  # fmt: skip
def test_text_stays_text(file: Path, text: str) -> None:
    assert read(file, f"key: {text}\nlist:\n  - {text}\n") == {"key": text, "list": [text]}


@pytest.mark.parametrize(
    ("text", "value"),
    [("3", 3), ("0", 0), ("-7", -7), ("0.5", 0.5), ("-1.25", -1.25), ("10.0", 10.0),
     ("true", True), ("false", False), ("null", None), ("~", None), ("", None)],
)  # fmt: skip
def test_decimal_numbers_and_three_words_are_more_than_text(file: Path, text: str, value: object) -> None:
    found = read(file, f"key: {text}\n")["key"]
    assert found == value
    assert type(found) is type(value)


@pytest.mark.parametrize("text", ["3", "0.5", "true", "null", "~", "", "no", "12:30"])
@pytest.mark.parametrize("quote", ["'", '"'])
def test_in_quotes_everything_is_text(file: Path, text: str, quote: str) -> None:
    assert read(file, f"key: {quote}{text}{quote}\n") == {"key": text}


def test_a_block_of_text_is_text_too(file: Path) -> None:
    assert read(file, "a: >-\n  12\nb: |\n  true\n  false\nc: >-\n  one\n  two\n") == {
        "a": "12",
        "b": "true\nfalse\n",
        "c": "one two",
    }


def test_a_number_too_long_to_be_one_is_text(file: Path) -> None:
    assert read(file, f"key: {'9' * 5000}\n") == {"key": "9" * 5000}


def test_letters_of_every_kind_arrive_as_they_are(file: Path) -> None:
    text = "Größe ẞ „Zitat“ – ☑ 😀 日本語 e\u0301"
    assert read(file, f'key: {text}\nescaped: "\\U0001F600 \\u00fc"\n') == {"key": text, "escaped": "😀 ü"}


def test_keys_are_words_and_never_numbers(file: Path) -> None:
    assert read(file, "1: a\ntrue: b\nnull: c\n") == {"1": "a", "true": "b", "null": "c"}


def test_a_byte_order_mark_and_windows_line_ends_change_nothing(file: Path) -> None:
    assert read(file, b"\xef\xbb\xbfkey: x\r\nlist:\r\n  - y\r\n") == {"key": "x", "list": ["y"]}


@pytest.mark.parametrize("text", ["", "\n\n", "# nothing but a remark\n", "---\n", "\ufeff"])
def test_a_file_without_anything_in_it_is_nothing(file: Path, text: str) -> None:
    assert read(file, text) is None


def test_a_list_and_a_word_at_the_top_are_read_as_such(file: Path) -> None:
    assert read(file, "- a\n- b\n") == ["a", "b"]
    assert read(file, "word\n") == "word"


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("a: 1\nb:\n  c: 2\n  d: 3\n  c: 4\n", "template.yaml:5: b: the key c is there twice"),
        ("a: 1\nb: 2\n'a': 3\n", "template.yaml:3: the key a is there twice"),
        ("a: 1\r\nb: 2\r\na: 3\r\n", "template.yaml:3: the key a is there twice"),
        ("a: 1\nb: &anchor 2\n", "template.yaml:2: anchors are not read (&anchor)"),
        ("a: 1\n\nb: [x, *anchor]\n", "template.yaml:3: b: aliases are not read (*anchor)"),
        ("a: !!python/name:os.abort\n", "template.yaml:1: tags are not read (tag:yaml.org,2002:python/name:os.abort)"),
        ("a:\n  - !custom x\n", "template.yaml:2: a: tags are not read (!custom)"),
        ("a: ! x\n", "template.yaml:1: tags are not read (!)"),
        ("base: &base {x: 1}\nmore:\n  <<: *base\n", "template.yaml:1: anchors are not read (&base)"),
        ("a: 1\n---\nb: 2\n", "template.yaml:2: a second document in one file"),
        ("a: 1\n? [b]\n: 2\n", "template.yaml:2: a key must be a word"),
        ("a:\n\tb: 1\n", "template.yaml:2: is not YAML: found character that cannot start any token"),
        ("a: b: c\n", "template.yaml:1: is not YAML: mapping values are not allowed in this context"),
        ("a: 1\n- b\n", "template.yaml:2: is not YAML: did not find expected key"),
        ("ä: 1\nb: 'x\x07y'\n", "template.yaml:2: holds a control character (#x07)"),
        (b"a: 1\nb: x\x00\n", "template.yaml:2: holds a control character (#x00)"),
        (b"a: 1\nb: \xfc\n", "template.yaml:2: is not UTF-8 text"),
        (b"\xef\xbb\xbfa: 1\nb: \xfc\n", "template.yaml:2: is not UTF-8 text"),
        ("a: 1\n".encode("utf-16"), "template.yaml:1: is not UTF-8 text"),
    ],
)  # fmt: skip
def test_what_surprises_is_refused_with_its_line(file: Path, text: str | bytes, message: str) -> None:
    assert refusal(file, text) == message


@pytest.mark.parametrize(
    "text", ['a: "\n', "a: [1, 2\n", "{a: 1\n", "%YAML 9.9\n---\na: 1\n", "@a: 1\n", "`\n", '"\\q"\n']
)
def test_what_is_no_yaml_is_refused(file: Path, text: str) -> None:
    assert ": is not YAML: " in refusal(file, text)


@pytest.mark.parametrize(
    "text",
    ["[" * 10_000, "[" * 10_000 + "]" * 10_000, "{a: " * 10_000, "- " * 10_000, "a: " + "[" * 10_000,
     "".join(" " * depth + "- \n" for depth in range(1000))],
)  # fmt: skip
def test_deep_nesting_is_refused_before_anything_is_built(file: Path, text: str) -> None:
    assert refusal(file, text).endswith(f"nested deeper than {DEEPEST_NESTING} levels")


def test_the_deepest_nesting_that_is_allowed_is_read(file: Path) -> None:
    data = read(file, "[" * DEEPEST_NESTING + "]" * DEEPEST_NESTING)
    for _ in range(DEEPEST_NESTING - 1):
        (data,) = data
    assert data == []


def test_a_small_file_that_would_expand_to_millions_is_refused(file: Path) -> None:
    laughs = "a: &a [x, x]\n" + "".join(
        f"{b}: &{b} [*{a}, *{a}]\n" for a, b in zip("abcdefgh", "bcdefghi", strict=True)
    )
    assert "anchors are not read" in refusal(file, laughs)


def test_a_file_that_is_too_large_is_refused(file: Path) -> None:
    assert read(file, "# " + "x" * (LARGEST_FILE - 2)) is None
    assert refusal(file, "# " + "x" * (LARGEST_FILE - 1)) == "template.yaml:1: is larger than 1,000,000 bytes"


def test_what_is_no_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(TemplateError, match=r"gone\.yaml:1: cannot be read: No such file"):
        read_source(tmp_path / "gone.yaml")
    (tmp_path / "folder.yaml").mkdir()
    with pytest.raises(TemplateError, match=r"folder\.yaml:1: is no file"):
        read_source(tmp_path / "folder.yaml")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs named pipes")
def test_a_pipe_does_not_hold_the_program_up(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe.yaml"
    os.mkfifo(pipe)
    problems: list[str] = []

    def try_it() -> None:
        try:
            read_source(pipe)
        except TemplateError as error:
            problems.append(str(error))

    reader = threading.Thread(target=try_it, daemon=True)
    reader.start()
    reader.join(5)
    assert problems == [f"{pipe}:1: is no file"]


def test_every_key_knows_its_line(file: Path) -> None:
    file.write_text(
        "# remark\na:\n  b: 1\n\n  c:\n    - x\n    - d: 2\n      e: >-\n        long\n        text\nf: 3\n"
    )
    source = read_source(file)
    expected = {("a",): 2, ("a", "b"): 3, ("a", "c"): 5, ("a", "c", 0): 6, ("a", "c", 1): 7, ("a", "c", 1, "d"): 7,
                ("a", "c", 1, "e"): 8, ("f",): 11}  # fmt: skip
    for path, line in expected.items():
        assert source.line_of(path) == line, path
    assert source.line_of(("a", "c", 1, "missing")) == 7
    assert source.line_of(("missing",)) == source.line_of(()) == 2


def test_a_path_is_written_as_people_write_it() -> None:
    assert key_text(("dimensions", 0, "title", "en")) == "dimensions[0].title.en"
    assert key_text((0, 1, "a")) == "[0][1].a"
    assert key_text(()) == ""


# --- nothing but a TemplateError ever comes out ---

pieces = st.sampled_from(
    ["a", "b: ", "- ", "? ", ": ", "\n", "\r\n", "  ", "\t", "[", "]", "{", "}", ",", "&x ", "*x ", "!t ", "!!int ",
     "'", '"', "|\n", ">-\n", "%YAML 1.1\n", "---\n", "...\n", "#", "<<: ", "12:30", "0.5", "~", "\ufeff", "\x00",
     "\x85", "\u2028", "\\ud800", "\\x", "😀", "@", "`"]
)  # fmt: skip
texts = st.lists(st.one_of(pieces, st.text(max_size=6)), max_size=40).map("".join)


def outcome(file: Path) -> Source | TemplateError:
    try:
        return read_source(file)
    except TemplateError as error:
        return error


def only_plain_values(value: Any) -> bool:
    if isinstance(value, dict):
        return all(type(key) is str and only_plain_values(part) for key, part in value.items())
    if isinstance(value, list):
        return all(map(only_plain_values, value))
    return value is None or type(value) in (str, int, bool) or (type(value) is float and math.isfinite(value))


@settings(max_examples=600)
@given(st.one_of(texts.map(lambda text: text.encode(errors="surrogatepass")), st.binary(max_size=60)))
def test_any_file_gives_plain_values_or_one_sentence(tmp_path_factory: pytest.TempPathFactory, content: bytes) -> None:
    file = tmp_path_factory.getbasetemp() / "any.yaml"
    file.write_bytes(content)
    found = outcome(file)
    if isinstance(found, Source):
        assert only_plain_values(found.data)
    else:
        assert str(found).startswith(f"{file}:{found.problem.line}: ")
        assert 1 <= found.problem.line <= len(content) + 1


letters = st.characters(exclude_categories=["Cs", "Cc", "Cn"], exclude_characters="\u2028\u2029\ufeff")
plain = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(-(10**13), 10**13), st.floats(-1e6, 1e6).map(lambda n: round(n, 3)),
              st.text(letters, max_size=30)),
    lambda inner: st.one_of(st.lists(inner, max_size=4),
                            st.dictionaries(st.text("abcdefghij", min_size=1, max_size=5), inner, max_size=4)),
    max_leaves=20,
)  # fmt: skip


@given(plain)
def test_what_a_yaml_writer_writes_is_read_back(tmp_path_factory: pytest.TempPathFactory, value: Any) -> None:
    """Its plain texts that YAML 1.1 takes for something else are in quotes, so both readers agree."""
    file = tmp_path_factory.getbasetemp() / "written.yaml"
    file.write_text(yaml.safe_dump(value, allow_unicode=True, default_flow_style=False), encoding="utf-8")
    found = outcome(file)
    if isinstance(found, Source):
        assert found.data == value
    else:
        assert "anchors" in str(found)  # the writer abbreviates equal parts
