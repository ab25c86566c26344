"""Use cases, one module each, without Qt: what both the window and the command line call."""
