"""Which stem each Dutch word has: from the paradigms of the word list, and two tables."""
from collections import defaultdict

SEPARABLE = ("aan achter af bij binnen buiten dicht door goed heen in klaar kapot los mee mis na neer om omver onder op open over plaats rond "
             "samen stil stuk tegen teleur tegemoet terecht terug toe tentoon uit uiteen vast vol voor voort vooruit voorbij voorop vrij "
             "waar weg weer leeg omhoog omlaag omver achteruit achterna bijeen ineen aaneen opeen overeind gevangen deel").split()
INSEPARABLE = "be ge her er ont ver aan door mis om onder over voor weer wan".split()
VOWELS = "aeiou"


class Stems:
    def __init__(self, dictionary, suffixes, prefixes, known, strong, irregular):
        self.known = known
        self.nouns, self.verbs, self.adjectives = defaultdict(set), {}, {}
        self.bases, self.starts, self.heads = set(), set(), set()
        self.stems = set()
        self.fixed = {}
        self.participles = set()
        plain = defaultdict(set)
        for base, flags in dictionary:
            plain[base] |= flags
            self._take(base, flags, suffixes, prefixes)
        self.flags = plain
        self._infinitives()
        self._participles()
        self._irregular(irregular)
        self._strong(strong)

    def of(self, word):
        return self._of(word, 4)

    def _of(self, word, depth):
        if word in self.fixed:
            return self.fixed[word]
        if depth == 0 or word in self.bases and word not in self.verbs:
            return word
        if word in self.bases and self.verbs.get(word, word) == word:
            return word
        for table in (self._noun, self.verbs.get, self.adjectives.get):
            stem = table(word)
            if stem and stem != word:
                return self._of(stem, depth - 1)
        return word

    def _noun(self, word):
        stems = self.nouns.get(word, ())
        return min(stems, key=lambda stem: (len(stem), stem)) if stems else None

    def _take(self, base, flags, suffixes, prefixes):
        kinds = {flag[0] for flag in flags if flag not in ("Zm", "Zk", "Xe", "Zi")}
        if "Z" in kinds or "Y" in kinds:
            self.bases.add(base)
            self.heads.add(base)
        if flags & {"Ca", "Cb", "Cc", "Cd", "Ce", "Cg", "Ch"}:
            self.starts.add(base)
        if flags & {"Cd", "Ch"}:
            self.starts.add(base + "s")
        if flags & {"V3", "Vp", "Vq"}:
            self.stems.add(base)
            self.stems.update(prefixes[flag] + base for flag in flags if flag in prefixes)
        if "Ve" in flags:
            self.participles.add(base)
        for flag in flags:
            for cut, ending, condition in suffixes.get(flag, ()):
                if base.endswith(cut) and condition.search(base):
                    self._form(base, flags, flag, base[:len(base) - len(cut)] + ending, prefixes)

    def _form(self, base, flags, flag, form, prefixes):
        if form not in self.known and flag[0] != "Z":
            pass
        if flag[0] in "ZY" and flag not in ("Zm",):
            if flag in ("Zk",):
                self.adjectives.setdefault(form, base)
            else:
                self.nouns[form].add(base)
                if flag[0] == "Z":
                    self.heads.add(form)
                    self.starts.add(form) if form.endswith("en") else None
        elif flag[0] == "A" and flag != "A0":
            self.adjectives.setdefault(form, base)
        elif flag[0] == "V":
            stem = base if flag in ("V3", "Vp", "Vq") else None
            if flag in ("Va", "Vb"):
                stem = base[:-1]
            if flag == "Vi":
                self.verbs.setdefault(form, base)
                for prefix in flags & prefixes.keys():
                    self.verbs.setdefault(prefixes[prefix] + form, prefixes[prefix] + base)
            elif flag == "Ve":
                self.verbs.setdefault(form, base)
            elif stem:
                self.verbs.setdefault(form, stem)
                for prefix in flags & prefixes.keys():
                    self.verbs.setdefault(prefixes[prefix] + form, prefixes[prefix] + stem)

    def _infinitives(self):
        for base, flags in self.flags.items():
            if "Vi" in flags and base.endswith("n"):
                for word in [base] + [p + base for p in SEPARABLE + INSEPARABLE if p + base in self.known]:
                    self.verbs[word] = self.stem_of_infinitive(word)

    def stem_of_infinitive(self, word):
        """lopen: loop; vallen: val; reizen: reis; tekenen: teken."""
        if not word.endswith("en"):
            return word[:-1]
        root = word[:-2]
        candidates = []
        if len(root) > 2 and root[-1] == root[-2] and root[-1] not in VOWELS:
            candidates.append(root[:-1])
        else:
            hard = root[:-1] + {"z": "s", "v": "f"}.get(root[-1], root[-1])
            if len(root) > 1 and root[-2] in "aeou" and root[-1] not in VOWELS and (len(root) < 3 or root[-3] not in VOWELS):
                candidates.append(root[:-1] + root[-2] + hard[-1])
            candidates.append(hard)
        for candidate in candidates:
            if candidate in self.stems or candidate in self.flags or candidate in self.known:
                return candidate
        return candidates[0]

    def _participles(self):
        """Weak ones: gevlucht, aangemeld, veroverd; only where the list has no noun of that form (gebied, gezicht)."""
        verbs = self.stems | set(self.verbs.values())
        for stem in verbs:
            ending = "" if stem[-1] in "td" else "t" if stem[-1] in "kfschpx" else "d"
            for ending in {ending, "t", "d"} if ending else {""}:
                self._participle("ge" + stem + ending, stem)
                if stem.startswith(tuple(INSEPARABLE)):
                    self._participle(stem + ending, stem)
                for prefix in SEPARABLE:
                    if stem.startswith(prefix) and len(stem) > len(prefix) + 1:
                        self._participle(f"{prefix}ge{stem[len(prefix):]}{ending}", stem)
            for prefix in SEPARABLE:
                self._participle(f"{prefix}ge{stem}{ending}", prefix + stem)

    def _participle(self, form, stem):
        flags = self.flags.get(form, set())
        if form not in self.known or form == stem or any(flag[0] in "ZCY" for flag in flags):
            return
        self.verbs.setdefault(form, stem)
        for longer in (form + "e", form + "en"):
            if longer in self.known:
                self.verbs.setdefault(longer, form)

    def _irregular(self, path):
        for stem, *forms in lines(path):
            self.fixed[stem] = stem
            for form in forms:
                self.fixed[form] = stem
                if form.endswith(("en", "er")):
                    self.heads.add(form)
        plurals = [(stem, form) for stem, *forms in lines(path) for form in forms if len(form) > 3]
        for word in self.known:
            for stem, form in plurals:
                if word.endswith(form) and word not in self.fixed and word[:-len(form)] + stem in self.known and len(word) > len(form) + 1:
                    self.fixed[word] = word[:-len(form)] + stem

    def _strong(self, path):
        for infinitive, past, plural, participle in lines(path):
            stem = self.of(infinitive)
            for form in past.split("/") + plural.split("/") + participle.split("/"):
                self._strong_form(form, stem)
            bare = participle[2:] if participle.startswith("ge") else participle
            for prefix in set(SEPARABLE + INSEPARABLE):
                if prefix + infinitive not in self.known:
                    continue
                whole = self.of(prefix + infinitive)
                for form in past.split("/") + plural.split("/"):
                    self._strong_form(prefix + form, whole)
                self._strong_form(prefix + "ge" + bare, whole)
                self._strong_form(prefix + bare, whole)

    def _strong_form(self, form, stem):
        if form in self.fixed or form not in self.known:
            return
        self.fixed[form] = stem
        for longer in (form + "e", form + "t"):
            if longer in self.known and longer not in self.bases and longer not in self.fixed:
                self.fixed[longer] = stem


def lines(path):
    for line in open(path, encoding="utf-8"):
        if line.strip() and not line.startswith("#"):
            yield line.split()
