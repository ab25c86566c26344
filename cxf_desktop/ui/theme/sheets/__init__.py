"""The style sheet in parts, one for each family of controls; ``stylesheet`` puts them together."""
