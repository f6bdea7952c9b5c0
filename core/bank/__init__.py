"""Item banks: what an item is, how it is authored, checked, compiled and found."""
