"""The library file: journal, snapshots, list and search; the only place that talks to SQLite."""
