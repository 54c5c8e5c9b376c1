"""Benchmarks: one ``bench_*.py`` each, run by ``python3 tasks.py bench``."""
