"""Files in and out of the window: what comes in is shown before anything of it is kept."""
