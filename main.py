"""Starts CXF Desktop."""

import sys

from cxf_desktop.app import main

if __name__ == "__main__":
    sys.exit(main())
