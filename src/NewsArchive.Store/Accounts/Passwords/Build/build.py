#!/usr/bin/env python3
"""Builds Data/common.bin: passwords and words that many people choose. Python's standard library only.

  build.py FOLDER OUT

FOLDER holds three packages of npm, each unpacked in a folder of its own name (npm pack NAME; tar xzf FILE):

  zxcvbn                      lib/frequency_lists.js: only the list of passwords
  @zxcvbn-ts/language-common  src/passwords.json
  @zxcvbn-ts/language-nl-be   src/boysFirstnames.json, src/girlsFirstnames.json

See Data/README.md for licences and format.
"""
import json
import re
import sys
import unicodedata
import zlib
from pathlib import Path

# Words of one or two letters are in every text; a name that people add to a password has three or more.
SHORTEST, LONGEST = 3, 40
PRINTABLE = re.compile(r"^[!-~]+$")

# What Dutch people put in passwords and no list of English ones has. Written for this archive.
OWN = """wachtwoord wachtwoorden mijnwachtwoord paswoord welkom welkomterug geheim geheimpje mijngeheim supergeheim inloggen aanmelden
toegang sesamopenu nederland nederlands holland belgie vlaanderen amsterdam rotterdam denhaag utrecht eindhoven groningen antwerpen brussel
feyenoord feijenoord ajaxamsterdam psveindhoven hupholland oranje voetbal lente zomer herfst winter voorjaar najaar januari februari maart
april mei juni juli augustus september oktober november december maandag dinsdag woensdag donderdag vrijdag zaterdag zondag vandaag morgen
redactie redacteur corrector beheerder administrator archief nieuwsarchief newsarchive krant nieuws journalist oorlog vrede bijschrift
schatje liefje lieverd snoepje konijn konijntje hondje poesje koekje vlinder bloemen zonnetje sterretje moeder vader oma opa mama papa
ikhouvanjou ikhouvanjouw hallo hallohallo hoihoi goedemorgen tijdelijk voorlopig verander veranderen verandermij gebruiker kantoor bedrijf
computer laptop telefoon internet fiets stroopwafel pindakaas hagelslag kaaskroket""".split()


def folded(text):
    return "".join(c for c in unicodedata.normalize("NFKD", text.lower()) if not unicodedata.combining(c))


def lists(folder):
    text = (folder / "zxcvbn" / "lib" / "frequency_lists.js").read_text("utf-8")
    yield re.search(r'passwords: "([^"]*)"', text).group(1).split(",")
    yield json.loads((folder / "@zxcvbn-ts" / "language-common" / "src" / "passwords.json").read_text("utf-8"))
    for name in ("boysFirstnames", "girlsFirstnames"):
        yield json.loads((folder / "@zxcvbn-ts" / "language-nl-be" / "src" / f"{name}.json").read_text("utf-8"))
    yield OWN


def main(folder, out):
    words = {folded(word) for words in lists(Path(folder)) for word in words}
    words = sorted(word for word in words if SHORTEST <= len(word) <= LONGEST and PRINTABLE.match(word))
    Path(out).write_bytes(zlib.compress("\n".join(words).encode("ascii"), 9))
    print(len(words), "words")


main(*sys.argv[1:])
