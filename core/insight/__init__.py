"""What a finished sitting, and several together, can teach: values, no windows, no files."""
