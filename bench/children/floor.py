"""The floor of an answer: a bare SQLite commit and the repaint of a radio button."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from PySide6.QtWidgets import QLabel, QRadioButton, QVBoxLayout, QWidget

COLUMNS = "sitting, seq, kind, wall, mono_ms, boot, payload, previous, hash"
HASH = "0" * 64
BOOT = "b" * 60


class Floor:
    """A table like the log of a sitting, and a bare window with four options."""

    def __init__(self, folder: Path, text: str) -> None:
        self._database = sqlite3.connect(folder / "floor.sqlite", isolation_level=None)
        for pragma in ("journal_mode=WAL", "synchronous=FULL"):
            self._database.execute(f"PRAGMA {pragma}")
        self._database.execute(f"CREATE TABLE log ({COLUMNS}, PRIMARY KEY (sitting, seq))")
        self._seq = 0
        self.window = QWidget()
        self.window.resize(1366, 768)
        layout = QVBoxLayout(self.window)
        self.stem = QLabel(text)
        self.stem.setWordWrap(True)
        layout.addWidget(self.stem)
        self.options = [QRadioButton(text[:90]) for _ in range(4)]
        for option in self.options:
            layout.addWidget(option)

    def answer(self, option: int) -> None:
        """Commit a row as long as ours, and choose an option; painting follows."""
        self._seq += 1
        payload = '{"item":12,"response":["a"]}'
        wall = "2026-11-23T09:00:00.000+00:00"
        row = ("a" * 12, self._seq, "answered", wall, 1, BOOT, payload, HASH, HASH)
        self._database.execute("BEGIN IMMEDIATE")
        self._database.execute(f"INSERT INTO log ({COLUMNS}) VALUES (?,?,?,?,?,?,?,?,?)", row)
        self._database.execute("COMMIT")
        self.options[option].setChecked(True)
