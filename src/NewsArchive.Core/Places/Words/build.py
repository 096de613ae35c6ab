"""Builds ordinary.txt: the words of Dutch and English that are also names in ../Data/places.bin. See README.md.

Usage: python3 build.py [FOLDER for downloads]; needs apt-get and dpkg-deb. Run it again when places.bin has changed.
"""
import struct
import subprocess
import sys
import tempfile
import textwrap
import zlib
from pathlib import Path

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE.parent / 'Build'))
from folding import fold  # noqa: E402  (beside the gazetteer's build)

PACKAGES = ['wdutch', 'wamerican-small']
COUNTRY, CONTINENT = 0, 6

# Towns far better known than the word: at the start of a sentence too they are the town.
TOWNS = set('''aalst aken alpen amazone arnhem assen astrakan bama beieren belfort belgrado beringen bern bloemfontein bologna bonn bordeaux boston
breda brugge cayenne chihuahua cologne delft dover drachten dublin eindhoven erlangen essen fez geleen gent genua ghana golfstaten
gouda haarlem hagen halle halsteren havana hoofddorp hull java kampen kassala keulen kiel kortrijk lancaster leiden leuven lille lima
limerick luik maas malaga manchester manilla medina mekka milaan munster nablus namen nijmegen oslo pacific parma perm phoenix pilsen
porto praag pretoria puurs queens rabat ranst rijn rome sabra schelde scheldt schoten siena soest steenbergen swat tegelen tienen
tilburg trieste tunis turijn tweestromenland ulster utrecht venlo voorschoten wassenaar waterloo weert wellington wenen westoever
wierden winchester windhoek woerden zeeland zolder zwolle'''.split())


def main():
    folder = Path(sys.argv[1] if len(sys.argv) > 1 else tempfile.gettempdir() + '/word-sources')
    fetch(folder)
    words = {fold(word) for path in folder.glob('*/usr/share/dict/*') if path.suffix == '' and path.is_file()
             for word in path.read_text('utf-8').split('\n') if word and word[0].islower() and "'" not in word}
    found = sorted(name for name, kind in names().items() if name in words and kind not in (COUNTRY, CONTINENT) and name not in TOWNS)
    lines = textwrap.fill(' '.join(found), 138, break_long_words=False, break_on_hyphens=False)
    head = '# Ordinary words that are also names of places; from OpenTaal (Dutch) and SCOWL (English) by build.py. See README.md.\n\n[ordinary]\n'
    (HERE / 'ordinary.txt').write_text(head + lines + '\n', 'utf-8')
    print(f'{len(found)} words')


def fetch(folder):
    folder.mkdir(parents=True, exist_ok=True)
    for package in PACKAGES:
        if not (folder / package).exists():
            subprocess.run(['apt-get', 'download', package], cwd=folder, check=True)
            subprocess.run(['dpkg-deb', '-x', next(folder.glob(package + '_*.deb')), folder / package], check=True)


def names():
    """The folded names of one word, with the kind of their likeliest place."""
    data = zlib.decompress((HERE.parent / 'Data' / 'places.bin').read_bytes()[4:])
    _, places, count, _, periods, spellings, length = struct.unpack_from('<7i', data)
    kinds = 28 + places * (8 + 2 + 4 * 4)
    start = kinds + places * 3 + periods * 8 + spellings
    candidates = start + length + 4
    found, before, at = {}, b'', start
    for _ in range(count):
        end = data.index(b'\n', at + 1)
        before = before[:data[at]] + data[at + 1:end]
        at = end + 1
        meant, candidates = likeliest(data, candidates)
        if b' ' not in before:
            found[before.decode()] = data[kinds + (meant >> 2)]
    return found


def likeliest(data, at):
    """The first candidate of a name, and where the next name's candidates start."""
    number, at = varint(data, at)
    first = None
    for _ in range(number):
        value, at = varint(data, at)
        first = value if first is None else first
    return first, at


def varint(data, at):
    value = shift = 0
    while True:
        value |= (data[at] & 127) << shift
        shift, at = shift + 7, at + 1
        if data[at - 1] < 128:
            return value, at


if __name__ == '__main__':
    main()
