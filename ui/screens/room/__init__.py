"""The exam room: the replica that a candidate sits in."""

from __future__ import annotations

from ui.presenters.room.actions import RoomExit
from ui.screens.room.room import ExamRoom

__all__ = ["ExamRoom", "RoomExit"]
