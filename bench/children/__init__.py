"""Programs that a measure runs in fresh processes; each prints one JSON object."""
