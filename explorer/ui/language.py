"""The language of the window: as asked, as chosen in the View menu, or as the system speaks.

``choose`` comes before every module with texts is imported: a process speaks one language from its
first word to its last. A language is there where ``assets/language`` holds its ``.qm``.
"""

from __future__ import annotations

import json
import sys
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QProcess, QTranslator

from explorer.assets import AssetError, asset_path
from explorer.document.bounded import read_bounded
from explorer.document.errors import InputError
from explorer.language import speak
from explorer.ui.places import settings_path

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

ENGLISH = "en"
#: What is larger holds no settings.
LARGEST_BYTES = 4 << 20
#: Kept in the settings where the system's language is followed.
SYSTEM = ""
_CAPITAL_NOUNS = ("de", "lb")
_spoken = ENGLISH
#: One line where the texts of a language that is there could not be read, else empty.
problem = ""


def languages() -> dict[str, str]:
    """Return each language that there is, as itself calls it: ``{"en": "English", …}``."""
    found = sorted(path.stem for path in asset_path("language").glob("*.qm"))
    return {ENGLISH: "English"} | {code: QLocale(code).nativeLanguageName() for code in found}


def spoken() -> str:
    """Return the language of this process."""
    return _spoken


def choose(asked: str | None, *, by_settings: bool = True) -> None:
    """Speak a language; None speaks what the settings say, if they count, or else the system.

    Where there is no such language, English is spoken; also where its texts cannot be read, and
    `problem` says so.
    """
    global _spoken, problem
    problem = ""
    known = languages()
    kept = chosen(settings_path()) if by_settings else SYSTEM
    wanted = asked or kept or system_language(QLocale.system().uiLanguages())
    _spoken = wanted if wanted in known else ENGLISH
    catalogue = QTranslator()
    file = asset_path("language", f"{_spoken}.qm")
    if _spoken != ENGLISH and not catalogue.load(str(file)):
        problem = str(AssetError(file, "it is no catalogue of texts"))
        _spoken = ENGLISH
    locale, native = QLocale(_spoken), QLocale().language()
    neutral = native == QLocale.Language.C and _spoken == ENGLISH
    if native != locale.language() and not neutral:  # else the system's own, with its country
        QLocale.setDefault(locale)
    if _spoken == ENGLISH:
        speak(None)
        return
    speak(
        lambda text: catalogue.translate("", text),
        locale.decimalPoint(),
        keeps_capitals=_spoken in _CAPITAL_NOUNS,
        code=_spoken,
    )


def translate_qt(app: QCoreApplication) -> None:
    """Let Qt's own words, such as those of its buttons, follow."""
    if _spoken == ENGLISH:
        return
    words = QTranslator(app)
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if words.load(f"qtbase_{_spoken}", folder):
        app.installTranslator(words)


def chosen(settings_file: Path) -> str:
    """Return the language that the settings ask for; empty where none can be read."""
    try:
        found = json.loads(read_bounded(settings_file, LARGEST_BYTES))["language"]
    except (InputError, OSError, ValueError, KeyError, TypeError, RecursionError):
        return SYSTEM
    return found if isinstance(found, str) else SYSTEM


def system_language(wished: Sequence[str]) -> str:
    """Return the first of the languages wished, such as ``de-Latn-AT``, that there is."""
    known = languages()
    codes = (name.replace("_", "-").split("-")[0] for name in wished)
    return next((code for code in codes if code in known), ENGLISH)


def start_again() -> None:
    """Start the program anew, beside this process, as the settings say."""
    host = "--viewport"
    kept = [words for words in pairwise(sys.argv) if words[0] == host][:1]
    kept += [(host, word.partition("=")[2]) for word in sys.argv if word.startswith(f"{host}=")]
    options = [word for words in kept for word in words]
    # Bundled, the program is its own executable and there is no Python to ask for it.
    module = [] if getattr(sys, "frozen", False) else ["-P", "-m", "explorer"]
    QProcess.startDetached(sys.executable, [*module, *options])
