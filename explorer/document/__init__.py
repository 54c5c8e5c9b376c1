"""What can be kept and handed on: a scenario and how it is shown, as fields, file and code."""
