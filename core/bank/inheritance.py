"""Driver profiles that extend another one: what they do not say themselves, they take from it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from core.bank.yamlfile import YamlFault, read_yaml

DEPTH = 4
"""Profiles in a row of extensions, at most."""


def inherited(content: Any, folders: Sequence[Path]) -> Any:
    """``content`` of a profile, laid over the profile that its ``extends`` names.

    Mappings are merged field by field, everything else is replaced. ``folders`` are searched in
    order. Raises YamlFault for an unknown profile, one that cannot be read, or a row without end.
    """
    layers = [content]
    while isinstance(layers[-1], dict) and "extends" in layers[-1]:
        if len(layers) >= DEPTH:
            raise YamlFault(1, f"is the last of more than {DEPTH} profiles in a row", "extends")
        layers.append(_base(layers[-1]["extends"], folders))
    merged: Any = layers.pop()
    while layers:
        merged = _over(merged, layers.pop())
    return merged


def _base(name: Any, folders: Sequence[Path]) -> Any:
    # The name is a file's own name in these folders, never a path that leads out of them.
    for folder in folders:
        for path in sorted(folder.glob("*.yaml")):
            if path.stem == name:
                return read_yaml(path)[0]
    raise YamlFault(1, f"there is no driver profile “{name}”", "extends")


def _over(base: Any, top: Any) -> Any:
    if not (isinstance(base, dict) and isinstance(top, dict)):
        return top
    rest = {name: value for name, value in top.items() if name != "extends"}
    return base | {name: _over(base.get(name), value) for name, value in rest.items()}
