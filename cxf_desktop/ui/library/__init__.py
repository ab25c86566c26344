"""The list of customers and engagements."""
