"""The pages of the third phase: plan, people, run, captures."""
