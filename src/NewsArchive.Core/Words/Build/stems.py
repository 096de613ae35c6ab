"""Which stem each Dutch word has: from the paradigms of the word list, and two tables."""
from collections import defaultdict

SEPARABLE = ("aan achter af bij binnen buiten dicht door goed heen in klaar kapot los mee mis na neer om omver onder op open over plaats rond "
             "samen stil stuk tegen teleur tegemoet terecht terug toe tentoon uit uiteen vast vol voor voort vooruit voorbij voorop vrij "
             "waar weg weer leeg omhoog omlaag omver achteruit achterna bijeen ineen aaneen opeen overeind gevangen deel").split()
INSEPARABLE = "be her er ont ver aan door mis om onder over voor weer wan".split()
VOWELS = "aeiou"


class Stems:
    def __init__(self, dictionary, suffixes, prefixes, known, strong, irregular):
        self.known = known
        self.nouns, self.verbs, self.adjectives = defaultdict(set), {}, {}
        self.bases, self.adjective_bases, self.starts, self.heads = set(), set(), set(), set()
        self.stems = set()
        self.fixed = {}
        self.participles = set()
        self.names = set()
        plain = defaultdict(set)
        for base, flags, is_name in dictionary:
            if is_name:
                self.names.add(base)
                flags = {flag for flag in flags if flag[0] in "ZA"}
            else:
                plain[base] |= flags
            self._take(base, flags, suffixes, prefixes)
        self.flags = plain
        self._infinitives()
        self._participles()
        self._irregular(irregular)
        self._strong(strong)
        self.heads |= {form for form, flags in plain.items() if "Cc" in flags and form not in self.heads and self.of(form) in self.heads}

    def of(self, word):
        """The stem of a word."""
        return self._of(word, 4)

    def is_told(self, word):
        """Whether the list says of which word this is a form, or that it is a word of its own with forms."""
        return any(word in table for table in (
            self.fixed, self.bases, self.adjective_bases, self.verbs, self.nouns, self.adjectives))

    def _of(self, word, depth):
        if word in self.fixed:
            return self.fixed[word]
        if depth == 0 or word in self.bases:
            return word
        stem = self._noun(word)
        if stem and stem != word:
            return self._of(stem, depth - 1)
        if self.verbs.get(word, word) != word:
            return self._of_verb(word, depth)
        stem = self.adjectives.get(word)
        if stem and stem != word and word not in self.adjective_bases:
            return self._of(stem, depth - 1)
        return self._guess(word) if not self.is_told(word) else word

    def _of_verb(self, word, depth):
        """heersende, heersen, heers: not on to heer, of which heers is a plural."""
        while depth and word not in self.fixed and self.verbs.get(word, word) != word:
            word = self.verbs[word]
            depth -= 1
        return self.fixed.get(word, word)

    def _noun(self, word):
        stems = self.nouns.get(word, ())
        longest = word.endswith(("je", "jes"))
        return min(stems, key=lambda stem: (self._oddness(word, stem), -len(stem) if longest else len(stem), stem)) if stems else None

    def _oddness(self, plural, stem):
        """0 when the plural is written as the rule says: bomen of boom, bommen of bom."""
        if not plural.endswith("en"):
            return 0
        forms = closed(plural[:-2])
        return forms.index(stem) if stem in forms else len(forms)

    def _guess(self, word):
        """For a word of which the list tells nothing: the word of which it is written as a form."""
        roots, graded = [], []
        if word.endswith("en"):
            roots = closed(word[:-2]) + ([word[:-2]] if word.endswith("eeen") else [])
        elif word.endswith("s"):
            roots = [root for root in [word[:-1]] if root in self.bases]
        elif word.endswith("je"):
            roots = [root for root in (word[:-2], word[:-3]) if root in self.bases]
        elif word.endswith("a"):
            roots = [word[:-1] + "um"]
        for ending in ("e", "er", "ere"):
            if word.endswith(ending):
                graded += closed(word[:-len(ending)])
        for ending in ("st", "ste"):
            if word.endswith(ending):
                graded.append(word[:-len(ending)])
        graded = [root for root in graded if root in self.adjective_bases or root + "st" in self.known]
        return next((root for root in graded + roots if len(root) > 2 and (root in self.known or root in self.names)), word)

    def _take(self, base, flags, suffixes, prefixes):
        kinds = {flag[0] for flag in flags if flag not in ("Zm", "Zk", "Xe", "Zi")}
        if "A" in kinds:
            self.adjective_bases.add(base)
        if kinds & set("ZY"):
            self.heads.add(base)
            if not is_participle(base, flags):
                self.bases.add(base)
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
        """Takes in one form that the affix file makes of a base."""
        if flag == "Zk":
            self.adjectives.setdefault(form, base)
        elif flag[0] in "ZY" and flag != "Zm":
            self.nouns[form].add(base)
            if flag[0] == "Z":
                self.heads.add(form)
                if form.endswith("en"):
                    self.starts.add(form)
        elif flag[0] == "A" and flag != "A0":
            self.adjectives.setdefault(form, base)
        elif flag[0] == "V":
            self._verb_form(base[:-1] if flag in ("Va", "Vb") else base, form, flag, flags & prefixes.keys(), prefixes)

    def _verb_form(self, stem, form, flag, named, prefixes):
        self.verbs.setdefault(form, stem)
        if flag in ("V3", "Vp", "Vq", "Va", "Vb", "Vi"):
            for prefix in named:
                self.verbs.setdefault(prefixes[prefix] + form, prefixes[prefix] + stem)

    def _infinitives(self):
        for base, flags in self.flags.items():
            if "Vi" in flags and base.endswith("n"):
                longer = [p + base for p in SEPARABLE + INSEPARABLE]
                for word in [base] + [w for w in longer if w in self.known and w not in self.nouns and w not in self.bases]:
                    self.verbs[word] = self.stem_of_infinitive(word)

    def stem_of_infinitive(self, word):
        """lopen: loop; vallen: val; reizen: reis; tekenen: teken."""
        if not word.endswith("en"):
            return word[:-1]
        candidates = closed(word[:-2])
        if word.endswith("eren"):
            candidates.insert(0, word[:-3] + "er")
        for told in (self.stems, self.flags, self.known):
            for candidate in candidates:
                if candidate in told:
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
        if form not in self.known or form == stem or not is_participle(form, flags) and any(flag[0] in "ZCY" for flag in flags):
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
        plurals = [(stem, form) for stem, *forms in lines(path) for form in forms if len(form) > 3 and form.endswith(("en", "rs"))]
        for word in self.known - self.fixed.keys() - self.bases - self.nouns.keys():
            for stem, form in plurals:
                if word.endswith(form) and word[:-len(form)] + stem in self.known:
                    self.fixed[word] = word[:-len(form)] + stem

    def _strong(self, path):
        for infinitive, past, plural, participle in lines(path):
            stem = self.of(infinitive)
            for form in past.split("/") + plural.split("/") + participle.split("/"):
                self._strong_form(form, stem)
            bare = participle.rstrip("+")
            bare = bare[2:] if bare.startswith("ge") else bare
            for prefix in set(SEPARABLE + INSEPARABLE):
                if prefix + infinitive not in self.known:
                    continue
                whole = self.of(prefix + infinitive)
                for form in past.split("/") + plural.split("/"):
                    self._strong_form(prefix + form, whole)
                self._strong_form(f"{prefix}ge{bare}+", whole)
                self._strong_form(prefix + bare, whole)

    def _strong_form(self, form, stem):
        wins = form.endswith("+")
        form = form.rstrip("+")
        if form in self.fixed or form not in self.known or not wins and (form in self.bases or form in self.nouns):
            return
        self.fixed[form] = stem
        for longer in (form + "e", form + "t"):
            if longer in self.known and longer not in self.bases and longer not in self.fixed:
                self.fixed[longer] = stem


def is_participle(form, flags):
    return "Ve" in flags or "Aa" in flags and form[-1] in "dt" and "ge" in form


def closed(root):
    """How what stands before -en or -e may be written without it, the likeliest first."""
    if len(root) < 2:
        return [root]
    if root[-1] == root[-2] and root[-1] not in VOWELS:
        return [root[:-1]]
    hard = root[:-1] + {"z": "s", "v": "f"}.get(root[-1], root[-1])
    if root[-2] in "aeou" and root[-1] not in VOWELS and (len(root) < 3 or root[-3] not in VOWELS):
        return [root[:-1] + root[-2] + hard[-1], hard]
    return [hard]


def lines(path):
    for line in open(path, encoding="utf-8"):
        if line.strip() and not line.startswith("#"):
            yield line.split()
