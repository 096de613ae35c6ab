"""A place while the file is built."""
import math
from dataclasses import dataclass, field

KINDS = ['Country', 'Region', 'City', 'Neighbourhood', 'Area', 'Site', 'Continent', 'Water', 'CrossBorder']
MAIN, RULE, OTHER = 0, 1, 2

# Dutch readers, and where the archive's articles play.
NEAR = {'NL': 25, 'BE': 15, 'DE': 5, 'FR': 5, 'GB': 5, 'ES': 4, 'IT': 4}
WAR = set('UA SY IQ YE PS IL LB LY SD SS SO AF PK MM ET ER CD CF ML NE BF NG TD RW BI MZ BA HR RS XK ME MK GE AM AZ TR IR JO HT CO SR ID TL LK KH'.split())
_FIXED = {'Country': 250, 'Continent': 245, 'CrossBorder': 200, 'Water': 170, 'Area': 160, 'Site': 130, 'Neighbourhood': 90}
_CODES = {'PPLC': 30, 'PPLA': 8}


@dataclass
class Place:
    id: int
    kind: str
    name: str
    english: str
    country: str = ''
    parent: 'Place | None' = None
    lat: float | None = None
    lon: float | None = None
    population: int = 0
    start: int = 0
    end: int = 0
    code: str = ''
    supplement: bool = False
    fixed: int = 0
    suffix: str = ''
    type: str = ''
    spellings: dict = field(default_factory=dict)

    def add(self, spelling, use):
        """A spelling, with the strongest of its uses."""
        if spelling and use < self.spellings.get(spelling, 9):
            self.spellings[spelling] = use

    @property
    def weight(self):
        """How likely a name means this place when nothing else is known, 0 to 255."""
        if self.fixed:
            return self.fixed
        if self.kind in _FIXED and (self.supplement or self.kind == 'Country'):
            weight = _FIXED[self.kind] - (20 if self.end else 0)
            if self.population:
                weight = max(weight, round(20 * math.log10(self.population)))
            return min(weight, 250)
        weight = 20 * math.log10(self.population + 10) + NEAR.get(self.country, 0) + _CODES.get(self.code, 0)
        weight += {'Region': -30, 'Neighbourhood': -25}.get(self.kind, 0) + (5 if self.country in WAR else 0)
        return max(0, min(239, round(weight)))
