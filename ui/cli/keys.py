"""``carrel keys``: the key of this installation, and those of others that are trusted."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from core.errors import StorageError
from ui.cli import Subparsers

if TYPE_CHECKING:
    from core.paths import Paths


def add_parser(subparsers: Subparsers) -> None:
    """Describe the sub-command."""
    parser = subparsers.add_parser(
        "keys",
        help="show, hand out and trust the keys that sign score reports",
        description="Show, hand out and trust the keys that sign score reports.",
    )
    acts = parser.add_subparsers(title="acts", metavar="ACT", dest="act", required=True)
    acts.add_parser("show", help="the key of this installation and where it is kept")
    export = acts.add_parser("export", help="write this installation's public key to a file")
    export.add_argument("-o", "--output", type=Path, metavar="FILE", required=True)
    trust = acts.add_parser("trust", help="trust the installation whose key is in a file")
    trust.add_argument("file", type=Path, metavar="FILE", help="made by 'carrel keys export'")
    trust.add_argument("--name", help="what to call it (default: the file's name)")
    acts.add_parser("list", help="list the keys that are trusted")
    forget = acts.add_parser("forget", help="no longer trust a key")
    forget.add_argument("key", metavar="KEY", help="its name or fingerprint")


def run(args: argparse.Namespace, data_dir: Path | None) -> int:
    """Do what was asked. Raises UsageError, NotFound or StorageError."""
    from core.paths import Paths  # noqa: PLC0415  (platformdirs)

    paths = Paths.choose(data_dir)
    match args.act:
        case "show":
            return _show(paths)
        case "export":
            return _export(paths, args.output)
        case "trust":
            return _trust(paths, args.file, args.name)
        case "list":
            return _list(paths)
        case _:
            return _forget(paths, args.key)


def _show(paths: Paths) -> int:
    from core.security.keys import fingerprint, to_pem  # noqa: PLC0415  (only here)
    from core.security.verifier import own_key  # noqa: PLC0415

    paths.make()
    public = own_key(paths).public
    print(f"fingerprint\t{fingerprint(public)}\nprivate key\t{paths.secret}")
    print(f"\n{to_pem(public)}", end="")
    return 0


def _export(paths: Paths, output: Path) -> int:
    from core.files import replace_file  # noqa: PLC0415  (only here)
    from core.security.keys import fingerprint, to_pem  # noqa: PLC0415
    from core.security.verifier import own_key  # noqa: PLC0415

    paths.make()
    public = own_key(paths).public
    try:
        replace_file(to_pem(public).encode(), output)
    except OSError as error:
        raise StorageError(
            f"The file {output} cannot be written ({error.strerror}). Choose another place."
        ) from error
    print(f"{output}: public key {fingerprint(public)}")
    return 0


def _trust(paths: Paths, file: Path, name: str | None) -> int:
    from core.security.keys import from_pem  # noqa: PLC0415  (only here)
    from core.security.trust import TrustStore  # noqa: PLC0415

    try:
        with file.open("rb") as opened:
            text = opened.read(65_536)
    except OSError as error:
        raise StorageError(
            f"The file {file} cannot be read ({error.strerror}). Nothing was changed."
        ) from error
    public = from_pem(text)
    paths.make()
    key = TrustStore(paths.trusted).trust(public, file.stem if name is None else name)
    print(f"{key.name}: trusted, fingerprint {key.fingerprint}")
    print("Compare the fingerprint with what 'carrel keys show' says on that machine.")
    return 0


def _list(paths: Paths) -> int:
    from core.security.trust import TrustStore  # noqa: PLC0415  (only here)

    keys = TrustStore(paths.trusted).trusted()
    for key in keys:
        print(f"{key.fingerprint}  {key.name}")
    if not keys:
        print("No keys are trusted yet, apart from that of this installation.")
    return 0


def _forget(paths: Paths, which: str) -> int:
    from core.security.trust import TrustStore  # noqa: PLC0415  (only here)

    key = TrustStore(paths.trusted).forget(which)
    print(f"{key.name}: no longer trusted")
    return 0
