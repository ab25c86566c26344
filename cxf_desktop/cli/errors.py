"""What a command says when it cannot do what it was asked."""


class CommandError(Exception):
    """Something the user can mend; the message is one line. A ``report`` is printed as a result would be."""

    def __init__(self, message: str, report: str = "") -> None:
        super().__init__(message)
        self.report = report
