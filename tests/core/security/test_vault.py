"""The key is in the system's store or in a file, and never nowhere."""

from __future__ import annotations

import json
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from threading import Timer

import pytest

from core.app import Carrel
from core.errors import KeyGone, KeyOutOfReach, UsageError
from core.exam.intents import Choose
from core.paths import Paths
from core.restoring import restore_newest
from core.security.acts import Change, Head
from core.security.facts import scan_code
from core.security.keys import SigningKey
from core.security.keystore import SWITCH, StoreTrouble, Why, system_backend
from core.security.vault import Slip, vault_of
from core.security.verifier import OWN, Verifier, own_public
from core.storage.secret import installation_secret
from tests.core.security.stores import FileBackend, HangingBackend, MemoryBackend, using
from tests.fakes import make_clock
from tests.ui.desk import Desk, to_items
from ui.cli.main import main

ROOT = Path(__file__).parents[3]


@pytest.fixture
def backend() -> Iterator[MemoryBackend]:
    made = MemoryBackend()
    with using(made):
        yield made


@pytest.fixture
def desk(tmp_path: Path, backend: MemoryBackend) -> Iterator[Desk]:
    """A desk whose key is in the store."""
    made = Desk.make(tmp_path / "data", make_clock())
    made.carrel.settle_key()
    yield made
    made.carrel.close()


def open_again(desk: Desk, folder: Path | None = None) -> Carrel:
    desk.folder = folder or desk.folder
    desk.carrel = Carrel.open(desk.folder, desk.clock, shipped_banks=desk.folder / "none-shipped")
    return desk.carrel


def test_a_key_is_moved_into_the_store_and_found_there(
    tmp_path: Path, backend: MemoryBackend
) -> None:
    path = tmp_path / "installation.key"
    secret = installation_secret(path)
    assert (path.read_bytes(), backend.asked) == (secret, 0), "made without asking anybody"
    vault_of(path).settle()
    slip = Slip.read(path.read_bytes())
    assert slip is not None
    assert secret not in path.read_bytes()
    assert secret.hex() not in path.read_text("utf-8")
    assert path.stat().st_mode & 0o777 == 0o600
    assert backend.entries["Carrel", slip.entry] == secret.hex()
    with using(backend):
        assert installation_secret(path) == secret
        assert vault_of(path).public == SigningKey.of_installation(secret).public


_MOVE = """
import os, signal, sys
from pathlib import Path
from core.security import keystore, vault
from tests.core.security.stores import FileBackend

path, entries, calls = Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3])

def step(*_):
    global calls
    calls -= 1
    if calls < 0:
        os.kill(os.getpid(), signal.SIGKILL)

def traced(frame, event, argument):
    name = frame.f_code.co_filename
    if event == "line" and ("vault.py" in name or "files.py" in name or "stores.py" in name):
        step()
    return traced

vault.use_store(keystore.KeyStore(lambda: FileBackend(entries)))
import threading
held = vault.vault_of(path)
threading.settrace(traced)
sys.settrace(traced)
getattr(held, sys.argv[4])()
sys.settrace(None)
print("done")
"""


@pytest.mark.parametrize("act", ["keep_in_store", "keep_in_file"])
def test_a_move_killed_at_any_line_loses_no_key(tmp_path: Path, act: str) -> None:
    """Killed at every seventh line of the move, in either direction; then it is done again."""
    done, calls = False, 0
    while not done:
        folder = tmp_path / f"{calls}"
        folder.mkdir()
        path, entries = folder / "installation.key", folder / "entries.json"
        secret = installation_secret(path)
        if act == "keep_in_file":
            with using(FileBackend(entries)):
                vault_of(path).keep_in_store()
        command = [sys.executable, "-c", _MOVE, str(path), str(entries), str(calls), act]
        ended = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
        assert ended.returncode in (0, -signal.SIGKILL), ended.stderr
        done = ended.returncode == 0
        with using(FileBackend(entries)):
            assert installation_secret(path) == secret, f"lost after {calls} lines"
            getattr(vault_of(path), act)()
        with using(FileBackend(entries)):
            assert installation_secret(path) == secret
            assert (Slip.read(path.read_bytes()) is not None) == (act == "keep_in_store")
        calls += 7
    assert calls > 7 * 5, "it was killed several times"


@pytest.mark.parametrize("fault", ["locked", "forgets"])
def test_a_store_that_cannot_be_used_leaves_the_key_in_its_file(
    tmp_path: Path, backend: MemoryBackend, fault: str
) -> None:
    path = tmp_path / "installation.key"
    secret = installation_secret(path)
    setattr(backend, fault, True)
    vault_of(path).settle()
    assert path.read_bytes() == secret
    with pytest.raises(StoreTrouble):
        vault_of(path).keep_in_store()
    assert path.read_bytes() == secret


def test_a_store_that_hangs_is_waited_for_once(tmp_path: Path) -> None:
    """And used again as soon as it has answered."""
    path = tmp_path / "installation.key"
    secret = installation_secret(path)
    backend = HangingBackend()
    backend.go.set()
    with using(backend):
        vault_of(path).keep_in_store()
    backend.go.clear()
    with using(backend, patience=0.05) as store:
        for _ in range(2):
            with pytest.raises(KeyOutOfReach, match="it does not answer"):
                installation_secret(path)
        assert own_public(Paths(tmp_path)) == SigningKey.of_installation(secret).public
        backend.go.set()
        assert store._asked is not None
        store._asked.join(10)
        store._patience = 10.0
        assert installation_secret(path) == secret


def test_two_installations_of_one_account_keep_to_themselves(
    tmp_path: Path, backend: MemoryBackend
) -> None:
    secrets = {}
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
        path = tmp_path / name / "installation.key"
        secrets[path] = installation_secret(path)
        vault_of(path).settle()
    assert len(set(secrets.values())) == len(backend.entries) == 2
    with using(backend):
        assert all(installation_secret(path) == secret for path, secret in secrets.items())


def test_a_sitting_goes_on_with_the_key_in_the_store(desk: Desk, backend: MemoryBackend) -> None:
    session = desk.start()
    to_items(session)
    assert session.wait_saved(10)
    session.close()
    assert desk.carrel.close()
    with using(backend):
        resumed = open_again(desk).resume(session.state.sitting)
        asked = backend.asked
        resumed.perform(Choose(resumed.delivery.items[0].order[0]))
        assert resumed.wait_saved(10)
        assert backend.asked == asked, "no question to the store while somebody answers"
        resumed.close()
        assert desk.carrel.changes(session.state.sitting) == frozenset()


def test_an_older_copy_of_the_whole_folder_is_marked(desk: Desk, backend: MemoryBackend) -> None:
    """Records, journal, head and tail of an earlier day: only the store remembers more."""
    first = desk.sit()
    assert desk.carrel.close()
    older = desk.folder.with_name("older")
    shutil.copytree(desk.folder, older)
    with using(backend):
        open_again(desk).delete(first.id)
        desk.sit()
        assert desk.carrel.close()
    shutil.rmtree(desk.folder)
    older.rename(desk.folder)
    with using(backend):
        assert Change.FILE in open_again(desk).changes(first.id)


def test_the_same_without_a_store_cannot_be_told(tmp_path: Path) -> None:
    """What docs/verification.md says: the head has to survive somewhere."""
    desk = Desk.make(tmp_path / "data", make_clock())
    first = desk.sit()
    assert desk.carrel.close()
    shutil.copytree(desk.folder, tmp_path / "older")
    open_again(desk).delete(first.id)
    assert desk.carrel.close()
    shutil.rmtree(desk.folder)
    (tmp_path / "older").rename(desk.folder)
    assert open_again(desk).changes(first.id) == frozenset()
    desk.carrel.close()


def test_a_copy_that_is_used_as_well_is_no_accusation_of_the_first(
    desk: Desk, backend: MemoryBackend
) -> None:
    here = desk.folder
    record = desk.sit()
    assert desk.carrel.close()
    copy = here.with_name("copy")
    shutil.copytree(here, copy)
    for folder in (here, here, copy, here, copy):
        with using(backend):
            open_again(desk, folder)
            changes = desk.carrel.changes(record.id)
            assert changes == ({Change.FILE} if folder == copy else frozenset())
            desk.carrel.add_candidate(f"Somebody {len(desk.carrel.candidates())}")
            assert desk.carrel.close()


def test_a_restored_backup_is_no_accusation(desk: Desk, backend: MemoryBackend) -> None:
    record = desk.sit()
    desk.carrel.add_candidate("Bo Later")
    assert desk.carrel.close()
    with using(backend):
        restore_newest(desk.folder, desk.clock)
    for _ in range(2):
        with using(backend):
            assert open_again(desk).changes(record.id) == frozenset()
            desk.carrel.add_candidate("Cy Later")
            assert desk.carrel.close()


def test_the_head_reaches_the_store_at_the_end_of_a_sitting(
    desk: Desk, backend: MemoryBackend
) -> None:
    record = desk.sit()
    assert desk.carrel.close()
    with using(backend):
        installation_secret(desk.folder / "installation.key")
        head = vault_of(desk.folder / "installation.key").head()
        beside = json.loads((desk.folder / "records.head").read_text("utf-8"))
        assert head == Head(beside["count"], beside["hash"])
        assert head.count >= 4
        assert open_again(desk).changes(record.id) == frozenset()


def test_a_forged_head_in_the_store_counts_for_nothing(desk: Desk, backend: MemoryBackend) -> None:
    record = desk.sit()
    assert desk.carrel.close()
    name = next(name for name in backend.entries if name[1].startswith("records "))
    backend.entries[name] = backend.entries[name].replace('":[', '":[9', 1)
    with using(backend):
        assert open_again(desk).changes(record.id) == frozenset()


def test_a_folder_without_its_key_says_so_and_harms_nothing(
    desk: Desk, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    """Copied to another account: home opens, nothing is written, old reports can be checked."""
    record = desk.sit()
    proof = desk.carrel.proof(record.id)
    code = scan_code(proof.facts, proof.key)
    session = desk.start()
    assert session.wait_saved(10)
    session.close()
    assert desk.carrel.close()
    slip = (desk.folder / "installation.key").read_bytes()
    with using(MemoryBackend()):
        carrel = open_again(desk)
        assert {each.id for each in carrel.sittings()} == {record.id, session.state.sitting}
        assert carrel.inspect().sound
        with pytest.raises(KeyGone, match="is not in the key store of this account"):
            carrel.resume(session.state.sitting)
        with pytest.raises(KeyGone):
            desk.start()
        assert Verifier(carrel.paths).check_scan(code).signer == OWN
        assert carrel.close()
        assert (desk.folder / "installation.key").read_bytes() == slip
        assert main(["keys", "show", "--data-dir", str(desk.folder)]) == 0
        assert "key store of the system" in capsys.readouterr().out
        assert main(["keys", "renew", "--data-dir", str(desk.folder)]) == 0
        assert Verifier(Paths(desk.folder)).check_scan(code).signer.startswith("Earlier key")
        carrel = open_again(desk)
        assert own_public(carrel.paths) != proof.key.public
        assert {Change.EVENTS, Change.FILE} <= carrel.changes(record.id)


def test_a_key_that_is_there_is_not_renewed(tmp_path: Path, backend: MemoryBackend) -> None:
    path = tmp_path / "installation.key"
    secret = installation_secret(path)
    with pytest.raises(UsageError, match="nothing to do"):
        vault_of(path).renew()
    vault_of(path).settle()
    backend.locked = True
    with using(backend), pytest.raises(KeyOutOfReach, match="it is locked"):
        vault_of(path).renew()
    backend.locked = False
    with using(backend):
        assert installation_secret(path) == secret


def test_the_owner_may_keep_the_key_in_a_file(
    tmp_path: Path, backend: MemoryBackend, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = ["--data-dir", str(tmp_path)]
    path = tmp_path / "installation.key"
    assert main(["keys", "keep", "store", *folder]) == 0
    assert "key store of the system" in capsys.readouterr().out
    assert Slip.read(path.read_bytes())
    assert main(["keys", "keep", "file", *folder]) == 0
    assert capsys.readouterr().out == f"private key\t{path}\n"
    assert (len(path.read_bytes()), backend.entries) == (32, {})
    with using(backend):
        vault_of(path).settle()
        assert len(path.read_bytes()) == 32, "it is not moved behind the owner's back"
        backend.locked = True
        assert main(["keys", "keep", "store", *folder]) == 5
        assert "it is locked" in capsys.readouterr().err
        assert len(path.read_bytes()) == 32


def test_a_copied_folder_does_not_take_the_key_from_the_first(
    desk: Desk, backend: MemoryBackend
) -> None:
    assert desk.carrel.close()
    copy = desk.folder.with_name("copy")
    shutil.copytree(desk.folder, copy)
    with using(backend):
        vault_of(copy / "installation.key").keep_in_file()
    with using(backend):
        assert len(installation_secret(desk.folder / "installation.key")) == 32


@pytest.mark.parametrize(
    "text", [b"", b"{}", b"[]", b'{"carrel-key":1,"public":"00"}', b"[" * 9999]
)
def test_what_is_no_slip_is_none(text: bytes) -> None:
    assert Slip.read(text) is None


def test_the_switch_keeps_from_every_store(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(SWITCH, "off")
    with pytest.raises(StoreTrouble) as caught:
        system_backend()
    assert caught.value.why is Why.NONE


def test_no_store_is_imported_before_it_is_asked(tmp_path: Path) -> None:
    code = (
        "import sys\nfrom pathlib import Path\n"
        "import core.app, ui.cli.main\n"
        "from core.clock import SystemClock\n"
        "carrel = core.app.Carrel.open(Path(sys.argv[1]), SystemClock())\n"
        "carrel.add_candidate('Ada'); carrel.close()\n"
        "print([name for name in ('keyring', 'secretstorage', 'jeepney') if name in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(tmp_path)],
        capture_output=True, text=True, check=True, cwd=ROOT,
    )  # fmt: skip
    assert done.stdout == "[]\n"


def test_closing_waits_for_a_head_that_is_on_its_way(desk: Desk, backend: MemoryBackend) -> None:
    """The backup after a sitting begins to bring it, and the program ends right after."""
    assert desk.carrel.close()
    slow = HangingBackend()
    slow.entries = backend.entries
    slow.go.set()
    with using(slow):
        path = desk.folder / "installation.key"
        installation_secret(path)
        slow.go.clear()
        head = Head(99, "a" * 64)
        vault_of(path).note(head)
        vault_of(path).push(wait=False)
        Timer(0.05, slow.go.set).start()
        vault_of(path).push()
    with using(backend):
        installation_secret(path)
        assert vault_of(path).head() == head
