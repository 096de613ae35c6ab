"""Gives every place its own address: the slug of its name under its country (or city), with a suffix where two would be the same."""
from folding import slug

SUFFIXES = ['', '-provincie', '-gouvernement', '-oblast', '-district', '-departement', '-staat', '-regio', '-gebied', '-wijk', '-voormalig']
SUFFIXES += [f'-{n}' for n in range(2, 200)]
_TYPES = [
    ('province', '-provincie'), ('governorate', '-gouvernement'), ('oblast', '-oblast'), ('district', '-district'),
    ('department', '-departement'), ('state', '-staat')]


def region_suffix(english):
    lower = english.lower()
    return next((suffix for word, suffix in _TYPES if word in lower), '-regio')


def folder_of(place, countries):
    """What stands before the slug: a neighbourhood lies below its city, a country and what has no country at the top."""
    if place.kind == 'Neighbourhood' and place.parent and place.parent.kind == 'City':
        return folder_of(place.parent, countries) + '/' + slug(place.parent.name) + place.parent.suffix
    if place.kind == 'Country' or place.country not in countries:
        return ''
    country = countries[place.country]
    return slug(country.name) + country.suffix


def give(places, countries, former):
    """Sets the suffixes. A place of the former file keeps its own; then the larger before the smaller, and cities before regions."""
    order = {'Country': 0, 'Continent': 1, 'CrossBorder': 2, 'City': 3, 'Site': 4, 'Area': 5, 'Water': 6, 'Region': 7, 'Neighbourhood': 8}
    taken = set()

    def key(place):
        return (folder_of(place, countries), slug(place.name) + place.suffix)

    for kept in (True, False):
        for place in sorted(places, key=lambda p: (order[p.kind], -p.population, p.id)):
            if (former.get(place.id, (None,))[0] == slug(place.name)) != kept:
                continue
            if kept:
                place.suffix = former[place.id][1]
            elif key(place) in taken:
                _avoid(place, key, taken)
            if key(place) in taken:
                _avoid(place, key, taken)
            taken.add(key(place))


def _avoid(place, key, taken):
    own = {'Region': place.type or '-regio', 'Area': '-gebied', 'Neighbourhood': '-wijk'}.get(place.kind)
    for suffix in ([own] if own else []) + [f'-{n}' for n in range(2, 200)]:
        place.suffix = suffix
        if key(place) not in taken:
            return
    raise ValueError(f'no address left for {place.name} in {place.country}')
