"""Why a number is what it is, for the result pages of both questionnaires."""
