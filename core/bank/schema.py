"""JSON Schemas of the authoring files, so that editors complete and check them.

``python -m core.bank.schema`` writes them to ``banks/schema``; with ``--check`` it only says which
are not current (exit 1). They follow from the same dataclasses that the reader validates with.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from core.bank.codec import json_schema
from core.bank.model import Item, Scenario
from core.exam.definition import ExamDefinition
from core.exam.driver import DriverProfile
from core.paths import SHIPPED_BANKS

FOLDER = SHIPPED_BANKS / "schema"

_DIALECT = "https://json-schema.org/draft/2020-12/schema"

_FILES: dict[str, tuple[type[Any], bool, str]] = {
    "exam": (ExamDefinition, False, "exam.yaml of a bank"),
    "driver": (DriverProfile, False, "drivers/<id>.yaml of a bank"),
    "items": (Item, True, "a file of items/ of a bank"),
    "scenarios": (Scenario, True, "scenarios.yaml of a bank"),
}

_PARTIAL = "Partial"


def schemas() -> dict[str, dict[str, Any]]:
    """Schema of each kind of file, by file name."""
    return {f"{name}.schema.json": _schema(name) for name in _FILES}


def as_text(schema: dict[str, Any]) -> str:
    """A schema as it is written to its file."""
    return json.dumps(schema, ensure_ascii=False, indent=1) + "\n"


def stale(folder: Path) -> list[str]:
    """Names of schema files that are missing or not current."""
    return [
        name
        for name, schema in schemas().items()
        if not (folder / name).is_file() or (folder / name).read_text("utf-8") != as_text(schema)
    ]


def main(arguments: Sequence[str] | None = None) -> int:
    """Write the schemas, or check that they are current."""
    parser = argparse.ArgumentParser(prog="python -m core.bank.schema", description=__doc__)
    parser.add_argument("--check", action="store_true", help="write nothing")
    args = parser.parse_args(arguments)
    found = stale(FOLDER)
    if args.check:
        sys.stdout.writelines(f"not current: {name}\n" for name in found)
        return 1 if found else 0
    FOLDER.mkdir(parents=True, exist_ok=True)
    for name in found:
        (FOLDER / name).write_text(as_text(schemas()[name]), "utf-8")
        sys.stdout.write(f"written: {FOLDER / name}\n")
    return 0


def _schema(name: str) -> dict[str, Any]:
    kind, is_list, what = _FILES[name]
    found = json_schema(kind)
    definitions = found.pop("$defs", {})
    for part in (found, *definitions.values()):
        if "properties" in part:
            part["additionalProperties"] = False
    head: dict[str, Any] = {"$schema": _DIALECT, "title": f"Carrel: {what}"}
    if kind is DriverProfile:
        definitions |= _partial(found, definitions)
        found = {
            "if": {"required": ["extends"]},
            "then": {"$ref": f"#/$defs/{_PARTIAL}{kind.__name__}"},
            "else": {k: v for k, v in found.items() if k != "title"},
        }
    if not is_list:
        return head | {k: v for k, v in found.items() if k != "title"} | {"$defs": definitions}
    definitions[kind.__name__] = found
    return head | {
        "type": "array",
        "items": {"$ref": f"#/$defs/{kind.__name__}"},
        "$defs": dict(sorted(definitions.items())),
    }


def _partial(found: dict[str, Any], definitions: dict[str, Any]) -> dict[str, Any]:
    """The same kinds with nothing required: what a profile that extends another one may hold."""
    text = json.dumps({DriverProfile.__name__: found} | definitions)
    kinds = json.loads(text.replace("#/$defs/", f"#/$defs/{_PARTIAL}"))
    for kind in kinds.values():
        kind.pop("required", None)
    kinds[DriverProfile.__name__]["properties"]["extends"] = {
        "type": "string",
        "description": "Id of the profile that the fields not given here are taken from.",
    }
    return {_PARTIAL + name: kind for name, kind in kinds.items()}


if __name__ == "__main__":
    raise SystemExit(main())
