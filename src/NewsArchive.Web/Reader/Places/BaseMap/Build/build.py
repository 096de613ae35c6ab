"""Builds ../world.bin from Natural Earth (see ../README.md). Python 3.10 or newer and npm, nothing else."""
import sys
from pathlib import Path

from borders import classify, entities_of
from mapfile import write
from simplify import levels_of
from sources import fetch, read_codes, read_topology

# A point that makes no triangle of this many square pixels at the deepest zoom is left out.
LEAST_AREA = 1.4
# The pixel of zoom 0 in degrees: the world is a thousand pixels wide. Every zoom halves it.
PIXEL = 0.36
DEEPEST = 5
# Islands and lakes smaller than this many square pixels at the deepest zoom are left out.
LEAST_RING = 12


def main():
    folder = Path(sys.argv[1] if len(sys.argv) > 1 else Path.home() / '.cache/newsarchive-basemap')
    fetch(folder)
    arcs, countries = read_topology(folder)
    entities = entities_of(arcs, countries, read_codes(folder))
    thresholds = [LEAST_AREA * (PIXEL / 2 ** zoom) ** 2 for zoom in range(DEEPEST + 1)]
    simplified = [levels_of(arc, thresholds) for arc in arcs]
    least = LEAST_RING * (PIXEL / 2 ** DEEPEST) ** 2
    target = Path(__file__).parent.parent / 'world.bin'
    write(target, simplified, classify(entities), entities, least)
    print(f'{target.name}: {target.stat().st_size} bytes, {sum(len(arc) for arc in simplified)} points')


if __name__ == '__main__':
    main()
