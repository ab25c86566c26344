"""What comes in and goes out as a file: workbooks that people fill in. What comes in is taken for hostile."""
