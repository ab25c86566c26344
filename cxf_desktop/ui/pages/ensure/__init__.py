"""The pages of the last phase: the result held against what was agreed, and what comes next."""
