"""We injure ourselves: what takes longer than a minute to show that nothing is lost (``bootstrap.py injure``)."""
