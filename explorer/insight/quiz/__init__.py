"""A quiz whose questions are drawn from the model, and whose answers are computed."""
