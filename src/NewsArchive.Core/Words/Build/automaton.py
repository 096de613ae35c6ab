"""The least automaton that accepts a sorted list of texts, written compactly."""
import struct
import zlib

LAST, FINAL = 1, 2


def write(texts, path):
    nodes = minimal(texts)
    data = encode(nodes)
    open(path, "wb").write(zlib.compress(data, 9))


def minimal(texts):
    """Nodes as tuples of (letter, is final, node), children before parents; the last is the root. (Daciuk and others, 2000.)"""
    register, nodes = {}, []
    path = [[]]
    previous = ""

    def freeze(node):
        key = tuple(tuple(edge) for edge in node)
        if key not in register:
            register[key] = len(nodes)
            nodes.append(key)
        return register[key]

    for text in texts:
        same = 0
        while same < min(len(text), len(previous)) and text[same] == previous[same]:
            same += 1
        for i in range(len(previous) - 1, same - 1, -1):
            path[i][-1][2] = freeze(path[i + 1])
            path.pop()
        for i in range(same, len(text)):
            path[i].append([text[i], i == len(text) - 1, None])
            path.append([])
        previous = text
    for i in range(len(previous) - 1, -1, -1):
        path[i][-1][2] = freeze(path[i + 1])
        path.pop()
    freeze(path[0])
    return nodes


def encode(nodes):
    """Planes: for each edge its letter with two bits, and where its node starts, from 1 (0: it ends there)."""
    order, starts, count = list(reversed(range(len(nodes)))), {}, 0
    for node in order:
        starts[node] = count
        count += len(nodes[node])
    letters, targets = bytearray(), []
    for node in order:
        for i, (letter, final, target) in enumerate(nodes[node]):
            letters.append(number(letter) << 2 | (LAST if i == len(nodes[node]) - 1 else 0) | (FINAL if final else 0))
            targets.append(starts[target] + 1 if nodes[target] else 0)
    planes = [bytes(target >> shift & 255 for target in targets) for shift in (0, 8, 16)]
    print(len(nodes), "nodes,", count, "edges")
    return struct.pack("<i", count) + bytes(letters) + b"".join(planes)


def number(letter):
    return "|+=".index(letter) if letter in "|+=" else ord(letter) - 97 + 3
