"""A real Secret Service: GNOME Keyring on a bus of its own. Left out where it is not installed."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]

pytestmark = pytest.mark.skipif(
    not (shutil.which("gnome-keyring-daemon") and shutil.which("dbus-run-session")),
    reason="needs gnome-keyring and dbus-run-session",
)

_SESSION = """
set -e
gnome-keyring-daemon --foreground --components=secrets {unlock} &
daemon=$!
trap 'kill -CONT $daemon; kill $daemon; wait $daemon || :' EXIT
"$0" "$@" $daemon
"""

_PRELUDE = """
import os, signal, subprocess, sys, time
from pathlib import Path
from jeepney.io.blocking import open_dbus_connection
from jeepney import message_bus
from jeepney.wrappers import new_method_call
from jeepney import DBusAddress
from core.errors import KeyOutOfReach
from core.security.keystore import KeyStore, StoreTrouble, Why
from core.security.vault import Slip, use_store, vault_of
from core.storage.secret import installation_secret

path, daemon = Path(sys.argv[1]) / "installation.key", int(sys.argv[2])
SERVICE = DBusAddress("/org/freedesktop/secrets", "org.freedesktop.secrets",
                      "org.freedesktop.Secret.Service")

def fresh(patience=20.0):
    use_store(KeyStore(patience=patience))
    return vault_of(path)

def owned():
    with open_dbus_connection() as bus:
        ask = message_bus.NameHasOwner("org.freedesktop.secrets")
        return bus.send_and_get_reply(ask).body[0]

while not owned():
    os.kill(daemon, 0)  # fails once it has died
"""


def in_session(tmp_path: Path, code: str, *, unlocked: bool = True) -> str:
    """What code prints with a keyring of its own: unlocked, or not even made."""
    unlock = "--unlock <<<password" if unlocked else "</dev/null"
    home = tmp_path / "home"
    home.mkdir(mode=0o700)
    surroundings = {
        **{name: value for name, value in os.environ.items() if not name.startswith("XDG_")},
        "HOME": str(home),
        "XDG_RUNTIME_DIR": str(home),
    }
    for name in ("CARREL_KEY_STORE", "DISPLAY", "WAYLAND_DISPLAY"):
        surroundings.pop(name, None)
    command = ["dbus-run-session", "--", "bash", "-c", _SESSION.format(unlock=unlock)]
    done = subprocess.run(
        [*command, sys.executable, "-c", _PRELUDE + code, str(tmp_path)],
        cwd=ROOT, env=surroundings, capture_output=True, text=True, timeout=90,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_the_key_is_moved_into_an_unlocked_keyring_and_back(tmp_path: Path) -> None:
    said = in_session(
        tmp_path,
        """
secret = installation_secret(path)
fresh().settle()
slip = Slip.read(path.read_bytes())
print(slip is not None, secret in path.read_bytes())
fresh()
print(installation_secret(path) == secret)
fresh().keep_in_file()
print(path.read_bytes() == secret, KeyStore().get(slip.entry))
""",
    )
    assert said == "True False\nTrue\nTrue [None]\n"


def test_a_locked_keyring_is_no_question_to_the_user(tmp_path: Path) -> None:
    """And one that stands still is not waited for: a stopped daemon answers nothing."""
    said = in_session(
        tmp_path,
        """
secret = installation_secret(path)
fresh().keep_in_store()
os.kill(daemon, signal.SIGSTOP)
fresh(0.2)
for _ in range(2):
    try:
        installation_secret(path)
    except KeyOutOfReach as error:
        print("it does not answer" in str(error))
os.kill(daemon, signal.SIGCONT)
fresh()
print(installation_secret(path) == secret)
with open_dbus_connection() as bus:
    ask = new_method_call(SERVICE, "Lock", "ao", (["/org/freedesktop/secrets/collection/login"],))
    bus.send_and_get_reply(ask)
fresh()
try:
    installation_secret(path)
except KeyOutOfReach as error:
    print("it is locked" in str(error))
""",
    )
    assert said == "True\nTrue\nTrue\nTrue\n"


def test_a_service_without_a_keyring_is_left_as_it_is(tmp_path: Path) -> None:
    """None is made: that would ask the user for a new password."""
    said = in_session(
        tmp_path,
        """
secret = installation_secret(path)
try:
    fresh().keep_in_store()
except StoreTrouble as trouble:
    print(trouble.why is Why.NONE)
fresh().settle()
print(path.read_bytes() == secret)
""",
        unlocked=False,
    )
    assert said == "True\nTrue\n"
