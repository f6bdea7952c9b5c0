"""The command line: one module a sub-command.

Each has ``add_parser(subparsers)``, which describes it, and ``run(args, data_dir) -> int``, which
does it and gives the exit code. Importing a module costs next to nothing, because each of them is
imported at every start; what is slow to import is imported by ``run``.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path
from typing import TypeAlias

Run: TypeAlias = Callable[[argparse.Namespace, Path | None], int]
"""What a sub-command's ``run`` is."""

Subparsers: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"
"""Type of ``add_parser``'s argument, in quotes because argparse gives it no public name."""
