"""Tests, and the campaigns that run on their own."""

import os

# No test leaves entries in the key store of whoever runs it, nor waits for one.
os.environ.setdefault("CARREL_KEY_STORE", "off")
