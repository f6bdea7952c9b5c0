"""The exam room without Qt: intents in, frozen view values out."""

from __future__ import annotations

from ui.presenters.room.actions import Action, Ask, Column, Panel, Reply, RoomExit
from ui.presenters.room.presenter import RoomPresenter

__all__ = ["Action", "Ask", "Column", "Panel", "Reply", "RoomExit", "RoomPresenter"]
