"""The lesson "Why do I feel hamstring exercises in my calves?", as data, and what it computes."""
