"""Names with case, diacritics and typography folded away: the twin of NameFolding.cs, held together by GazetteerDataTests.cs."""
import unicodedata

_LETTERS = dict(zip(
    'ß æ œ ø đ ð þ ł ı ə ħ ŋ ŧ ĸ ɛ ɔ'.split(),
    'ss ae oe o d d th l i e h n t k e o'.split()))
_APOSTROPHES = set("'’‘‚‛`´ʻʼʽʾʿˈʹ′＇")


def _letters(char):
    """What becomes of one character: letters and digits, '' when it is dropped, None when it parts words."""
    if char in _APOSTROPHES:
        return ''
    letters = ''
    for part in unicodedata.normalize('NFKD', char):
        if unicodedata.category(part) in ('Mn', 'Me', 'Cf') or part in _APOSTROPHES:
            continue
        lower = part.lower()
        if lower in _LETTERS:
            letters += _LETTERS[lower]
        elif lower.isalnum():
            letters += lower
        else:
            return None
    return letters


_cache = {}


def letters(char):
    if char not in _cache:
        _cache[char] = _letters(char)
    return _cache[char]


def fold(name):
    """The words of a name in lower case without diacritics and apostrophes, one space between them; V.S. gives vs."""
    words, word, since_dot = [], '', 0
    for i, char in enumerate(name):
        if char == '.' and since_dot == 1 and i + 1 < len(name) and letters(name[i + 1]):
            since_dot = 0
            continue
        piece = letters(char)
        if piece is None:
            if word:
                words.append(word)
            word, since_dot = '', 0
        else:
            word += piece
            since_dot += 1 if piece else 0
    if word:
        words.append(word)
    return ' '.join(words)


def slug(name):
    """The twin of Slug.cs for a name in Latin letters."""
    plain = ''
    for part in unicodedata.normalize('NFKD', name):
        if unicodedata.category(part) in ('Mn', 'Me', 'Cf'):
            continue
        lower = part.lower()
        lower = _LETTERS.get(lower, lower)
        plain += '' if lower in "'‘’‚‛ʻʼ" else lower
    hyphened = ''.join(c if c.isascii() and c.isalnum() else '-' for c in plain)
    return '-'.join(piece for piece in hyphened.split('-') if piece)
