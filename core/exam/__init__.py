"""Exams: what one asks for, how a form is assembled, sat and scored."""
