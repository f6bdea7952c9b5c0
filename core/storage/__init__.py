"""The records file: candidates, sittings and their logs. Precious, so every write is durable."""
