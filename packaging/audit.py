"""Compares every pinned package with an advisory database.

    python packaging/audit.py                     run pip-audit, on the network
    python packaging/audit.py --database FILE     compare with a saved database, offline
    python packaging/audit.py --database URL      the same, fetched over HTTPS

A database is JSON or a ZIP of JSON files in the OSV form (https://ossf.github.io/osv-schema/), such
as the ``all.zip`` that osv.dev publishes for PyPI. pip-audit is a tool for developers, run by
``uvx`` or, where it is installed, by name: nothing that Carrel needs to run. Ends with 0 if no
package has a known weakness, 1 if one has, 2 if the audit could not be made.
"""

from __future__ import annotations

import argparse
import io
import json
import re
import shutil
import subprocess
import sys
import urllib.request
import zipfile
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from packaging.version import InvalidVersion, Version

ROOT = Path(__file__).parents[1]
LOCKS = (ROOT / "requirements.lock", ROOT / "requirements-test.lock")

_PIN = re.compile(r"^([A-Za-z0-9._-]+)==([^\s;\\]+)")
_LIMIT = 500_000_000


class NoAudit(Exception):
    """Why the audit could not be made."""


def pins(locks: Iterable[Path] = LOCKS) -> dict[str, set[str]]:
    """Versions by normalised name; two where markers choose between them."""
    found: dict[str, set[str]] = {}
    for lock in locks:
        for line in lock.read_text("utf-8").splitlines():
            if pin := _PIN.match(line):
                found.setdefault(_normal(pin[1]), set()).add(pin[2])
    return found


def weaknesses(pinned: dict[str, set[str]], database: Iterable[Any]) -> list[str]:
    """One line for each advisory that a pinned version is affected by."""
    found = []
    for advisory in database:
        if not isinstance(advisory, dict) or advisory.get("withdrawn"):
            continue
        for affected in advisory.get("affected", ()):
            package = affected.get("package", {})
            name = _normal(str(package.get("name", "")))
            if package.get("ecosystem") != "PyPI" or name not in pinned:
                continue
            for version in sorted(pinned[name]):
                if is_affected(version, affected):
                    summary = advisory.get("summary", "")
                    found.append(f"{name} {version}: {advisory.get('id')} {summary}".rstrip())
    return sorted(set(found))


def is_affected(version: str, affected: dict[str, Any]) -> bool:
    """Whether a version is listed, or is in a range: from ``introduced`` to before ``fixed``, or to
    ``last_affected`` itself (OSV schema, "affected[].ranges[] field").
    """
    if version in affected.get("versions", ()):
        return True
    this = Version(version)
    for span in affected.get("ranges", ()):
        inside = False
        if span.get("type") == "GIT":
            continue
        for event in span.get("events", ()):
            if "introduced" in event and this >= _version(event["introduced"]):
                inside = True
            if "fixed" in event and this >= _version(event["fixed"]):
                inside = False
            if "last_affected" in event and this > _version(event["last_affected"]):
                inside = False
        if inside:
            return True
    return False


def _version(text: str) -> Version:
    try:
        return Version("0.dev0" if text == "0" else text)
    except InvalidVersion as error:
        raise NoAudit(f"the database has a version that cannot be read: {text}") from error


def read_database(source: str) -> Iterator[Any]:
    """Advisories of a JSON file, a list of them, or a ZIP; by path or HTTPS address."""
    try:
        data = _fetched(source) if source.startswith("https://") else Path(source).read_bytes()
        if not zipfile.is_zipfile(io.BytesIO(data)):
            found = json.loads(data)
            yield from found if isinstance(found, list) else [found]
            return
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            for name in archive.namelist():
                if name.endswith(".json"):
                    yield json.loads(archive.read(name))
    except (OSError, ValueError, zipfile.BadZipFile) as error:
        raise NoAudit(f"the database {source} cannot be read: {error}") from error


def _fetched(address: str) -> bytes:
    with urllib.request.urlopen(address, timeout=60) as answer:
        data: bytes = answer.read(_LIMIT + 1)
    if len(data) > _LIMIT:
        raise NoAudit("the database is too large")
    return data


def run_pip_audit() -> int:
    """pip-audit over the lock files; its own exit code, or NoAudit if it cannot be run."""
    base = ["pip-audit"] if shutil.which("pip-audit") else ["uvx", "pip-audit"]
    if shutil.which(base[0]) is None:
        raise NoAudit("neither pip-audit nor uvx is installed; use --database")
    locks = [part for lock in LOCKS for part in ("-r", str(lock))]
    run = subprocess.run(
        [*base, "--require-hashes", "--disable-pip", *locks], capture_output=True, text=True
    )
    sys.stdout.write(run.stdout)
    sys.stderr.write(run.stderr)
    skipped = run.stdout.count("could not be audited")
    if skipped:  # pip-audit calls that a success
        raise NoAudit(f"{skipped} packages are not known to the database; use --database")
    if run.returncode and "Found" not in run.stdout + run.stderr:
        raise NoAudit("pip-audit could not be run; use --database with a saved one")
    return run.returncode


def _normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def main(argv: list[str] | None = None) -> int:
    """Audit; gives the exit code."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--database", metavar="FILE|URL", help="OSV advisories, JSON or ZIP")
    args = parser.parse_args(argv)
    try:
        if args.database is None:
            return 1 if run_pip_audit() else 0
        pinned = pins()
        advisories = list(read_database(args.database))
        if not advisories:
            raise NoAudit("there is no advisory in the database")
        found = weaknesses(pinned, advisories)
    except NoAudit as error:
        print(f"audit: {error}", file=sys.stderr)
        return 2
    for line in found:
        print(line)
    print(f"{len(pinned)} packages, {len(advisories)} advisories: {len(found)} weaknesses")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
