"""Fetches the sources with npm and reads them."""
import json
import subprocess
import tarfile

PACKAGES = ['world-atlas@2.0.2', 'i18n-iso-countries@7.14.0']


def fetch(folder):
    """Downloads and unpacks what is not there yet."""
    folder.mkdir(parents=True, exist_ok=True)
    for package in PACKAGES:
        target = folder / package.split('@')[0]
        if not target.exists():
            done = subprocess.run(['npm', 'pack', package, '--silent'], cwd=folder, check=True, capture_output=True, text=True)
            with tarfile.open(folder / done.stdout.split()[-1]) as archive:
                archive.extractall(target)


def read_topology(folder):
    """The arcs as lists of (longitude, latitude), and the countries as (number, name, polygons); a polygon is a list of rings of arcs."""
    topology = json.loads((folder / 'world-atlas/package/countries-10m.json').read_text('utf-8'))
    (scale_x, scale_y), (shift_x, shift_y) = topology['transform']['scale'], topology['transform']['translate']
    arcs = []
    for packed in topology['arcs']:
        x = y = 0
        arc = []
        for step_x, step_y in packed:
            x, y = x + step_x, y + step_y
            arc.append((x * scale_x + shift_x, y * scale_y + shift_y))
        arcs.append(unwrapped(arc))
    countries = []
    for geometry in topology['objects']['countries']['geometries']:
        polygons = geometry['arcs'] if geometry['type'] == 'MultiPolygon' else [geometry['arcs']]
        countries.append((geometry.get('id'), geometry['properties']['name'], polygons))
    return arcs, countries


def unwrapped(arc):
    """The arc without jumps at the antimeridian: it runs on beyond 180 degrees."""
    turns, steady = 0, arc[:1]
    for (before, _), (x, y) in zip(arc, arc[1:]):
        turns += (x - before < -180) - (x - before > 180)
        steady.append((x + turns * 360, y))
    return steady


def read_codes(folder):
    """ISO 3166-1: numeric code to the one of two letters."""
    codes = json.loads((folder / 'i18n-iso-countries/package/codes.json').read_text('utf-8'))
    return {row[2]: row[0] for row in codes}
