"""The command line: degrees, kilograms and JSON at the edge, one file for each subcommand."""
