"""What the templates say, set as text to read."""
