"""Which spellings of a place are worth having, and those that follow from a rule."""
import re
import unicodedata

ARAB = set('SY IQ YE PS JO LB LY EG SD SA AE OM QA KW BH TN DZ MA MR IL EH TD DJ SO'.split())
CYRILLIC = set('UA RU BY BG KZ KG RS MK ME BA MD TJ UZ MN AM GE AZ TM'.split())
# Where GeoNames writes names with the signs of scholars (Khān Yūnis), which newspapers leave out.
SCHOLARLY = ARAB | set('AF PK IR IN BD NP LK BT MV ER ET MM KP KR JP'.split())
_LATIN_EXTRA = set("’‘ʻʼʽʾʿ–-'.`´ ()/ə")
_ARTICLE = re.compile(r"^(al|el|ad|ar|an|as|ash|at|az|adh|ath|aḑ|aţ|aş|az̧)[ -](?=\S)", re.IGNORECASE)
_INNER = re.compile(r"(?<=\S)[ -](al|el|ad|ar|an|as|ash|at|az|ez|es|er|et|ed|en|adh|ath|aḑ|aţ|aş|az̧|ul|ud|us|ur|uz)[ -](?=\S)", re.IGNORECASE)

# Russian and Ukrainian in Dutch newspapers: Buitenlandse aardrijkskundige namen, rules of the Taalunie.
_DUTCH = {
    'а': 'a', 'б': 'b', 'в': 'v', 'г': 'g', 'ґ': 'g', 'д': 'd', 'е': 'e', 'ж': 'zj', 'з': 'z', 'и': 'i', 'й': 'j', 'к': 'k', 'л': 'l',
    'м': 'm', 'н': 'n', 'о': 'o', 'п': 'p', 'р': 'r', 'с': 's', 'т': 't', 'у': 'oe', 'ф': 'f', 'х': 'ch', 'ц': 'ts', 'ч': 'tsj',
    'ш': 'sj', 'щ': 'sjtsj', 'ъ': '', 'ы': 'y', 'ь': '', 'э': 'e', 'ю': 'joe', 'я': 'ja', 'і': 'i', 'ї': 'ji', 'є': 'je', 'ё': 'jo',
    'ў': 'oe', "'": '', '’': '', 'ʼ': ''}
_UKRAINIAN = {**_DUTCH, 'и': 'y', 'г': 'h'}
_VOWELS = 'аеёиоуыэюяіїєў'


def is_latin(name):
    return all(ord(c) < 0x250 or 0x1E00 <= ord(c) < 0x1F00 or c in _LATIN_EXTRA or unicodedata.category(c) == 'Mn' for c in name)


def is_cyrillic(name):
    return bool(name) and all('Ѐ' <= c <= 'ӿ' or c in " -'’ʼ" for c in name) and any('Ѐ' <= c for c in name)


def is_useful(name):
    """Not an airport's code, not a transliteration from Chinese (which GeoNames writes in lower case), not a sentence."""
    if not 2 <= len(name) <= 40 or not is_latin(name) or any(c.isdigit() for c in name) or '(' in name or '/' in name:
        return False
    if name.isupper() and ' ' not in name and len(name) <= 4:
        return False
    first = name.lstrip("'’‘ʻʿ`´")[:1]
    return first.isupper() or name[:3].lower() in ("'s-", "'t ", "’s-", "’t ", 'al-', 'el-') or name[:2].islower() and name[:1] == 'e' and name[1:2].isupper()


def is_short(name, population):
    """Alternate names of three or four letters are mostly words of some language: those of large cities alone are worth having."""
    return len(name) <= (3 if population >= 100_000 else 4)


def dutch(name, ukrainian):
    """A Cyrillic name as Dutch writes it: Маріуполь gives Marioepol, Кривий Ріг Kryvy Rih."""
    table = _UKRAINIAN if ukrainian else _DUTCH
    return ' '.join('-'.join(_dutch_word(word, table) for word in part.split('-')) for part in name.split(' '))


def _dutch_word(word, table):
    lower = word.lower()
    if re.search('(ий|ый)$', lower):
        lower, tail = lower[:-2], 'y'
    else:
        tail = ''
    letters = ''
    for i, c in enumerate(lower):
        starts = i == 0 or lower[i - 1] in _VOWELS
        letters += 'je' if c == 'е' and starts and table is _DUTCH else table.get(c, c)
    letters += tail
    return letters[:1].upper() + letters[1:] if word[:1].isupper() else letters


def cyrillic_spellings(name, country):
    """The Dutch spellings of a Cyrillic name, and those with kh for ch."""
    lower = name.lower()
    ukrainian = country == 'UA' and not re.search('[ыэъё]', lower)
    russian = country != 'UA' or not re.search('[іїєґ]', lower)
    made = [dutch(name, True)] if ukrainian else []
    made += [dutch(name, False)] if russian else []
    made = [m for m in made if is_latin(m)]
    return made + [m.replace('ch', 'kh').replace('Ch', 'Kh') for m in made if 'ch' in m.lower()]


def arabic_spellings(name):
    """Ar Raqqah gives al-Raqqah, Raqqah, Raqqa; Dayr az Zawr gives Dayr al-Zawr."""
    article = _ARTICLE.match(name)
    bare = name[article.end():] if article else name
    made = [bare, 'al-' + bare, 'el-' + bare] if article else []
    inner = _INNER.search(name)
    if inner:
        made += [name[:inner.start()] + between + name[inner.end():] for between in ('-al-', '-el-')]
    for spelling in [name, *made]:
        if spelling.endswith('ah') and len(spelling) > 4:
            made.append(spelling[:-1])
    return made
