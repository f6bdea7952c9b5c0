"""Starts Carrel: the window, or the command line's sub-command."""

import sys

from ui.cli.main import main

if __name__ == "__main__":
    sys.exit(main())
