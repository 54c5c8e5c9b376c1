"""What a person can put right, at the command line or in a file."""

from __future__ import annotations

import errno

from explorer.language import tr


class InputError(Exception):
    """Wrong input; its one line says what is wrong and what would be right."""


def reason(error: OSError) -> str:
    """Return why a file could not be read or written, in a few plain words, and what would help.

    What has no plain words here, the system says in its own.
    """
    match error.errno:
        case errno.ENOSPC | errno.EDQUOT:
            return tr("the disk is full; make room on it, or take another place")
        case errno.EFBIG:
            return tr("the file grew larger than is allowed there; take another place")
        case errno.EROFS:
            return tr("the disk is read-only; take another place")
        case errno.EACCES | errno.EPERM:
            return tr("you have no permission there; take another place")
        case errno.ENOENT | errno.ENOTDIR:
            return tr("there is no such file or folder")
        case errno.EISDIR:
            return tr("it is a folder; take another name")
        case errno.ENAMETOOLONG:
            return tr("its name is too long; take a shorter one")
        case errno.EIO | errno.ENODEV | errno.ENXIO | errno.ESTALE:
            return tr("the disk does not answer; is it still plugged in?")
    return error.strerror or str(error)
