"""Writes and reads the compact file; its twin is GazetteerData.cs. Little-endian columns in one deflated stream."""
import struct
import zlib
from array import array

from addresses import SUFFIXES
from folding import fold, slug
from model import KINDS, RULE

VERSION = 1
_NO_COORDINATE = -2**31


def write(path, places):
    """Places in the order given; a name's candidates come most likely first."""
    index = {id(place): i for i, place in enumerate(places)}
    periods = [(i, p.start, p.end) for i, p in enumerate(places) if p.start or p.end]
    names, candidates, count = _names(places)
    spellings = '\n'.join('\t'.join(_spellings(p)) for p in places).encode() + b'\n'
    columns = [
        struct.pack('<7i', VERSION, len(places), names[0], count, len(periods), len(spellings), len(names[1])),
        _column('q', _deltas([p.id for p in places])),
        _column('H', [ord(p.country[0]) << 8 | ord(p.country[1]) if p.country else 0 for p in places]),
        _column('i', [index[id(p.parent)] if p.parent else -1 for p in places]),
        _column('i', [_NO_COORDINATE if p.lat is None else round(p.lat * 10000) for p in places]),
        _column('i', [_NO_COORDINATE if p.lon is None else round(p.lon * 10000) for p in places]),
        _column('I', [p.population for p in places]),
        bytes(KINDS.index(p.kind) for p in places),
        bytes(p.weight for p in places),
        bytes(SUFFIXES.index(p.suffix) for p in places),
        b''.join(struct.pack('<ihh', *period) for period in periods),
        spellings, names[1], struct.pack('<i', len(candidates)), candidates]
    packed = zlib.compressobj(9, zlib.DEFLATED, 15, 9)
    plain = b"".join(columns)
    data = struct.pack("<i", len(plain)) + packed.compress(plain) + packed.flush()
    path.write_bytes(data)
    return len(data), len(plain)


def read_addresses(path):
    """What a former file gave: id to (slug of the name, suffix); empty when there is none."""
    if not path.exists():
        return {}
    data = zlib.decompress(path.read_bytes()[4:])
    version, count, _, _, periods, spellings, _ = struct.unpack_from('<7i', data)
    if version != VERSION:
        return {}
    ids, total = array('q', _uncolumn(data, 28, 8, count)), 0
    at = 28 + count * (8 + 2 + 4 * 4 + 2)
    suffixes = data[at:at + count]
    start = at + count + periods * 8
    lines = data[start:start + spellings].decode().split('\n')
    former = {}
    for i in range(count):
        total += ids[i]
        former[total] = (slug(lines[i].split('\t')[0]), SUFFIXES[suffixes[i]])
    return former


def _deltas(values):
    return [value - before for before, value in zip([0, *values], values)]


def _column(kind, values):
    """All lowest bytes, then all second bytes, and so on: smaller when deflated."""
    data, width = array(kind, values).tobytes(), array(kind).itemsize
    return b''.join(data[i::width] for i in range(width))


def _uncolumn(data, at, width, count):
    whole = bytearray(width * count)
    for i in range(width):
        whole[i::width] = data[at + i * count:at + (i + 1) * count]
    return bytes(whole)


def _spellings(place):
    """The Dutch name, the English one (empty when the same), then the spellings written by somebody, the best known first."""
    others = [s for s, use in sorted(place.spellings.items(), key=lambda item: item[1]) if s not in (place.name, place.english) and use != RULE]
    seen, kept = {fold(place.name), fold(place.english)}, []
    for spelling in others:
        if fold(spelling) not in seen:
            seen.add(fold(spelling))
            kept.append(spelling)
    return [place.name, '' if place.english == place.name else place.english, *kept]


def _names(places):
    """The folded names, sorted and front-coded, and their candidates: place and use."""
    found = {}
    for i, place in enumerate(places):
        for spelling, use in place.spellings.items():
            folded = fold(spelling)
            if folded:
                uses = found.setdefault(folded, {})
                uses[i] = min(use, uses.get(i, 9))
    blob, candidates, before, count = bytearray(), bytearray(), b'', 0
    for folded, uses in sorted((name.encode(), uses) for name, uses in found.items()):
        shared = 0
        while shared < min(len(before), len(folded), 255) and before[shared] == folded[shared]:
            shared += 1
        blob += bytes([shared]) + folded[shared:] + b'\n'
        before = folded
        ranked = sorted(uses.items(), key=lambda item: (-places[item[0]].weight + 30 * item[1], item[0]))
        candidates += _varint(len(ranked))
        count += len(ranked)
        for i, use in ranked:
            candidates += _varint(i << 2 | use)
    return (len(found), bytes(blob)), bytes(candidates), count


def _varint(value):
    out = bytearray()
    while value > 127:
        out.append(value & 127 | 128)
        value >>= 7
    out.append(value)
    return bytes(out)
