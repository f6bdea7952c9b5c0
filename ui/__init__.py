"""The window: presenters without Qt, screens that render their views, and the shell around them."""
