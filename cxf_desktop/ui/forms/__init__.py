"""Forms, tables and lists that are built from field descriptions and bound to paths."""
