"""PySide does not read the source of every module, which a start would wait for."""

from __future__ import annotations

from contextlib import suppress
from importlib import import_module


def spare_sources() -> None:
    """Tell PySide, before it is loaded, that no module here switches its features.

    To find those that write ``from __feature__ import snake_case`` it reads and splits the source
    of each module that is imported, some 450 at a start: a tenth of it. There is no public way to
    say that nobody does; where a version of PySide does this elsewhere, all is as without.
    """
    with suppress(ImportError):
        import_module("shiboken6")
        feature = import_module("shibokensupport.feature")
        if hasattr(feature, "_mod_uses_pyside"):
            setattr(feature, "_mod_uses_pyside", _uses_no_feature)  # noqa: B010 - it is private


def _uses_no_feature(_module: object) -> bool:
    return False
