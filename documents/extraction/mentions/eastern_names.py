"""Names in which the surname stands first and the last word may look like an ordinary one: "Nguyen Phi Long"."""

from __future__ import annotations

from documents.extraction.mentions.name_lists import NameLists, sound_key
from documents.extraction.tokens import Tokens

_SHORT_WORD = 5  # letters of the last syllable of a name


def ends_eastern_name(tokens: Tokens, index: int, lists: NameLists) -> bool:
    """Whether the short word at ``index`` of ``tokens`` ends a name of two or three words before it, of which the first
    is a surname of ``lists`` that stands first, and no further word with a capital follows."""
    token, before = tokens[index], tokens[max(0, index - 3) : index]
    if len(before) < 2 or len(token.text) > _SHORT_WORD:
        return False
    after = tokens[index + 1] if index + 1 < len(tokens) else token
    names = before[-2:] if sound_key(before[-2].text) in lists.first_surnames else before
    if after.is_capitalised or not all(name.is_capitalised for name in names):
        return False
    is_opened = sound_key(names[0].text) in lists.first_surnames and names[0].text.isalpha()
    said = tokens.text[tokens.starts[index - len(names)] : tokens.end(index)]
    return is_opened and said.count(" ") == len(names)
