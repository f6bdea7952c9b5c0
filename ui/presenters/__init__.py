"""What screens show and what intents do, without Qt."""
