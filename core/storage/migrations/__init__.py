"""Migrations of the records file, run by :mod:`core.storage.migrate`."""
