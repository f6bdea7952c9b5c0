"""Keys: derived, told apart, exported and read again."""

from __future__ import annotations

import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.serialization import load_pem_public_key

from core.errors import StorageError, UsageError
from core.security.keys import SigningKey, fingerprint, from_pem, to_pem, verify
from core.storage.secret import installation_secret
from tests.core.security.samples import KEY, OTHER
from tests.unprivileged import run_unprivileged


def test_a_key_signs_and_nobody_else_does() -> None:
    signature = KEY.sign(b"message")
    assert len(signature) == 64
    assert signature == KEY.sign(b"message")
    assert verify(KEY.public, signature, b"message")
    assert not verify(KEY.public, signature, b"massage")
    assert not verify(OTHER.public, signature, b"message")
    assert not verify(KEY.public, signature[:-1], b"message")
    assert not verify(b"short", signature, b"message")


def test_the_key_follows_from_the_secret_and_does_not_show_it() -> None:
    assert SigningKey.of_installation(b"a" * 32) == KEY
    assert KEY.public != OTHER.public
    assert KEY.seed != b"a" * 32
    assert KEY.seed.hex() not in repr(KEY)
    assert repr(KEY.seed) not in repr(KEY)


def test_a_fingerprint_is_short_and_grouped() -> None:
    found = fingerprint(KEY.public)
    assert [len(group) for group in found.split("-")] == [4, 4, 4, 4]
    assert found != fingerprint(OTHER.public)


def test_an_exported_key_is_read_again_also_by_others() -> None:
    text = to_pem(KEY.public).encode()
    assert fingerprint(KEY.public).encode() in text
    assert from_pem(text) == KEY.public
    assert from_pem(text.replace(b"\n", b"\r\n")) == KEY.public
    body = text[text.index(b"-----BEGIN") :]
    key = load_pem_public_key(body)
    assert key.public_bytes_raw() == KEY.public  # type: ignore[union-attr]


@pytest.mark.parametrize(
    "text",
    [
        b"",
        b"hello",
        b"-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----\n",
        b"-----BEGIN PUBLIC KEY-----\nA\n-----END PUBLIC KEY-----\n",
        to_pem(KEY.public).encode().replace(b"PUBLIC KEY", b"PRIVATE KEY"),
        to_pem(KEY.public + b"x").encode(),
    ],
)
def test_what_is_no_public_key_is_refused(text: bytes) -> None:
    with pytest.raises(UsageError, match="holds no Ed25519 public key"):
        from_pem(text)


def test_the_secret_is_made_once_for_its_owner_alone(tmp_path: Path) -> None:
    path = tmp_path / "installation.key"
    with ThreadPoolExecutor(8) as pool:
        found = set(pool.map(lambda _: installation_secret(path), range(32)))
    assert len(found) == 1
    assert path.stat().st_mode & 0o777 == 0o600
    assert list(tmp_path.iterdir()) == [path]


def test_a_damaged_secret_is_not_replaced_quietly(tmp_path: Path) -> None:
    path = tmp_path / "installation.key"
    path.write_bytes(b"too short")
    with pytest.raises(StorageError, match="is damaged"):
        installation_secret(path)
    assert path.read_bytes() == b"too short"


def test_a_secret_that_cannot_be_made_leaves_nothing(tmp_path: Path) -> None:
    folder = tmp_path / "locked"
    folder.mkdir()
    folder.chmod(0o555)
    said = run_unprivileged(
        "from pathlib import Path\nfrom core.storage.secret import installation_secret\n",
        f"try:\n    installation_secret(Path({str(folder / 'key')!r}))\n"
        "except OSError as error:\n    print(error.strerror)\n",
    )
    assert "Permission denied" in said
    assert list(folder.iterdir()) == []


def test_cryptography_is_imported_only_when_used() -> None:
    code = (
        "import sys\n"
        "import core.app, core.security.report, core.security.trust, core.security.keys\n"
        "import ui.cli.main\n"
        "print('cryptography' in sys.modules)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True,
        cwd=Path(__file__).parents[3],
    )  # fmt: skip
    assert done.stdout == "False\n"
