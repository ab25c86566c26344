"""How hard a passphrase is to guess."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cxf_desktop.domain.strength import Grade, strength


@pytest.mark.parametrize(
    ("passphrase", "grade", "reason"),
    [
        ("", Grade.WEAK, "nothing"),
        ("kr4ut", Grade.WEAK, "short"),
        ("Passw0rd!", Grade.WEAK, "everybody tries first"),
        ("Willkommen2024!", Grade.WEAK, "everybody tries first"),
        ("qwertzuiop", Grade.WEAK, "everybody tries first"),
        ("98765432", Grade.WEAK, "row of keys"),
        ("aaaaaaaaaaaaaaaaaaaa", Grade.WEAK, "repeat"),
        ("nebelnebelnebelnebel", Grade.WEAK, "repeat"),
        ("kranichnebel", Grade.FAIR, "only one kind"),
        ("Kranich7!ne", Grade.GOOD, "One more"),
        ("Kranich Nebel Leiter Mond", Grade.STRONG, "Long"),
        ("correct horse battery staple", Grade.STRONG, "Long"),
    ],
)
def test_grade_and_reason(passphrase: str, grade: Grade, reason: str) -> None:
    found = strength(passphrase)
    assert (found.grade, reason in found.reason.en) == (grade, True), found
    assert found.grade.label.de
    assert found.reason.de.endswith(".")


@given(st.text(max_size=60))
def test_any_text_has_a_strength(passphrase: str) -> None:
    found = strength(passphrase)
    assert found.bits >= 0


@given(st.text(st.characters(codec="ascii", categories=["L", "N"]), min_size=1, max_size=20))
def test_to_repeat_it_helps_little(text: str) -> None:
    assert strength(text * 8).bits <= 2 * strength(text).bits + 7


def test_a_long_text_is_estimated_at_once() -> None:
    assert strength("x1 " * 1_000_000).grade is Grade.WEAK
