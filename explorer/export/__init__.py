"""What is taken away: pictures with their legend and words, whole files or none."""
