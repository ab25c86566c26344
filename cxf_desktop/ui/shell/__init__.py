"""What stands around a page: header, sections, guidance."""
