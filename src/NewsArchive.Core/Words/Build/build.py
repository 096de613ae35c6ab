#!/usr/bin/env python3
"""Builds src/NewsArchive.Core/Words/Data/dutch.lexicon from OpenTaal's word list and affix file. Python's standard library only.

  build.py DICTIONARY AFFIXES WORDS OUT     (of Debian's hunspell-nl and wdutch: nl.dic nl.aff dutch)

See README.md beside the built file for sources, licence and format.
"""
import re
import sys
import unicodedata
from collections import defaultdict
from pathlib import Path

from automaton import write
from stems import Stems

# As in DutchCompounds; and the length up to which compounds are kept as words.
MIN_START, MIN_HEAD, ALWAYS_KEPT = 3, 4, 10
SHORT_STARTS = set("""bom gas gif zee weg dag oog olie jet tv vuur lid bus taxi pas hof wet eed man kamp wij zon ijs eis rol top
vak ver hoog""".split())
# Words that end words which are no compounds, as suffixes do.
NO_HEADS = set("""aren baar eling elingen eren essen heden isme king lijk ling lingen neten nissen oren penen pijen rijke schap schappen
ster tingen""".split())
HERE = Path(__file__).parent
WORD = re.compile("^[a-z]+$")


def fold(text):
    text = text.replace("ĳ", "ij").replace("œ", "oe").replace("æ", "ae").replace("ø", "o").replace("ß", "ss")
    return "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))


def read_words(path):
    for line in open(path, encoding="utf-8"):
        word = fold(line.strip())
        if WORD.match(word):
            yield word


def read_dictionary(path):
    """Each entry of the dictionary with its two-letter flags, and whether it is a name; forbidden words left out."""
    for line in open(path, encoding="utf-8"):
        base, _, flags = line.strip().partition("/")
        base = fold(base)
        flags = {flags[i:i + 2] for i in range(0, len(flags), 2)}
        is_name = base[:1].isupper()
        base = base.lower() if base[1:].islower() else base
        if WORD.match(base) and "Fw" not in flags:
            yield base, flags, is_name


def read_affixes(path):
    """The suffixes (cut, ending, condition) and the prefixes of each flag."""
    suffixes, prefixes = defaultdict(list), {}
    for line in open(path, encoding="utf-8"):
        parts = line.split()
        if len(parts) < 5 or parts[3].isdigit() and len(parts) == 4:
            continue
        kind, flag, cut, ending, condition = parts[:5]
        ending = fold(ending.split("/")[0])
        if kind == "SFX" and WORD.match(ending):
            suffixes[flag].append(("" if cut == "0" else fold(cut), ending, re.compile(fold(condition) + "$")))
        elif kind == "PFX" and flag.startswith("P") and WORD.match(ending):
            prefixes[flag] = ending
    return suffixes, prefixes


def main(dictionary, affixes, words, out):
    suffixes, prefixes = read_affixes(affixes)
    known = set(read_words(words))
    stems = Stems(list(read_dictionary(dictionary)), suffixes, prefixes, known,
                  HERE / "strong-verbs.txt", HERE / "irregular.txt")
    stems.heads -= NO_HEADS
    kept = Kept(stems)
    entries = set()
    for word in sorted(known | stems.starts | stems.heads | stems.fixed.keys(), key=lambda word: (len(word), word)):
        stem = stems.of(word)
        if kept.follows(word, stem):
            continue
        kept.add(word)
        if word in known:
            entries.add(word)
        if stem != word or word not in known:
            entries.add(change(word, stem))
        if word in stems.starts:
            entries.add(word + "+")
        if word in stems.heads:
            entries.add(word + "=")
    forms = stems.names | {form for form in {**stems.nouns, **stems.adjectives} if stems.of(form) in stems.names}
    entries |= {change(form, stems.of(form)) for form in forms - kept.words if len(form) > 2}
    print(len(kept.words), "kept; left out, for example:", " ".join(kept.dropped[::max(1, len(kept.dropped) // 60)]))
    print(len(known), "words,", len(entries), "entries,", len(stems.starts), "beginnings,", len(stems.heads), "heads")
    write(sorted(entries), out)


def change(word, stem):
    """The word with how it becomes its stem: how many letters are taken off (a for none), and which are put on."""
    same = common(word, stem)
    return f"{word}|{chr(97 + len(word) - same)}{stem[same:]}"


class Kept:
    """The words that are kept: not compounds whose stem and use follow from their parts."""

    def __init__(self, stems):
        self.stems, self.words, self.dropped = stems, set(), []
        self.starts, self.heads = set(), set()

    def add(self, word):
        self.words.add(word)
        if word in self.stems.starts:
            self.starts.add(word)
        if word in self.stems.heads:
            self.heads.add(word)

    def follows(self, word, stem):
        for i in range(MIN_START, len(word) - MIN_HEAD + 1):
            if word[i:] in self.heads and self.begins(word[:i]):
                is_told = self.stems.is_told(word) or stem != word
                if len(word) <= ALWAYS_KEPT or is_told and word[:i] + self.stems.of(word[i:]) != stem:
                    return False
                self.dropped.append(word[:i] + "-" + word[i:])
                return True
        return False

    def begins(self, word, parts=4):
        if self.is_linked(word):
            return len(word) > MIN_START or word in SHORT_STARTS
        return parts > 1 and any(self.is_linked(word[i:]) and self.begins(word[:i], parts - 1) for i in range(MIN_START, len(word) - MIN_HEAD + 1))

    def is_linked(self, part):
        return (part in self.starts or len(part) > MIN_HEAD and part in self.heads
                or len(part) > MIN_HEAD + 1 and part[-1] == "s" and part[:-1] in self.heads)


def common(a, b):
    n = 0
    while n < min(len(a), len(b)) and a[n] == b[n]:
        n += 1
    return n


if __name__ == "__main__":
    main(*sys.argv[1:])
