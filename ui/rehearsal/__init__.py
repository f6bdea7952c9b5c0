"""The rehearsal: the real window, driven by a scripted candidate through one whole sitting."""
