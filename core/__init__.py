"""Carrel's library: everything the exam room knows, without a window toolkit."""
