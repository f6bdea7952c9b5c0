"""The lists that set-up works from."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from core.version import VERSION
from tests.packaging.checkout import ROOT

PIN = re.compile(r"^([a-z0-9-]+)==(\S+)", re.MULTILINE)


def pinned(lock: str) -> dict[str, set[str]]:
    versions: dict[str, set[str]] = {}
    for name, version in PIN.findall((ROOT / lock).read_text("utf-8")):
        versions.setdefault(name, set()).add(version)
    return versions


def project() -> dict[str, object]:
    values: dict[str, object] = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    section = values["project"]
    assert isinstance(section, dict)
    return section


def check_locks(folder: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, folder / "packaging" / "lock.py", "--check"],
        capture_output=True,
        text=True,
        check=False,
    )


def copied_locks(folder: Path) -> Path:
    (folder / "packaging").mkdir()
    shutil.copy(ROOT / "packaging" / "lock.py", folder / "packaging")
    for name in ("requirements.lock", "requirements-test.lock"):
        shutil.copy(ROOT / name, folder)
    return folder


def test_version_is_the_projects() -> None:
    assert project()["version"] == VERSION


@pytest.mark.parametrize("command", ["./carrel", "./carrel test"])
def test_readme_and_gate_set_up_alike(command: str) -> None:
    readme = (ROOT / "README.md").read_text("utf-8")
    assert re.search(rf"^{re.escape(command)} +#", readme, re.MULTILINE)
    assert f" {command}" in (ROOT / ".ci" / "run").read_text("utf-8")


def test_locks_are_in_order() -> None:
    done = check_locks(ROOT)
    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize(
    "line",
    [
        "--index-url https://packages.example/simple",
        "tiny @ https://packages.example/tiny.whl",
        "tiny==1.0",
        "tiny>=1.0 \\",
    ],
)
def test_anything_but_pins_and_hashes_is_found(tmp_path: Path, line: str) -> None:
    with (copied_locks(tmp_path) / "requirements.lock").open("a") as lock:
        lock.write(line + "\n")
    done = check_locks(tmp_path)
    assert done.returncode == 1
    assert line in done.stdout


def test_locks_that_differ_are_found(tmp_path: Path) -> None:
    lock = copied_locks(tmp_path) / "requirements.lock"
    lock.write_text(lock.read_text("utf-8").replace("mdurl==", "mdurl==99."), "utf-8")
    done = check_locks(tmp_path)
    assert done.returncode == 1
    assert "lacks mdurl 99." in done.stdout


@pytest.mark.parametrize("group", ["run", "test"])
def test_every_requirement_is_pinned_within_its_limits(group: str) -> None:
    if group == "run":
        wanted, lock = project()["dependencies"], "requirements.lock"
    else:
        extras = project()["optional-dependencies"]
        assert isinstance(extras, dict)
        wanted, lock = extras["test"], "requirements-test.lock"
    assert isinstance(wanted, list)
    pins = pinned(lock)
    for line in wanted:
        requirement = Requirement(line)
        versions = pins[canonicalize_name(requirement.name)]
        assert all(version in requirement.specifier for version in versions), line


def test_every_package_of_the_program_is_credited() -> None:
    text = (ROOT / "docs" / "third-party.md").read_text("utf-8").lower()
    assert [name for name in pinned("requirements.lock") if f"| {name} |" not in text] == []


@pytest.mark.skipif(shutil.which("dpkg-query") is None, reason="not of Debian's family")
def test_system_packages_bring_the_files_they_are_looked_for_by() -> None:
    lines = (ROOT / "packaging" / "system-packages.txt").read_text("utf-8").splitlines()
    entries = [line.split() for line in lines if line and not line.startswith("#")]
    assert {group for group, _, _ in entries} == {"qt", "screen", "test"}
    installed = 0
    for _, package, file in entries:
        listing = subprocess.run(
            ["dpkg-query", "--listfiles", package], capture_output=True, text=True, check=False
        )
        if listing.returncode == 0:  # on other releases a package may have another name
            installed += 1
            kind, _, name = file.partition("/")
            brought = [Path(line) for line in listing.stdout.splitlines()]
            assert any(
                path.as_posix().endswith(f"/{name}") and kind in path.parts for path in brought
            ), package
    assert installed


@pytest.mark.skipif(shutil.which("shellcheck") is None, reason="no shellcheck here")
@pytest.mark.parametrize("script", ["carrel", ".ci/run"])
def test_shell_scripts_are_sound(script: str) -> None:
    done = subprocess.run(
        ["shellcheck", ROOT / script], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout
