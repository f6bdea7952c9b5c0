"""How fast and how large: our figures beside a floor measured in the same run.

``python -m bench`` prints a table. A floor is the least that any program would need for the same
effect: a bare window, a bare SQLite commit and a repaint, a bare page of ReportLab. Start-up means
a fresh process with warm file caches and compiled bytecode.
"""
