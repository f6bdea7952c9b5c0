"""Keys, signed reports and the evidence that records were changed outside the program."""
