"""Widgets only: each screen renders a frozen view."""
