"""The lesson as data, and what it computes."""

TITLE = "Why do I feel hamstring exercises in my calves?"
