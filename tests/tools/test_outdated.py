"""The list of newer releases names what is locked, and nothing else."""

from __future__ import annotations

from tools.outdated import pins, rows

LOCKS = {
    "runtime": pins("numpy==2.4.6 \\\n    --hash=sha256:0\nPySide6_Essentials==6.11.3 \\\n"),
    "dev": pins("numpy==2.4.6\nruff==0.17.6 ; python_version > '3'\n"),
}


def newer(name: str, latest: str) -> dict[str, str]:
    return {"name": name, "version": "0", "latest_version": latest}


def test_a_locked_package_is_named_with_its_smallest_lock() -> None:
    assert rows([newer("numpy", "2.5.0"), newer("ruff", "0.18")], LOCKS) == [
        "numpy: 2.4.6 is locked, 2.5.0 is there (runtime)",
        "ruff: 0.17.6 is locked, 0.18 is there (dev)",
    ]


def test_names_are_compared_as_indexes_do() -> None:
    assert len(rows([newer("pyside6-essentials", "6.12.0")], LOCKS)) == 1


def test_what_is_not_locked_is_left_out() -> None:
    assert rows([newer("pip", "99")], LOCKS) == []
