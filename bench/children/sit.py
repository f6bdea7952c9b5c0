"""Sits until it is killed. Argument: data folder. Prints the sitting's id and the item's index."""

from __future__ import annotations

import sys
import threading
from pathlib import Path

from bench import samples
from core.exam.intents import Choose, Move

ITEMS = 12

carrel = samples.open_folder(Path(sys.argv[1]))
session = carrel.start(samples.request(carrel))
samples.to_items(session)
for _ in range(ITEMS):
    session.perform(Choose(session.delivery.items[session.state.position].order[0]))
    session.perform(Move.NEXT)
assert session.wait_saved(10)
print(session.state.sitting, session.state.position, flush=True)
threading.Event().wait()
