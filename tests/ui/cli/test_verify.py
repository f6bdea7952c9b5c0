"""``carrel verify`` and ``carrel keys``: what they say, and the codes that scripts rely on."""

from __future__ import annotations

import json
import shutil
import subprocess
from dataclasses import dataclass, replace
from pathlib import Path

import pypdf
import pytest

from core.app import Carrel
from core.clock import ScriptedClock
from core.report.content import report_content
from core.security.facts import scan_code
from core.security.keys import SigningKey, to_pem
from core.security.report import sign_pdf
from tests.core.security.samples import FACTS, KEY, OTHER, pdf
from tests.fakes import START
from tests.ui.desk import Desk
from ui.cli.main import main


@dataclass(frozen=True)
class Seat:
    """A data folder, with the report and the codes of one sitting in it."""

    folder: Path
    report: Path
    code: str
    scan: str


@pytest.fixture
def seat(tmp_path: Path) -> Seat:
    desk = Desk.make(tmp_path / "seat", ScriptedClock(START))
    record = desk.sit(lambda index: index > 2)
    proof = desk.carrel.proof(record.id)
    delivery, _, result = desk.carrel.reviewable(record.id)
    path = tmp_path / "report.pdf"
    path.write_bytes(proof.report(report_content(record, delivery, result)))
    desk.carrel.close()
    return Seat(desk.folder, path, proof.short_code, scan_code(proof.facts, proof.key))


def carrel(folder: Path, *arguments: object) -> int:
    return main([*(str(argument) for argument in arguments), "--data-dir", str(folder)])


def test_a_report_is_genuine_where_it_was_made(
    seat: Seat, capsys: pytest.CaptureFixture[str]
) -> None:
    assert carrel(seat.folder, "verify", seat.report) == 0
    said = capsys.readouterr().out
    assert said.startswith("Genuine. report.pdf was not altered since this installation signed it.")
    for part in ("Ada Example", "MIN-001", "scaled score", "owner of a machine owns its key"):
        assert part in said


def test_a_trainer_trusts_the_seats_of_a_room(
    seat: Seat, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    trainer, key = tmp_path / "trainer", tmp_path / "seat-1.pem"
    assert carrel(trainer, "verify", seat.report) == 3
    assert "nobody here trusts that key" in capsys.readouterr().out
    assert carrel(seat.folder, "keys", "export", "-o", key) == 0
    assert carrel(trainer, "keys", "trust", key) == 0
    assert carrel(trainer, "verify", seat.report) == 0
    assert "since “seat-1”, which is trusted here, signed it" in capsys.readouterr().out
    assert carrel(trainer, "verify", "--code", seat.scan) == 0
    assert "line by line" in capsys.readouterr().out
    assert carrel(trainer, "keys", "list") == 0
    assert "seat-1" in capsys.readouterr().out
    assert carrel(trainer, "keys", "forget", "Seat-1") == 0
    assert carrel(trainer, "verify", seat.report) == 3
    assert carrel(trainer, "verify", "--code", seat.scan) == 3


@pytest.mark.parametrize("place", [0, 9, 5_000, -9, -60, -300, -700])
def test_an_altered_report_is_1(seat: Seat, place: int, capsys: pytest.CaptureFixture[str]) -> None:
    data = bytearray(seat.report.read_bytes())
    data[place] ^= 1
    seat.report.write_bytes(data)
    assert carrel(seat.folder, "verify", seat.report) == 1
    assert capsys.readouterr().out.startswith("Altered. report.pdf is not as it was")


def test_a_file_that_is_no_report_is_told_clearly(
    seat: Seat, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    letter = tmp_path / "letter.txt"
    letter.write_text("Dear Sir or Madam")
    assert carrel(seat.folder, "verify", letter) == 1
    assert "letter.txt is no document signed by Carrel" in capsys.readouterr().out
    assert carrel(seat.folder, "verify", tmp_path / "nothing.pdf") == 5
    assert "cannot be read (No such file or directory)" in capsys.readouterr().err


def test_a_code_on_paper_is_checked(seat: Seat, capsys: pytest.CaptureFixture[str]) -> None:
    assert carrel(seat.folder, "verify", "--code", seat.code.lower().replace("-", "")) == 0
    said = capsys.readouterr().out
    assert "The paper has to say exactly this" in said
    assert "Ada Example" in said
    assert carrel(seat.folder, "verify", "--code", "AAAA-BBBB-CCCC-DDDD") == 1
    assert capsys.readouterr().out.startswith("Not confirmed.")
    assert carrel(seat.folder, "verify", "--code", seat.scan[:-9]) == 1
    assert capsys.readouterr().out.startswith("Altered or misread.")


def test_the_codes_are_on_the_page(seat: Seat) -> None:
    text = pypdf.PdfReader(seat.report).pages[0].extract_text()
    assert seat.code in text
    assert "carrel verify" in text


def test_programs_get_json(seat: Seat, capsys: pytest.CaptureFixture[str]) -> None:
    assert carrel(seat.folder, "verify", seat.report, "--json") == 0
    found = json.loads(capsys.readouterr().out)
    assert (found["finding"], found["exit_code"]) == ("genuine", 0)
    assert found["facts"]["Exam"] == "MIN-001"


def test_a_report_of_a_changed_record_is_genuine_but_says_so(
    seat: Seat, capsys: pytest.CaptureFixture[str]
) -> None:
    changed = seat.report.with_name("changed.pdf")
    opened = Carrel.open(seat.folder, ScriptedClock(START))
    secret = opened._secret
    opened.close()

    key = SigningKey.of_installation(secret)
    facts = replace(FACTS, record="changed outside Carrel")
    changed.write_bytes(sign_pdf(pdf(), facts, key))
    assert carrel(seat.folder, "verify", changed) == 0
    assert "Caution: when the report was made" in capsys.readouterr().out


def test_checking_makes_no_data_folder(seat: Seat, tmp_path: Path) -> None:
    assert carrel(tmp_path / "none", "verify", seat.report) == 3
    assert not (tmp_path / "none").exists()


@pytest.mark.parametrize("arguments", [(), ("a.pdf", "--code", "X")])
def test_a_file_or_a_code_is_asked_for(
    arguments: tuple[str, ...], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert carrel(tmp_path, "verify", *arguments) == 2
    assert "or --code" in capsys.readouterr().err


def test_the_own_key_is_shown_without_its_secret(
    seat: Seat, capsys: pytest.CaptureFixture[str]
) -> None:
    assert carrel(seat.folder, "keys", "show") == 0
    said = capsys.readouterr().out
    secret = (seat.folder / "installation.key").read_bytes()
    assert "BEGIN PUBLIC KEY" in said
    assert str(seat.folder / "installation.key") in said
    assert secret.hex() not in said


def test_what_is_no_key_is_not_trusted(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    letter = tmp_path / "letter.txt"
    letter.write_text("Trust me")
    assert carrel(tmp_path / "d", "keys", "trust", letter) == 2
    assert carrel(tmp_path / "d", "keys", "trust", tmp_path / "none") == 5
    assert carrel(tmp_path / "d", "keys", "forget", "nobody") == 3
    assert carrel(tmp_path / "d", "keys", "list") == 0
    assert "No keys are trusted yet" in capsys.readouterr().out


@pytest.mark.skipif(shutil.which("openssl") is None, reason="openssl is not here")
def test_openssl_agrees(tmp_path: Path) -> None:
    """The recipe of docs/verification.md: the signature checked without Carrel."""
    data = sign_pdf(pdf(), FACTS, KEY)
    marker = b"\n%carrel-signature "
    start = data.rindex(marker) + len(marker)
    (tmp_path / "signature").write_bytes(bytes.fromhex(data[start : start + 128].decode()))
    message = b"carrel report 1\0" + data[:start] + data[start + 128 :]
    (tmp_path / "message").write_bytes(message)

    for key, said in ((KEY, 0), (OTHER, 1)):
        (tmp_path / "key.pem").write_text(to_pem(key.public))
        done = subprocess.run(
            ["openssl", "pkeyutl", "-verify", "-pubin", "-inkey", "key.pem", "-rawin",
             "-in", "message", "-sigfile", "signature"],
            cwd=tmp_path, capture_output=True, check=False,
        )  # fmt: skip
        assert done.returncode == said, done.stderr
