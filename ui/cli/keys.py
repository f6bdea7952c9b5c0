"""``carrel keys``: the key of this installation, and those of others that are trusted."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from contextlib import contextmanager
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
    keep = acts.add_parser("keep", help="say where the key of this installation is to be kept")
    keep.add_argument("place", choices=("store", "file"), help="the system's key store, or a file")
    acts.add_parser("renew", help="make a new key where the key store has lost this one")
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
        case "keep":
            return _keep(paths, args.place)
        case "renew":
            return _renew(paths)
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
    from core.security.verifier import own_public  # noqa: PLC0415

    paths.make()
    public = own_public(paths)
    print(f"fingerprint\t{fingerprint(public)}\nprivate key\t{_place(paths)}")
    print(f"\n{to_pem(public)}", end="")
    return 0


def _place(paths: Paths) -> str:
    from core.security.vault import vault_of  # noqa: PLC0415  (only here)

    slip = vault_of(paths.secret).slip
    return f"key store of the system, entry “{slip.entry}”" if slip else str(paths.secret)


def _keep(paths: Paths, place: str) -> int:
    from core.security.keystore import StoreTrouble  # noqa: PLC0415  (only here)
    from core.security.vault import vault_of  # noqa: PLC0415
    from core.security.verifier import own_public  # noqa: PLC0415
    from core.storage.trouble import explained  # noqa: PLC0415

    paths.make()
    with _alone(paths), explained(paths.secret):
        own_public(paths)  # made on first use
        vault = vault_of(paths.secret)
        try:
            if place == "store":
                vault.keep_in_store()
            else:
                vault.keep_in_file()
        except StoreTrouble as trouble:
            raise StorageError(
                f"The key store of the system cannot be used: {trouble.why.value}. The key stays "
                f"in {paths.secret}."
            ) from trouble
    print(f"private key\t{_place(paths)}")
    return 0


def _renew(paths: Paths) -> int:
    from core.security.keys import fingerprint  # noqa: PLC0415  (only here)
    from core.security.trust import TrustStore  # noqa: PLC0415
    from core.security.vault import vault_of  # noqa: PLC0415
    from core.security.verifier import own_public  # noqa: PLC0415
    from core.storage.trouble import explained  # noqa: PLC0415

    with _alone(paths), explained(paths.secret):
        old = vault_of(paths.secret).renew()
        TrustStore(paths.trusted).trust(old, f"Earlier key {fingerprint(old)}")
        print(f"fingerprint\t{fingerprint(own_public(paths))}\nprivate key\t{_place(paths)}")
    print("Reports signed with the earlier key can still be checked here: it is trusted now.")
    return 0


@contextmanager
def _alone(paths: Paths) -> Iterator[None]:
    """While no window uses the key."""
    from core.storage.lock import FolderLock  # noqa: PLC0415  (only here)

    lock = FolderLock(paths.data)
    try:
        yield
    finally:
        lock.release()


def _export(paths: Paths, output: Path) -> int:
    from core.files import replace_file  # noqa: PLC0415  (only here)
    from core.security.keys import fingerprint, to_pem  # noqa: PLC0415
    from core.security.verifier import own_public  # noqa: PLC0415

    paths.make()
    public = own_public(paths)
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
