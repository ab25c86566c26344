"""The look as one system: roles of colour, sizes, icons and the one style sheet."""
