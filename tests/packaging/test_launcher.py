"""The launcher, on a small checkout: set-up once, safely, and then out of the way."""

from __future__ import annotations

import json
import os
import shutil
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.packaging.checkout import Checkout

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the launcher is a shell script")

NOBODY = 65534
SETTING_UP = "installing the Python packages"


@pytest.fixture
def checkout() -> Iterator[Checkout]:
    """In a folder that another user may enter, which pytest's own are not; and with a space."""
    base = Path(tempfile.mkdtemp(prefix="carrel-test-"))
    base.chmod(0o755)
    made = Checkout(base / "a checkout")
    made.make()
    yield made
    shutil.rmtree(base)


@pytest.fixture
def ready(checkout: Checkout) -> Checkout:
    assert checkout.run().returncode == 0
    return checkout


def told(output: str) -> dict[str, Any]:
    values: dict[str, Any] = json.loads(output)
    return values


def test_sets_up_and_passes_everything_through(checkout: Checkout) -> None:
    done = checkout.run("sit", "--candidate", "Ada Lovelace", "three")
    assert done.returncode == 3
    assert SETTING_UP in done.stderr
    said = told(done.stdout)
    assert said["arguments"] == ["sit", "--candidate", "Ada Lovelace", "three"]
    assert said["cwd"] == str(checkout.folder.parent)
    assert said["python"] == str(checkout.venv / "bin" / "python")
    assert said["tiny"] == "1.0"


def test_second_run_does_nothing_but_start(ready: Checkout) -> None:
    before = {path: path.stat().st_mtime_ns for path in ready.venv.rglob("*")}
    done = ready.run()
    assert done.returncode == 0
    assert done.stderr == ""
    assert {path: path.stat().st_mtime_ns for path in ready.venv.rglob("*")} == before


def test_bytecode_is_there_whatever_the_environment_says(ready: Checkout) -> None:
    compiled = {path.parent.parent.name for path in ready.folder.rglob("*.pyc")}
    assert {"core", "ui", "tiny"} <= compiled


def test_interrupted_set_up_is_done_again(ready: Checkout) -> None:
    ready.stamp.unlink()
    half = ready.venv / "half-written"
    half.write_text("")
    done = ready.run()
    assert done.returncode == 0
    assert SETTING_UP in done.stderr
    assert not half.exists()
    assert ready.stamp.exists()


def test_another_lock_replaces_what_was_installed(ready: Checkout) -> None:
    ready.pin("2.0")
    done = ready.run()
    assert told(done.stdout)["tiny"] == "2.0"
    assert [path.name for path in ready.venv.rglob("tiny-*")] == ["tiny-2.0.dist-info"]


def test_another_interpreter_is_noticed(ready: Checkout) -> None:
    python = ready.venv / "bin" / "python"
    python.unlink()
    python.symlink_to(shutil.copy(python.with_name("python3").resolve(), ready.folder.parent))
    assert SETTING_UP in ready.run().stderr
    assert SETTING_UP not in ready.run().stderr


def test_wrong_hash_is_refused_and_can_be_mended(checkout: Checkout) -> None:
    checkout.pin("1.0", sha256="0" * 64)
    done = checkout.run()
    assert done.returncode == 1
    assert done.stdout == ""
    assert "could not be installed" in done.stderr
    assert not checkout.stamp.exists()
    checkout.pin("1.0")
    assert checkout.run().returncode == 0


def test_launchers_at_the_same_time_share_one_set_up(checkout: Checkout) -> None:
    processes = [checkout.start(str(number)) for number in range(3)]
    ends = [process.communicate() for process in processes]
    assert [process.returncode for process in processes] == [0, 0, 0]
    assert [told(out)["arguments"] for out, _ in ends] == [["0"], ["1"], ["2"]]
    assert sum(SETTING_UP in err for _, err in ends) == 1


def test_works_through_a_link_from_elsewhere(ready: Checkout) -> None:
    link = ready.folder.parent / "carrel-link"
    link.symlink_to(ready.folder / "carrel")
    assert told(ready.run(program=link).stdout)["tiny"] == "1.0"


@pytest.mark.parametrize("variable", ["LANG", "LC_ALL", "LC_CTYPE"])
def test_plain_c_locale_becomes_utf8(ready: Checkout, variable: str) -> None:
    assert told(ready.run(env={variable: "C"}).stdout)["utf8"] == "utf-8"


def test_tests_get_their_tools_on_top(ready: Checkout) -> None:
    done = ready.run("test", "tests/core", "-k", "clock")
    assert done.returncode == 0
    assert told(done.stdout) == {
        "arguments": ["-n", "2", "tests/core", "-k", "clock"],
        "cwd": str(ready.folder),
        "platform": "offscreen",
    }
    assert SETTING_UP not in ready.run().stderr
    assert SETTING_UP not in ready.run("test").stderr


@pytest.mark.skipif(os.name == "nt" or os.geteuid() != 0, reason="needs to become another user")
class TestUnprivileged:
    """As a user who may write nothing."""

    def test_complete_checkout_runs(self, ready: Checkout) -> None:
        done = ready.run(user=NOBODY)
        assert done.returncode == 0
        assert done.stderr == ""

    def test_incomplete_checkout_says_what_to_do(self, checkout: Checkout) -> None:
        done = checkout.run(user=NOBODY)
        assert done.returncode == 1
        assert "cannot be written to" in done.stderr

    @pytest.mark.skipif(shutil.which("apt-get") is None, reason="not of Debian's family")
    def test_missing_library_is_asked_for_and_the_program_goes_on(self, ready: Checkout) -> None:
        ready.need_file("lib/libmade-up.so.1")
        done = ready.run(user=NOBODY)
        assert done.returncode == 0
        assert "apt-get install --yes --no-install-recommends libmade-up1\n" in done.stderr
        assert told(done.stdout)["tiny"] == "1.0"
