"""Troubles that are not bugs: each says what happened, what was kept, and what to do.

CarrelError
├── UsageError            the command line or a value typed was wrong          exit 2
├── NotFound              an exam, form, sitting or file that does not exist   exit 3
├── BankError             a bank that is not valid, with its faults            exit 4
├── StorageError          records or banks cannot be read or written           exit 5
│   ├── NewerRecords      written by a later version
│   ├── DamagedRecords    not readable as records
│   ├── InUse             another program holds the records
│   └── KeyOutOfReach     the key is in a key store that cannot be used now
│       └── KeyGone       or that does not have it
├── WithheldError         a result that is not released yet                    exit 6
└── FormError             no form meets the blueprint; or another bank version exit 7
"""

from __future__ import annotations

from core.words import Message, Value, message


class CarrelError(Exception):
    """Trouble in the user's surroundings: shown as one clear sentence, never as a traceback.

    ``sentence`` is a source text with ``{name}`` for each value, as in :func:`core.words.message`,
    or a message made before. ``str(error)`` is the English sentence, for the command line and the
    log.
    """

    exit_code = 1

    def __init__(self, sentence: str, /, **values: Value) -> None:
        self.message: Message = message(sentence, **values)
        super().__init__(self.message)


class UsageError(CarrelError):
    """A value that the user gave is wrong."""

    exit_code = 2


class NotFound(CarrelError):
    """Something named does not exist."""

    exit_code = 3


class BankError(CarrelError):
    """A bank that cannot be used. ``faults`` holds one line a fault: file, line, field, message."""

    exit_code = 4

    def __init__(self, sentence: str, faults: tuple[str, ...] = (), /, **values: Value) -> None:
        super().__init__(sentence, **values)
        self.faults = faults


class StorageError(CarrelError):
    """Files that cannot be read or written."""

    exit_code = 5


class NewerRecords(StorageError):
    """Records of a later version of the program."""


class DamagedRecords(StorageError):
    """A file that is not sound records."""


class KeyOutOfReach(StorageError):
    """The installation's key is in a key store that cannot be used now."""


class KeyGone(KeyOutOfReach):
    """The key store can be used and does not have the key."""


class InUse(StorageError):
    """Another program holds the records."""


class WithheldError(CarrelError):
    """A result that is not released yet."""

    exit_code = 6


class FormError(CarrelError):
    """No form can be made as asked."""

    exit_code = 7
