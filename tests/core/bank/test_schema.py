from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator, FormatChecker

from core.bank import schema
from core.bank.schema import as_text, main, schemas, stale
from core.bank.yamlfile import read_yaml
from core.paths import SHIPPED_BANKS
from tests.builders import MINI_BANK

KIND_OF = {"exam.yaml": "exam", "scenarios.yaml": "scenarios"}
BANKS = [
    MINI_BANK,
    SHIPPED_BANKS / "template" / "my-exam",
    *sorted(path.parent for path in SHIPPED_BANKS.glob("*/exam.yaml")),
]


def _authored() -> list[tuple[Path, str]]:
    found = []
    for bank in BANKS:
        for path in sorted(bank.rglob("*.yaml")):
            part = path.relative_to(bank).parts[0]
            kind = KIND_OF.get(part) or {"drivers": "driver", "items": "items"}.get(part)
            if kind:
                found.append((path, kind))
    shared = sorted((SHIPPED_BANKS / "drivers").glob("*.yaml"))
    return found + [(path, "driver") for path in shared]


@pytest.mark.parametrize(("path", "kind"), _authored(), ids=lambda value: str(value)[-40:])
def test_authored_files_follow_the_schema(path: Path, kind: str) -> None:
    validator = _validator(kind)
    assert [error.message for error in validator.iter_errors(read_yaml(path)[0])] == []


def _validator(kind: str) -> Draft202012Validator:
    return Draft202012Validator(schemas()[f"{kind}.schema.json"], format_checker=FormatChecker())


@pytest.mark.parametrize("name", schemas())
def test_schemas_are_schemas(name: str) -> None:
    Draft202012Validator.check_schema(schemas()[name])


def test_the_published_schemas_are_current() -> None:
    assert stale(SHIPPED_BANKS / "schema") == []


def _spoiled(**changes: Any) -> list[str]:
    items = read_yaml(MINI_BANK / "items" / "weather.yaml")[0]
    items[0].update(changes)
    return [error.json_path for error in _validator("items").iter_errors(items)]


@pytest.mark.parametrize(
    ("changes", "path"),
    [
        ({"colour": "red"}, "$[0]"),
        ({"domain": "1"}, "$[0].domain"),
        ({"domain": True}, "$[0].domain"),
        ({"angoff": 2}, "$[0].angoff"),
        ({"type": "essay"}, "$[0].type"),
        ({"stem": ""}, "$[0].stem"),
        ({"pairs": [["a"]]}, "$[0].pairs[0]"),
        ({"as_of": "soon"}, "$[0].as_of"),
    ],
)
def test_the_schema_refuses_what_the_reader_refuses(changes: dict[str, Any], path: str) -> None:
    assert _spoiled(**changes) == [path]


def test_fields_are_explained() -> None:
    item = schemas()["items.schema.json"]["$defs"]["Item"]["properties"]
    assert "must not share a form" in item["enemies"]["description"]


def test_named_first_lines_lead_to_a_schema() -> None:
    for path, _ in _authored():
        first = path.read_text("utf-8").splitlines()[0]
        if "$schema=" in first:
            assert (path.parent / first.partition("$schema=")[2]).resolve().is_file(), path


def test_stale_schemas_are_told_and_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(schema, "FOLDER", tmp_path)
    assert main(["--check"]) == 1
    assert "not current: exam.schema.json" in capsys.readouterr().out
    assert main([]) == 0
    assert main(["--check"]) == 0
    (tmp_path / "exam.schema.json").write_text("{}", "utf-8")
    assert stale(tmp_path) == ["exam.schema.json"]
    assert as_text(schemas()["exam.schema.json"]).endswith("}\n")
