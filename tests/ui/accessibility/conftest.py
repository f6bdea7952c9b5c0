"""The rooms of the room's own tests."""

from tests.ui.room.conftest import desk, desk_of

__all__ = ["desk", "desk_of"]
