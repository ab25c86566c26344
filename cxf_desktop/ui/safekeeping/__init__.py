"""Safekeeping in the window: where the library lies, whether it is whole, its backups, its protection, deleting."""
