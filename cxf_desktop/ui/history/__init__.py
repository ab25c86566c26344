"""The history of an engagement: who changed what, when, and the way back to any moment."""
