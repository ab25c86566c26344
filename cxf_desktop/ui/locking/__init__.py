"""A protected library in the window: where it is unlocked, and when it is locked again."""
