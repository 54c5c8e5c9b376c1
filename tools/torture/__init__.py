"""``python3 tasks.py torture``: campaigns that try to break the program, each in a process."""
