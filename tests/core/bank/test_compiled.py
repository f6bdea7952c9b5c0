from __future__ import annotations

import os
import sqlite3
import stat
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import Engine, event, func, select

from core.bank import listing
from core.bank.authoring import read_bank
from core.bank.banksfile import is_banks_file, open_banks
from core.bank.bankstore import BankStore, PoolItem
from core.bank.codec import item_version
from core.bank.compiled import (
    build,
    compile_to,
    import_file,
    is_current,
    put,
    refresh,
    remove,
)
from core.bank.listing import LAYOUT
from core.bank.rows import content_hash
from core.bank.tables import CONTENT
from core.errors import BankError, NotFound, StorageError
from core.exam.phases import ResultMode
from tests.builders import MINI_BANK, make_exam, make_items
from tests.core.bank.check_support import bank_of
from tests.core.bank.folders import copy_bank, edit


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return copy_bank(tmp_path)


@pytest.fixture
def engine(tmp_path: Path) -> Iterator[Engine]:
    opened = open_banks(tmp_path / "data" / "banks.sqlite")
    yield opened
    opened.dispose()


def rows_in(engine: Engine) -> dict[str, int]:
    with engine.connect() as connection:
        return {
            table.name: connection.execute(select(func.count()).select_from(table)).scalar_one()
            for table in CONTENT
        }


def test_a_bank_is_compiled_and_found_again(engine: Engine, folder: Path) -> None:
    seen: list[float] = []
    built = build(engine, folder, lambda _what, share: seen.append(share))
    assert built.changed
    assert seen == sorted(seen)
    assert seen[-1] == 1.0
    assert rows_in(engine) == {
        "banks": 1, "drivers": 1, "forms": 1, "items": 14, "scenarios": 1, "media": 2
    }  # fmt: skip
    (info,) = BankStore(engine).exams()
    assert info.bank_hash == built.bank_hash
    assert (info.exam, info.code, info.title) == ("mini", "MIN-001", "Harbour Pilot Basics")
    assert (info.minutes, info.items, info.forms) == (45, 7, (("a", "Form A"),))
    (profile,) = info.profiles
    assert profile.result is ResultMode.WITHHELD
    assert not profile.short_introduction
    assert [granted[:3] for granted in info.accommodations] == [
        ("slow-reader", "Quarter hour more", 15),
        ("interpreter", "Interpreter", 10),
    ]
    assert info.source == str(folder)


def test_what_is_read_back_is_what_was_authored(engine: Engine, folder: Path) -> None:
    built = build(engine, folder)
    authored, store = read_bank(folder), BankStore(engine)
    assert store.definition(built.bank_hash) == authored.exam
    assert store.driver(built.bank_hash, "harbour") == authored.drivers[0]
    ids = [item.id for item in authored.items]
    loaded = store.load_items(built.bank_hash, ids)
    assert [loaded[name][0] for name in ids] == list(authored.items)
    assert [loaded[name][1] for name in ids] == [item_version(item) for item in authored.items]
    assert store.scenarios(built.bank_hash, ["none", "coast"]) == list(authored.scenarios)
    wanted = ["media/tide.png", "media/none.png"]
    assert store.media(built.bank_hash, wanted) == {
        "media/tide.png": authored.media["media/tide.png"]
    }
    assert store.pool(built.bank_hash) == [
        PoolItem(
            i.id, i.form, i.domain, i.task, i.type, i.scored, i.enemies, i.angoff
        )
        for i in authored.items
    ]  # fmt: skip


def test_unknown_things_are_not_found(engine: Engine, folder: Path) -> None:
    store = BankStore(engine)
    with pytest.raises(NotFound, match="none yet"):
        store.find("mini")
    built = build(engine, folder)
    assert store.find("MINI").exam == store.find("min-001").exam == "mini"
    with pytest.raises(NotFound, match="There is mini"):
        store.find("other")
    with pytest.raises(NotFound):
        store.definition("0" * 64)
    with pytest.raises(NotFound):
        store.driver(built.bank_hash, "none")
    with pytest.raises(NotFound, match="“none”"):
        store.load_items(built.bank_hash, ["mini-1", "none"])
    assert store.pool("0" * 64) == []


def test_many_ids_are_asked_for_in_chunks(engine: Engine, folder: Path) -> None:
    built = build(engine, folder)
    wanted = [f"media/{number}.png" for number in range(2_000)] + ["media/tide.png"]
    assert list(BankStore(engine).media(built.bank_hash, wanted)) == ["media/tide.png"]


def test_the_pool_reads_no_item(engine: Engine, folder: Path) -> None:
    built = build(engine, folder)
    asked: list[str] = []
    event.listen(
        engine, "before_cursor_execute", lambda _c, _cur, statement, *_rest: asked.append(statement)
    )
    BankStore(engine).pool(built.bank_hash)
    BankStore(engine).exams()
    assert asked
    assert not any("payload" in statement or "definition" in statement for statement in asked)


def test_the_hash_follows_the_content_and_not_its_layout(folder: Path) -> None:
    before = content_hash(read_bank(folder))
    items = folder / "items"
    joined = "".join((items / name).read_text("utf-8") for name in ("rules.yaml", "weather.yaml"))
    (items / "all").mkdir()
    (items / "all" / "one.yaml").write_text("# moved\n" + joined, "utf-8")
    (items / "rules.yaml").unlink()
    (items / "weather.yaml").unlink()
    assert content_hash(read_bank(folder)) == before
    edit(items / "handling.yaml", "angoff: 0.8", "angoff: 0.81")
    assert content_hash(read_bank(folder)) != before


def test_the_hash_covers_every_part() -> None:
    bank = read_bank(MINI_BANK)
    versions = {
        content_hash(changed)
        for changed in (
            bank,
            replace(bank, exam=replace(bank.exam, minutes=46)),
            replace(bank, drivers=(replace(bank.drivers[0], about="Other."),)),
            replace(bank, items=bank.items[1:]),
            replace(bank, scenarios=()),
            replace(bank, media={**bank.media, "media/tide.png": b"x"}),
        )
    }
    assert len(versions) == 6
    assert content_hash(replace(bank, folder=Path("elsewhere"), places={})) in versions


def test_a_new_version_replaces_the_old_one_only(engine: Engine, folder: Path) -> None:
    other = copy_bank(folder.parent / "second")
    edit(other / "exam.yaml", "id: mini", "id: other")
    first, second = build(engine, folder), build(engine, other)
    edit(folder / "items/weather.yaml", "angoff: 0.7", "angoff: 0.6")
    newer = build(engine, folder)
    assert newer.changed
    assert newer.bank_hash != first.bank_hash
    assert {info.bank_hash for info in BankStore(engine).exams()} == {
        newer.bank_hash, second.bank_hash
    }  # fmt: skip
    assert rows_in(engine)["items"] == 28


def test_refresh_looks_at_the_files_first(engine: Engine, folder: Path) -> None:
    assert not is_current(engine, folder)
    built = refresh(engine, folder)
    assert built is not None
    assert built.changed
    assert is_current(engine, folder)
    assert refresh(engine, folder) is None
    os.utime(folder / "exam.yaml", ns=(1, 1))
    assert not is_current(engine, folder)
    touched = refresh(engine, folder)
    assert touched is not None
    assert not touched.changed
    assert touched.bank_hash == built.bank_hash
    assert refresh(engine, folder) is None


def test_a_bank_that_becomes_invalid_leaves_the_compiled_one(engine: Engine, folder: Path) -> None:
    built = build(engine, folder)
    before = rows_in(engine)
    edit(folder / "items/weather.yaml", "domain: 1", "domain: x")
    with pytest.raises(BankError) as caught:
        refresh(engine, folder)
    assert caught.value.faults == ("items/weather.yaml:5: domain: must be a whole number, not “x”",)
    assert rows_in(engine) == before
    assert BankStore(engine).exams()[0].bank_hash == built.bank_hash


def test_a_write_that_fails_half_way_changes_nothing(engine: Engine, folder: Path) -> None:
    built = build(engine, folder)
    before = rows_in(engine)
    edit(folder / "items/weather.yaml", "angoff: 0.7", "angoff: 0.6")

    def _full(_conn: object, _cursor: object, statement: str, *_rest: object) -> None:
        if statement.startswith("INSERT INTO media"):
            raise sqlite3.OperationalError("database or disk is full")

    event.listen(engine, "before_cursor_execute", _full)
    with pytest.raises((StorageError, sqlite3.OperationalError)):
        build(engine, folder)
    event.remove(engine, "before_cursor_execute", _full)
    assert rows_in(engine) == before
    assert BankStore(engine).exams()[0].bank_hash == built.bank_hash


def test_two_banks_of_one_name_are_refused(engine: Engine, folder: Path) -> None:
    built = build(engine, folder)
    other = copy_bank(folder.parent / "second")
    edit(other / "exam.yaml", "minutes: 45", "minutes: 50")
    with pytest.raises(BankError, match="already a bank “mini”"):
        build(engine, other)
    assert BankStore(engine).exams()[0].bank_hash == built.bank_hash


def test_a_bank_whose_folder_moved_takes_its_own_place(engine: Engine, folder: Path) -> None:
    build(engine, folder)
    moved = folder.rename(folder.with_name("moved"))
    assert build(engine, moved).changed
    (info,) = BankStore(engine).exams()
    assert info.source == str(moved)
    assert BankStore(engine).sources() == [moved]


def test_a_bank_at_hand_is_put_without_files(engine: Engine) -> None:
    exam = make_exam(((500, 400), (500, 400)))
    bank = replace(bank_of(*make_items(exam), exam=exam), folder=Path("made-up"))
    built = put(engine, bank)
    assert built.changed
    assert not put(engine, bank).changed
    pool = BankStore(engine).pool(built.bank_hash)
    assert [item.id for item in pool] == sorted(item.id for item in bank.items)
    ids = [item.id for item in bank.items]
    loaded = BankStore(engine).load_items(built.bank_hash, ids)
    assert [loaded[name][0] for name in ids] == list(bank.items)


def test_a_bank_can_be_forgotten(engine: Engine, folder: Path) -> None:
    build(engine, folder)
    remove(engine, folder)
    assert set(rows_in(engine).values()) == {0}
    assert BankStore(engine).sources() == []


# Stand-alone files


def test_a_stand_alone_file_is_taken_over(engine: Engine, folder: Path, tmp_path: Path) -> None:
    file = tmp_path / "mini.carrelbank"
    made = compile_to(folder, file)
    assert is_banks_file(file)
    assert [path.name for path in tmp_path.iterdir() if path.name.startswith("mini.")] == [
        file.name
    ]
    taken = refresh(engine, file)
    assert taken is not None
    assert taken.bank_hash == made.bank_hash
    assert refresh(engine, file) is None
    store = BankStore(engine)
    assert store.definition(made.bank_hash) == read_bank(folder).exam
    assert store.exams()[0].source == str(file)
    assert str(folder).encode() not in file.read_bytes()


def test_a_stand_alone_file_is_replaced_whole_or_not_at_all(folder: Path, tmp_path: Path) -> None:
    file = tmp_path / "mini.carrelbank"
    compile_to(folder, file)
    before = file.read_bytes()
    edit(folder / "exam.yaml", "minutes: 45", "minutes: x")
    with pytest.raises(BankError):
        compile_to(folder, file)
    assert file.read_bytes() == before
    edit(folder / "exam.yaml", "minutes: x", "minutes: 50")
    compile_to(folder, file)
    assert file.read_bytes() != before


def test_another_file_is_not_overwritten(folder: Path, tmp_path: Path) -> None:
    file = tmp_path / "letter.txt"
    file.write_text("Dear harbour master,", "utf-8")
    with pytest.raises(BankError, match="left as it is"):
        compile_to(folder, file)
    assert file.read_text("utf-8") == "Dear harbour master,"


def test_what_is_no_stand_alone_bank_is_refused(engine: Engine, tmp_path: Path) -> None:
    with pytest.raises(NotFound):
        import_file(engine, tmp_path / "none.carrelbank")
    (tmp_path / "text").write_text("hello", "utf-8")
    with pytest.raises(BankError, match="not a compiled bank"):
        import_file(engine, tmp_path / "text")
    open_banks(tmp_path / "empty").dispose()
    with pytest.raises(BankError, match="holds 0 banks"):
        import_file(engine, tmp_path / "empty")


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ("UPDATE items SET payload = '{}' WHERE id = 'mini-1'", "is damaged"),
        (
            "UPDATE items SET payload = replace(payload, '\"domain\":1', '\"domain\":7')",
            "not valid",
        ),
        ("UPDATE media SET content = 'x'", "is damaged"),
    ],
)
def test_a_tampered_file_is_refused(
    engine: Engine, folder: Path, tmp_path: Path, change: str, words: str
) -> None:
    file = tmp_path / "mini.carrelbank"
    compile_to(folder, file)
    with closing(sqlite3.connect(file)) as connection:
        connection.execute(change)
        connection.commit()
    with pytest.raises(BankError, match=words) as caught:
        import_file(engine, file)
    assert caught.value.faults
    assert set(rows_in(engine).values()) == {0}


def test_a_file_cannot_claim_another_version(engine: Engine, folder: Path, tmp_path: Path) -> None:
    file = tmp_path / "mini.carrelbank"
    made = compile_to(folder, file)
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("UPDATE items SET payload = replace(payload, 'stops', 'halts')")
        connection.commit()
    assert import_file(engine, file).bank_hash != made.bank_hash


# The file itself


def test_the_file_is_its_owners_alone(tmp_path: Path) -> None:
    path = tmp_path / "banks.sqlite"
    open_banks(path).dispose()
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert is_banks_file(path)


def _spoil(path: Path, how: str) -> None:
    if how == "text":
        path.write_text("this is no database", "utf-8")
    elif how == "cut":
        path.write_bytes(path.read_bytes()[:5_000])
    elif how == "flipped":
        data = bytearray(path.read_bytes())
        for place in range(4_096, len(data), 512):
            data[place] ^= 0xFF
        path.write_bytes(bytes(data))
    else:
        with closing(sqlite3.connect(path)) as connection:
            connection.execute(f"PRAGMA user_version={LAYOUT + 1}")


@pytest.mark.parametrize("how", ["text", "cut", "flipped", "layout"])
def test_an_unusable_file_is_made_anew(folder: Path, tmp_path: Path, how: str) -> None:
    path = tmp_path / "banks.sqlite"
    engine = open_banks(path)
    built = build(engine, folder)
    engine.dispose()
    _spoil(path, how)
    assert not is_banks_file(path)
    engine = open_banks(path)
    store = BankStore(engine)
    assert store.exams() == []
    if how == "layout":
        assert store.sources() == [folder]
    again = refresh(engine, folder)
    engine.dispose()
    assert again is not None
    assert again.bank_hash == built.bank_hash


def test_a_sound_file_is_left_alone(folder: Path, tmp_path: Path) -> None:
    path = tmp_path / "banks.sqlite"
    engine = open_banks(path)
    build(engine, folder)
    engine.dispose()
    engine = open_banks(path)
    assert len(BankStore(engine).exams()) == 1
    engine.dispose()


def test_damage_found_later_says_what_to_do(engine: Engine, folder: Path) -> None:
    built = build(engine, folder)
    with engine.begin() as connection:
        connection.exec_driver_sql("UPDATE items SET payload = CAST('{}' AS BLOB)")
    with pytest.raises(StorageError, match="compiled anew"):
        BankStore(engine).load_items(built.bank_hash, ["mini-1"])
    with engine.begin() as connection:
        connection.exec_driver_sql("DROP TABLE media")
    with pytest.raises(StorageError, match="media"):
        BankStore(engine).media(built.bank_hash, ["media/tide.png"])


def test_a_place_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", "utf-8")
    with pytest.raises(StorageError, match="cannot be written"):
        open_banks(tmp_path / "file" / "banks.sqlite")


def test_the_signature_reads_no_file(folder: Path) -> None:
    before = listing.stat_signature(folder)
    (folder / "media" / "dangling.png").symlink_to(folder / "none")
    assert listing.stat_signature(folder) == before
    (folder / "items" / "new.yaml").write_text("[]", "utf-8")
    assert listing.stat_signature(folder) != before
