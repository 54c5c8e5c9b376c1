"""Why a file could not be read or written, for people."""

from __future__ import annotations

import errno
import os

import pytest

from explorer.document.errors import reason


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (errno.ENOSPC, "the disk is full; make room"),
        (errno.EROFS, "the disk is read-only; take another place"),
        (errno.EACCES, "no permission"),
        (errno.ENOENT, "there is no such file or folder"),
        (errno.ENAMETOOLONG, "take a shorter one"),
        (errno.EIO, "plugged in?"),
    ],
)
def test_what_people_meet_is_said_plainly_with_what_helps(number: int, words: str) -> None:
    assert words in reason(OSError(number, os.strerror(number)))


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (OSError(errno.ELOOP, "Too many levels of symbolic links"), "Too many levels"),
        (OSError("cannot seek"), "cannot seek"),
        (OSError(errno.ENOSPC, None), "the disk is full"),
    ],
)
def test_the_rest_is_said_as_the_system_does_and_never_nothing(error: OSError, words: str) -> None:
    assert words in reason(error)
