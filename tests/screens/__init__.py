"""Pictures of every screen at every size, compared with kept ones and checked for faults."""
