"""Helpers of tasks.py."""
