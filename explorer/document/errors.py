"""What a person can put right, at the command line or in a file."""


class InputError(Exception):
    """Wrong input; its one line says what is wrong and what would be right."""
