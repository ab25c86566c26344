"""The persona's story as one sentence, in the language of the engagement."""

from cxf_desktop.domain.engagement import FutureState
from cxf_desktop.domain.words import Language, local

MISSING = "…"
LONGEST = 600
_STORY = local("As %1, I want %2", "Als %1 möchte ich %2")
_SO_THAT = local("so that", "damit")
_WANTS = ("i want", "ich möchte", "möchte ich", "ich will")
_REASONS = ("so that", "damit", "sodass")
_SENTENCES = ("then", "dann")
_VOWELS = "aeiouAEIOU"
_ARTICLES = ("a", "an", "the")


def story(future: FutureState, language: Language) -> str:
    """Return the story; dots stand for what is missing, nothing when nothing is there."""
    if not (future.role.strip() or future.want.strip() or future.benefit.strip()):
        return ""
    want = _without(future.want, _WANTS).rstrip(".") or MISSING
    reason = _without(future.benefit, _REASONS).rstrip(".") or MISSING
    begin = _STORY.to(language).replace("%1", _role(future.role, language)).replace("%2", want)
    if reason.casefold().startswith(tuple(f"{word} " for word in _SENTENCES)):
        return _cut(f"{begin}. {reason[:1].upper()}{reason[1:]}.")
    return _cut(f"{begin}, {_SO_THAT.to(language)} {reason}.")


def _role(role: str, language: Language) -> str:
    text = role.strip().rstrip(".") or MISSING
    if language == "de" or text == MISSING or text.split()[0].casefold() in _ARTICLES:
        return text
    return f"{'an' if text[0] in _VOWELS else 'a'} {text}"


def _without(text: str, beginnings: tuple[str, ...]) -> str:
    """Return ``text`` without the words that the sentence brings along."""
    plain = " ".join(text.split())
    for beginning in beginnings:
        if plain.casefold().startswith(f"{beginning} "):
            return plain[len(beginning) + 1 :]
    return plain


def _cut(text: str) -> str:
    return text if len(text) <= LONGEST else f"{text[:LONGEST].rstrip()}{MISSING}"
