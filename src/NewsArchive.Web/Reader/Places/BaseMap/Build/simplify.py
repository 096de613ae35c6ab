"""Visvalingam's simplification: every point gets the zoom from which it is worth drawing."""
import heapq
import math

# What lies beyond is not drawn by Mercator's projection.
EDGE = 85.0
# North and south of these, where the fjords are and few news is, coasts are drawn four times as coarsely.
COLD = (-45.0, 60.0)
COARSE = 16


def project(point):
    """Mercator's projection in degrees of the equator, so that an area means the same number of pixels everywhere."""
    latitude = max(-EDGE, min(EDGE, point[1]))
    return point[0], math.degrees(math.log(math.tan(math.pi / 4 + math.radians(latitude) / 2)))


def levels_of(arc, thresholds):
    """The points worth keeping as (longitude, latitude, level); the ends, where borders meet, have level 0."""
    areas = areas_of([project(point) for point in arc])
    kept = []
    for point, area in zip(arc, areas):
        coarse = 1 if COLD[0] < point[1] < COLD[1] else COARSE
        level = next((zoom for zoom, least in enumerate(thresholds) if area >= least * coarse), None)
        if level is not None:
            kept.append((point[0], point[1], level))
    return kept


def areas_of(points):
    """The area of the triangle that each point makes with its neighbours when it is the least one left; endless for the ends."""
    last = len(points) - 1
    before, behind = list(range(-1, last)), list(range(1, last + 2))
    areas = [math.inf] * (last + 1)
    current = {i: triangle(points, i - 1, i, i + 1) for i in range(1, last)}
    heap = [(area, i) for i, area in current.items()]
    heapq.heapify(heap)
    highest = 0
    while heap:
        area, i = heapq.heappop(heap)
        if current.get(i) != area:
            continue
        # Never less than one taken before it, or a point would come back without those around it.
        highest = areas[i] = max(highest, area)
        del current[i]
        left, right = before[i], behind[i]
        behind[left], before[right] = right, left
        for j in (left, right):
            if 0 < j < last:
                current[j] = triangle(points, before[j], j, behind[j])
                heapq.heappush(heap, (current[j], j))
    return areas


def triangle(points, a, b, c):
    (ax, ay), (bx, by), (cx, cy) = points[a], points[b], points[c]
    return abs((bx - ax) * (cy - ay) - (cx - ax) * (by - ay)) / 2
