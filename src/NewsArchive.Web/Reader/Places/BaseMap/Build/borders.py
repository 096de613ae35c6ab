"""Says whose land is whose, and which lines are borders, which are disputed, and which are coasts."""
from rings import contains, outline

COAST, BORDER, DISPUTED, NONE = 0, 1, 2, 3

# What Natural Earth draws apart without a code of its own: the country that it belongs to for most states, and whether the line is disputed.
PARTS = {
    'Kosovo': ('XK', False),
    'Somaliland': ('SO', True),
    'N. Cyprus': ('CY', True),
    'Cyprus U.N. Buffer Zone': ('CY', True),
    'Dhekelia': ('CY', False),
    'Akrotiri': ('CY', False),
    'Baikonur': ('KZ', False),
    'USNB Guantanamo Bay': ('CU', False),
    'Siachen Glacier': (None, True),
}

# Natural Earth draws who holds the ground. The Crimea was taken by Russia in 2014; the United Nations count it as Ukraine (resolution 68/262).
CRIMEA = (34.1, 45.0)

# Lines that are a truce or a claim. India and Pakistan: the line in Kashmir only, north of this latitude.
CONTESTED = [{'IL', 'PS'}, {'IL', 'SY'}, {'EH', 'MA'}, {'CN', 'IN'}]
KASHMIR = ({'IN', 'PK'}, 32.5)


class Entity:
    """A piece of the map with one owner; its rings are lists of arcs, of which ~n is arc n backwards."""

    def __init__(self, code, name, rings, is_contested=False):
        self.code, self.name, self.rings, self.is_contested = code, name, rings, is_contested


def entities_of(arcs, countries, codes):
    """The countries with two-letter codes; the Crimea apart."""
    entities = []
    for number, name, polygons in countries:
        code, contested = PARTS.get(name, (codes.get(number), False))
        if name == 'Russia':
            crimea = [polygon for polygon in polygons if contains(outline(polygon[0], arcs), CRIMEA)]
            polygons = [polygon for polygon in polygons if polygon not in crimea]
            entities.append(Entity('UA', 'Crimea', [ring for polygon in crimea for ring in polygon], True))
        entities.append(Entity(code, name, [ring for polygon in polygons for ring in polygon], contested))
    for entity in entities:
        entity.arcs = arcs
    return entities


def classify(entities):
    """The kind of each arc."""
    owners = {}
    for entity in entities:
        for ring in entity.rings:
            for arc in ring:
                owners.setdefault(arc if arc >= 0 else ~arc, []).append(entity)
    arcs = entities[0].arcs
    return [kind(owners.get(number, []), arcs[number]) for number in range(len(arcs))]


def kind(owners, arc):
    if len(owners) < 2:
        return COAST
    codes = {owner.code for owner in owners}
    if len(codes) == 1:
        return DISPUTED if len({owner.name for owner in owners if owner.is_contested}) == 1 else NONE
    if codes in CONTESTED or None in codes or any(owner.is_contested for owner in owners):
        return DISPUTED
    return DISPUTED if codes == KASHMIR[0] and max(lat for _, lat in arc) > KASHMIR[1] else BORDER

