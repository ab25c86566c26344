"""The pages of an engagement, by phase."""
