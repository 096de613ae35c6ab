"""Reads what was written by hand: places.tsv (places that no source has) and names.tsv (names for places that one has)."""
from folding import fold
from model import KINDS, MAIN, OTHER, Place


def lay_over(folder, places, countries):
    """Adds the names to the places, and returns the new places."""
    known = index(places)
    for line, row in rows(folder / 'names.tsv', 6):
        add_names(known, line, *row)
    known = index(places)
    made = []
    for line, row in rows(folder / 'places.tsv', 11):
        place = make(known, countries, line, *row)
        made.append(place)
        for spelling in place.spellings:
            known.setdefault((place.country, place.kind, fold(spelling)), place)
    if len({p.id for p in made}) != len(made):
        raise ValueError('places.tsv: an id stands twice')
    warn_of_doubles(made, places)
    return made


def rows(path, columns):
    for number, line in enumerate(open(path, encoding='utf-8'), 1):
        if line.strip() and not line.startswith('#'):
            cells = [cell.strip() for cell in line.rstrip('\n').split('\t')]
            if len(cells) > columns:
                raise ValueError(f'{path.name}:{number}: {len(cells)} cells instead of {columns}')
            yield f'{path.name}:{number}', cells + [''] * (columns - len(cells))


def index(places):
    """The largest place for every country, kind and name; a name of its own before another's."""
    known = {}
    for place in sorted(places, key=lambda p: -p.weight):
        for spelling in (place.name, place.english):
            known.setdefault((place.country, place.kind, fold(spelling)), place)
    for place in sorted(places, key=lambda p: -p.weight):
        for spelling in place.spellings:
            known.setdefault((place.country, place.kind, fold(spelling)), place)
    return known


def add_names(known, line, country, kind, name, dutch, spellings, weight):
    place = known.get((country, kind, fold(name)))
    if place is None:
        print(f'{line}: no {kind} {name} in {country}')
        return
    if dutch:
        place.name = dutch
        place.add(dutch, MAIN)
    add_spellings(place, spellings)
    if weight:
        place.fixed = int(weight)


def add_spellings(place, spellings):
    """A spelling behind ~ is a rare one."""
    for spelling in filter(None, (s.strip() for s in spellings.split('|'))):
        place.add(spelling.lstrip('~'), OTHER if spelling.startswith('~') else MAIN)


def make(known, countries, line, number, kind, country, parent, dutch, english, lat, lon, start, end, spellings):
    if kind not in KINDS:
        raise ValueError(f'{line}: no kind {kind}')
    above = countries.get(country)
    if parent:
        found = [known.get((country, k, fold(parent))) for k in ('City', 'Region', 'Area', 'Site', 'Neighbourhood')]
        above = next((p for p in found if p), None)
        if above is None:
            print(f'{line}: no {parent} in {country}')
            above = countries.get(country)
    if country and country not in countries:
        raise ValueError(f'{line}: no country {country}')
    place = Place(
        int(number), kind, dutch, english or dutch, country, above, float(lat) if lat else None, float(lon) if lon else None,
        start=int(start or 0), end=int(end or 0), supplement=True)
    place.add(dutch, MAIN)
    place.add(place.english, MAIN)
    add_spellings(place, spellings)
    return place


def warn_of_doubles(made, places):
    towns = {}
    for place in places:
        if place.kind in ('City', 'Region'):
            for spelling in place.spellings:
                towns.setdefault((place.country, fold(spelling)), place)
    for place in made:
        double = towns.get((place.country, fold(place.name)))
        near = double and (double.kind == 'Region' or place.lat and abs(double.lat - place.lat) + abs(double.lon - place.lon) < 0.2)
        if near:
            print(f'{place.name} ({place.country}) is also {double.kind} {double.name} {double.id}')
