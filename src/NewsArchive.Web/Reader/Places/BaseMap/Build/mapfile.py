"""Writes the file that WorldFile.cs reads: columns of numbers, deflated."""
import zlib

from rings import area, outline
from simplify import project

VERSION = 1
# Units in a degree: 550 metres at the equator.
UNITS = 200


def write(target, arcs, kinds, entities, least):
    """Rings of less than the least area, in projected square degrees, are left out, and the arcs that then bound nothing."""
    rings = {entity: [ring for ring in entity.rings if area([project(point) for point in outline(ring, arcs)]) >= least] for entity in entities}
    used = sorted({arc if arc >= 0 else ~arc for entity in entities for ring in rings[entity] for arc in ring})
    numbers = {arc: number for number, arc in enumerate(used)}
    data = bytearray([VERSION])
    for number in (UNITS, len(used)):
        put(data, number)
    data += bytes(kinds[arc] for arc in used)
    for arc in used:
        put(data, len(arcs[arc]))
    for axis in (0, 1):
        put_steps(data, [round(point[axis] * UNITS) for arc in used for point in arcs[arc]])
    data += bytes(point[2] for arc in used for point in arcs[arc])
    put_entities(data, [(entity, rings[entity]) for entity in entities if rings[entity]], numbers)
    packer = zlib.compressobj(9, zlib.DEFLATED, 15, 9)
    target.write_bytes(packer.compress(bytes(data)) + packer.flush())


def put_entities(data, entities, numbers):
    put(data, len(entities))
    for entity, rings in entities:
        data += (entity.code or '--').encode('ascii')
        put(data, len(rings))
        for ring in rings:
            put(data, len(ring))
            for arc in ring:
                put(data, zigzag(numbers[arc] if arc >= 0 else ~numbers[~arc]))


def put_steps(data, values):
    last = 0
    for value in values:
        put(data, zigzag(value - last))
        last = value


def put(data, number):
    while number >= 128:
        data.append(number & 127 | 128)
        number >>= 7
    data.append(number)


def zigzag(number):
    return number << 1 if number >= 0 else (-number << 1) - 1
