"""What can be wrong with a library file, each in one sentence."""

from cxf_desktop.domain.words import LocalText, local


class LibraryError(Exception):
    """The library cannot be opened, read or written; the message is one sentence for people.

    ``reason`` says why in a few words and in both languages, where there is more to say than the message itself.
    """

    reason: LocalText | None = None

    def because(self, reason: LocalText) -> "LibraryError":
        """Return the error with its reason in both languages."""
        self.reason = reason
        return self


class ReadOnlyError(LibraryError):
    """The library is open to read, and something was to be written."""


class ConflictError(LibraryError):
    """The engagement was changed by another program since it was read."""


class UnknownEngagementError(LibraryError):
    """There is no engagement with that id."""


class ProtectedError(LibraryError):
    """The library is protected, and there is no key to open it with."""


class WrongPassphraseError(LibraryError):
    """It is not the passphrase."""


class EnvelopeError(LibraryError):
    """The file with the sealed key cannot be used."""


class GoneError(LibraryError):
    """The library is not where it was: unplugged, moved or deleted."""

    reason = local("the library is not where it was", "die Bibliothek ist nicht mehr da, wo sie war")


class DamagedError(LibraryError):
    """Something that a library file holds is not what was written."""
