"""The pages of the second phase: what both sides agree to reach."""
