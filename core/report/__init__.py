"""The score report: what it says (``content``) and how it looks (``pdf``)."""
