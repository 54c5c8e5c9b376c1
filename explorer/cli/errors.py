"""What a person can put right at the command line."""


class UsageError(Exception):
    """Wrong input; its one line says what is wrong and what would be right."""
