"""What comes in and goes out as a file: workbooks that people fill in. Every file that comes in is taken for hostile."""
