from __future__ import annotations

import tracemalloc
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from ruamel.yaml import YAML

from core.bank import yamlfile
from core.bank.yamlfile import Lines, YamlFault, parse_yaml, read_yaml


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("no", "no"),
        ("yes", "yes"),
        ("true", True),
        ("'true'", "true"),
        ("1:30", "1:30"),
        ("2026-11-01", "2026-11-01"),
        ("1.1", 1.1),
        ('"1.1"', "1.1"),
        ("12", 12),
        ("0x10", "0x10"),
        ("1e3", 1000.0),
        (".5", 0.5),
        (".", "."),
        ("null", None),
        ("~", None),
        ("[a, [b, 1], {c: d}]", ["a", ["b", 1], {"c": "d"}]),
        ("|\n  two\n  lines\n", "two\nlines\n"),
        (">-\n  one\n  line\n", "one line"),
        ('"a\\u00a0b"', "a\u00a0b"),
    ],
)
def test_scalars_follow_the_core_schema(text: str, value: object) -> None:
    assert parse_yaml(f"key: {text}".encode())[0] == {"key": value}


def test_every_field_has_its_line() -> None:
    _, lines = parse_yaml(b"- id: a\n  options:\n    - text: x\n    - text: y\n- id: b\n")
    assert lines.of((0, "id")) == 1
    assert lines.of((0, "options", 1, "text")) == 4
    assert lines.of((1,)) == 5
    assert lines.of((0, "options", 1, "missing")) == 4
    assert lines.of((0, "missing")) == 1


_VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(10**6), 10**6)
    | st.text("abc: -#'\"é1.", max_size=12),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text("ab", min_size=1), inner),
    max_leaves=12,
)


@given(_VALUES)
def test_reads_what_a_yaml_writer_wrote(value: object) -> None:
    writer = YAML(typ="safe", pure=True)
    writer.default_flow_style = False
    stream = BytesIO()
    writer.dump({"key": value}, stream)
    assert parse_yaml(stream.getvalue())[0] == {"key": value}


@pytest.mark.parametrize(
    ("data", "line", "words"),
    [
        (b"a: &x [1]\nb: *x\n", 1, "anchors and aliases"),
        (b"a: 1\nb: !!python/object:os.system ls\n", 2, "tags"),
        (b"a: 1\nb: 2\na: 3\n", 3, "given twice"),
        (b"a: 1\n---\nb: 2\n", 2, "second document"),
        (b"a: b: c\n", 1, "quotes"),
        (b"a:\n\t- b\n", 2, "not with tabs"),
        (b"a: [1\n", 2, "not YAML"),
        (b"? [x]\n: 1\n", 1, "plain word"),
        (b"a: 1\nb: \x01\n", 1, "not YAML"),
        ("a: 1\nb:\u00a0x\n".encode(), 2, "no-break space (U+00A0)"),
        ("a: x\u202ey\n".encode(), 1, "invisible sign"),
        (b"\xef\xbb\xbfa: 1\n", 1, "byte-order mark"),
        ("a: 1\n".encode("utf-16"), 1, "UTF-16"),
        ("a: 1\n".encode("utf-16-le"), 1, "UTF-16"),
        ("a: 1\nb: é\n".encode("latin-1"), 2, "not UTF-8"),
        (b"%YAML 9.9\n---\na: 1\n", 1, "not YAML"),
    ],
)
def test_faults_name_line_and_cause(data: bytes, line: int, words: str) -> None:
    with pytest.raises(YamlFault) as caught:
        parse_yaml(data)
    assert words in caught.value.message
    assert caught.value.line == line


def _billion_laughs() -> bytes:
    lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x, x]"]
    for level in range(1, 10):
        lines.append(f"a{level}: &a{level} [{', '.join([f'*a{level - 1}'] * 10)}]")
    return "\n".join(lines).encode()


@pytest.mark.parametrize(
    "data",
    [
        b"[" * 100_000,
        b"{a: " * 100_000,
        b"- " * 100_000,
        b"\n".join(b" " * level + b"a:" for level in range(1_000)),
        _billion_laughs(),
        b"a: 1\n" * 200_000,
        b"- [" + b"1, " * 1_300_000,
        b"x" * (yamlfile.MAX_BYTES + 1),
    ],
    ids=["flow", "maps", "dashes", "indent", "laughs", "repeats", "entries", "huge"],
)
def test_bombs_are_refused_within_bounds(data: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(yamlfile, "MAX_NODES", 20_000)  # the same path, in less time
    tracemalloc.start()
    try:
        with pytest.raises(YamlFault):
            parse_yaml(data)
        assert tracemalloc.get_traced_memory()[1] < 20 * len(data) + 30_000_000
    finally:
        tracemalloc.stop()


def test_a_huge_file_is_not_read_whole(tmp_path: Path) -> None:
    path = tmp_path / "huge.yaml"
    with path.open("wb") as stream:
        stream.truncate(3_000_000_000)  # sparse
    tracemalloc.start()
    try:
        with pytest.raises(YamlFault) as caught:
            read_yaml(path)
        assert tracemalloc.get_traced_memory()[1] < 20_000_000
    finally:
        tracemalloc.stop()
    assert "larger than 4 MB" in caught.value.message


@given(st.binary(max_size=60) | st.text("ab:-[]{}&*!|>'\"#%@`? \n\t,", max_size=60))
def test_any_bytes_are_read_or_refused(data: Any) -> None:
    raw = data if isinstance(data, bytes) else data.encode()
    try:
        value, lines = parse_yaml(raw)
    except YamlFault as fault:
        value, lines = None, Lines({(): fault.line})
    assert lines.of(()) >= 1
    assert value is None or isinstance(value, bool | int | float | str | list | dict)
