"""Keys that are trusted: kept, renamed, forgotten, and files that cannot be used."""

from __future__ import annotations

from pathlib import Path

import pytest

from core.errors import NotFound, StorageError, UsageError
from core.security.trust import TrustStore
from tests.core.security.samples import KEY, OTHER


@pytest.fixture
def store(tmp_path: Path) -> TrustStore:
    return TrustStore(tmp_path / "trusted-keys.json")


def test_keys_are_kept_by_name(store: TrustStore, tmp_path: Path) -> None:
    assert store.trusted() == []
    store.trust(OTHER.public, "seat 2")
    store.trust(KEY.public, "  Seat   1 ")
    assert [(key.name, key.public) for key in store.trusted()] == [
        ("Seat 1", KEY.public),
        ("seat 2", OTHER.public),
    ]
    assert (tmp_path / "trusted-keys.json").stat().st_mode & 0o777 == 0o600


def test_a_known_key_gets_a_new_name(store: TrustStore) -> None:
    store.trust(KEY.public, "Seat 1")
    store.trust(KEY.public, "Window seat")
    assert [key.name for key in store.trusted()] == ["Window seat"]


@pytest.mark.parametrize("name", ["", "  ", "x" * 81, "a\x1bb", "SEAT 1"])
def test_a_name_that_will_not_do_changes_nothing(store: TrustStore, name: str) -> None:
    store.trust(KEY.public, "Seat 1")
    with pytest.raises(UsageError):
        store.trust(OTHER.public, name)
    assert [key.public for key in store.trusted()] == [KEY.public]


def test_a_key_is_forgotten_by_name_or_fingerprint(store: TrustStore) -> None:
    first = store.trust(KEY.public, "Seat 1")
    store.trust(OTHER.public, "Seat 2")
    assert store.forget(first.fingerprint.lower()) == first
    assert store.forget("SEAT 2").public == OTHER.public
    assert store.trusted() == []
    with pytest.raises(NotFound, match="No trusted key"):
        store.forget("Seat 1")


@pytest.mark.parametrize(
    "content", ["", "[]", "1", '{"a": 1}', '{"a": "zz"}', '{"a": "00"}', "[" * 5000]
)
def test_a_damaged_file_is_named_and_left(store: TrustStore, tmp_path: Path, content: str) -> None:
    path = tmp_path / "trusted-keys.json"
    path.write_text(content)
    with pytest.raises(StorageError, match="cannot be used"):
        store.trusted()
    with pytest.raises(StorageError):
        store.trust(KEY.public, "Seat 1")
    assert path.read_text() == content
