"""Builds ../Data/places.bin. See README.md.  Usage: python3 build.py [FOLDER for downloads]"""
import math
import re
import sys
import tempfile
import unicodedata
from pathlib import Path

import addresses
import datafile
import sources
import supplement
from folding import fold, slug
from model import MAIN, NEAR, OTHER, RULE, WAR, Place
from names import ARAB, CYRILLIC, SCHOLARLY, arabic_spellings, cyrillic_spellings, is_cyrillic, is_latin, is_short, is_useful

HERE = Path(__file__).parent
TARGET = HERE.parent / 'Data' / 'places.bin'
COUNTRY_IDS, REGION_IDS = 9_100_000_000, 9_200_000_000
_TYPE = re.compile(
    r'^(?:(?:Autonomous )?(?:Oblast|Kraj|Republiek|Provincie|Vrije Hanzestad|Province of|Republic of|Muhafazat|Emirate of|State of|Free State of|'
    r'Free and Hanseatic City of|Special Region of|National Capital Territory of) )?(.+?)'
    r"(?: (?:Province|Governorate|(?:(?:Uyghur |Zhuang |Hui )?Autonomous |Special Capital )?Region|Autonomous O\w+|Republic|Kra[iy]|[Oo]blast['’]?|State|"
    r'District|Department|County|Prefecture|Emirate|Voivodes?hip|Municipality|City))?$')
# Rows of GeoNames that are no towns: abbreviations and descriptions.
_NO_TOWN = re.compile(r'^[A-Z]+$|\b(Cemetery|Village of|Branch|upper|Lower|lower|Catholique|Centrale)\b')
# In these countries Dutch leaves the compass English: North Carolina.
_ENGLISH = set('US CA AU NZ NG LK IN'.split())
_COMPASS = {'north': 'Noord', 'northern': 'Noord', 'south': 'Zuid', 'southern': 'Zuid', 'east': 'Oost', 'eastern': 'Oost', 'west': 'West', 'western': 'West'}
_DIRECTIONS = set('north south east west northern southern eastern western central center centre centrale capital federal upper lower'.split())


def main():
    folder = Path(sys.argv[1] if len(sys.argv) > 1 else tempfile.gettempdir() + '/gazetteer-sources')
    sources.fetch(folder)
    nl, en = sources.catalogue(folder, 'nl'), sources.catalogue(folder, 'en')
    rows = [row for row in sources.cities(folder) if worth_keeping(row, nl)]
    countries = make_countries(folder)
    regions = make_regions(rows, countries, nl, en)
    cities = make_cities(rows, countries, regions, nl, en, sources.catalogue(folder, 'ru'), sources.catalogue(folder, 'uk'))
    fill_up(countries, regions, cities)
    places = [*countries.values(), *regions.values(), *cities]
    places += supplement.lay_over(HERE, places, countries)
    for place in places:
        add_rules(place)
    places.sort(key=lambda p: (p.country, p.kind != 'Country', p.parent.id if p.parent else 0, p.id))
    addresses.give(places, countries, datafile.read_addresses(TARGET))
    packed, plain = datafile.write(TARGET, places)
    print(f'{len(places)} places, {packed / 1e6:.2f} MB, {plain / 1e6:.2f} MB unpacked')


def worth_keeping(row, nl):
    """Small towns only where they are news to Dutch readers."""
    if row['code'] in ('PPLQ', 'PPLH', 'PPLCH', 'PPLW', '') or not is_latin(row['name']) or _NO_TOWN.search(row['name']):
        return False
    if row['code'] in ('PPLC', 'PPLA', 'PPLA2') or str(row['id']) in nl or row['country'] in WAR and row['code'].startswith('PPLA'):
        return True
    least = 0 if row['country'] in ('NL', 'BE') else 500 if row['country'] in WAR else 1000 if row['country'] in NEAR else 2000
    return row['population'] >= least


def make_countries(folder):
    nl, en, iso = sources.territories(folder, 'nl'), sources.territories(folder, 'en'), sources.countries(folder)
    found = {}
    for code, names in nl.items():
        if code in ('EU', 'EZ', 'UN', 'QO', 'XA', 'XB', 'ZZ', 'EA', 'IC', 'UM', 'AC', 'CP', 'CQ', 'DG', 'TA', 'BV', 'HM'):
            continue
        name, english = names[0].split(' (')[0].replace(' SAR van China', ''), en[code][0].split(' (')[0].replace(' SAR China', '')
        place = Place(COUNTRY_IDS + (ord(code[0]) - 65) * 26 + ord(code[1]) - 65, 'Country', name, english, code)
        for spelling in (*names, *iso.get(code, []), *en[code], english.replace('&', 'and')):
            if len(spelling) > 2 and '(' not in spelling:
                place.add(spelling, MAIN)
        found[code] = place
    return found


def make_regions(rows, countries, nl, en):
    """First-order divisions, save where those are mere municipalities."""
    by_country = {}
    for row in rows:
        by_country.setdefault(row['country'], {}).setdefault(row['region'], 0)
        by_country[row['country']][row['region']] += row['population']
    found = {}
    for country, people in by_country.items():
        mean = sum(people.values()) / len(people)
        if country not in countries or mean < (80_000 if len(people) > 40 else 20_000):
            continue
        for region in people:
            code = f'{country}.{region}'
            english = en.get(code)
            if english and english != countries[country].english:
                found[code] = make_region(code, english, nl.get(code), countries[country])
    return found


def make_region(code, english, dutch, country):
    short = _TYPE.match(english).group(1)
    if short.lower() in _DIRECTIONS:
        short = english if short != english else f'{english} Region'
    if country.country in SCHOLARLY:
        short = without_marks(short)
    name = _TYPE.match(dutch).group(1) if dutch else in_dutch(short, country.country)
    place = Place(region_id(code), 'Region', name, short, country.country, country, type=addresses.region_suffix(english))
    for spelling in (name, short, english, dutch):
        if spelling:
            place.add(spelling, MAIN)
    return place


def in_dutch(name, country):
    """North Kivu is Noord-Kivu."""
    first, _, rest = name.partition(' ')
    compass = _COMPASS.get(first.lower())
    dutch = compass and rest and country not in _ENGLISH and ',' not in rest and rest not in ('Province', 'State', 'District', 'Region')
    return f'{compass}-{rest}' if dutch else name


def without_marks(name):
    """Kermānshāh is Kermanshah."""
    marked = unicodedata.normalize('NFD', name.replace('ʼ', '’'))
    return unicodedata.normalize('NFC', ''.join(c for c in marked if unicodedata.category(c) != 'Mn'))


def region_id(code):
    """An id that follows from the code, so that it stays; long numbers are GeoNames ids themselves."""
    if code[3:].isdigit() and len(code) > 7:
        return int(code[3:])
    number = 0
    for char in code.replace('.', '').ljust(8, '_'):
        number = number * 37 + '_0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'.index(char.upper())
    return REGION_IDS + number


def make_cities(rows, countries, regions, nl, en, ru, uk):
    found = []
    for row in rows:
        if row['country'] not in countries:
            continue
        key = str(row['id'])
        native = {'RU': ru, 'UA': uk}.get(row['country'], {}).get(key)
        made = cyrillic_spellings(native, row['country'])[0] if native and is_cyrillic(native) else None
        plain = row['ascii'].replace('`', "'") if row['country'] in SCHOLARLY else row['name']
        english = en.get(key) if is_latin(en.get(key, '')) else None
        english = english or plain
        if row['country'] in ('GE', 'AM'):
            english, plain = english.replace('’', ''), plain.replace('’', '')
        name = without_city(nl.get(key)) or made or (english if row['country'] in SCHOLARLY and english.isascii() else plain)
        parent = regions.get(f"{row['country']}.{row['region']}") or countries[row['country']]
        kind = 'Neighbourhood' if row['code'] == 'PPLX' else 'City'
        place = Place(row['id'], kind, name, english, row['country'], parent, row['lat'], row['lon'], row['population'], code=row['code'])
        for spelling in (name, english, row['name'], row['ascii']):
            place.add(spelling, MAIN)
            if kind == 'City':
                place.add(re.sub(r' ?\(.*\) ?', '', spelling), MAIN)
        for other in row['others']:
            if is_useful(other) and not is_short(other, row['population']):
                place.add(other, OTHER)
            elif row['country'] in CYRILLIC and is_cyrillic(other):
                for spelling in cyrillic_spellings(other, row['country']):
                    place.add(spelling, RULE)
        found.append(place)
    give_cities(found)
    return found


def without_city(dutch):
    """Brussel (Anderlecht) is Anderlecht."""
    return re.sub(r'^Brussel \((.*)\)$', r'\1', dutch) if dutch else None


def give_cities(cities):
    """A neighbourhood belongs to the largest city about it: population over the square of the distance, within 25 km."""
    grid = {}
    for city in cities:
        if city.kind == 'City' and city.population >= 10_000:
            grid.setdefault((city.country, round(city.lat * 3), round(city.lon * 3)), []).append(city)
    for part in cities:
        if part.kind != 'Neighbourhood':
            continue
        y, x = round(part.lat * 3), round(part.lon * 3)
        near = [c for dy in (-1, 0, 1) for dx in (-1, 0, 1) for c in grid.get((part.country, y + dy, x + dx), []) if c.population > part.population]
        near = [c for c in near if kilometres(part, c) <= 25]
        if near:
            part.parent = max(near, key=lambda c: c.population / (kilometres(part, c) + 2) ** 2)
        else:
            part.kind = 'City'


def kilometres(a, b):
    x = (a.lon - b.lon) * math.cos(math.radians((a.lat + b.lat) / 2))
    return 111.2 * math.hypot(x, a.lat - b.lat)


def fill_up(countries, regions, cities):
    """Countries and regions lie in the middle of their people and have the people of their towns."""
    sums = {}
    for city in cities:
        if city.kind != 'City':
            continue
        above = [countries[city.country]] + ([city.parent] if city.parent.kind == 'Region' else [])
        for place in above:
            people, lat, lon = sums.get(id(place), (0, 0, 0))
            weight = city.population + 1
            sums[id(place)] = (people + weight, lat + weight * city.lat, lon + weight * city.lon)
    for place in (*countries.values(), *regions.values()):
        if id(place) in sums:
            people, lat, lon = sums[id(place)]
            place.population, place.lat, place.lon = people, lat / people, lon / people


def add_rules(place):
    place.add(place.name, MAIN)
    place.add(place.english, MAIN)
    place.add(slug(place.name).replace('-', ' '), RULE)
    if place.country in ARAB and place.kind != 'Country':
        for spelling, use in list(place.spellings.items()):
            if use == MAIN or place.population >= 15_000:
                for made in arabic_spellings(spelling):
                    place.add(made, RULE)
    folded = {}
    for spelling, use in sorted(place.spellings.items(), key=lambda item: (item[1], item[0] != place.name)):
        folded.setdefault(fold(spelling), spelling)
    place.spellings = {spelling: place.spellings[spelling] for key, spelling in folded.items() if key.isascii() and key}


if __name__ == '__main__':
    main()
