"""CXF Desktop: assess, commit, deliver and ensure cloud engagements at the customer's table."""

__version__ = "0.1.0"
