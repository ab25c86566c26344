"""Many voices on one question, for the pages of both questionnaires."""
