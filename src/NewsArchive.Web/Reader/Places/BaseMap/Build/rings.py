"""Rings as lists of points; a ring is a list of arcs, of which ~n is arc n backwards."""


def outline(ring, arcs):
    """The points, running on beyond 180 degrees where the ring crosses the antimeridian."""
    points = []
    for arc in ring:
        part = arcs[arc] if arc >= 0 else arcs[~arc][::-1]
        turn = round((points[-1][0] - part[0][0]) / 360) * 360 if points else 0
        points.extend((point[0] + turn, point[1]) for point in part)
    return points


def edges(points):
    """Each point with the one behind it, around to the first."""
    return zip(points, points[1:] + points[:1])


def contains(points, point):
    """Whether a point lies inside, by counting crossings."""
    x, y = point
    inside = False
    for (ax, ay), (bx, by) in edges(points):
        if (ay > y) != (by > y) and x < (bx - ax) * (y - ay) / (by - ay) + ax:
            inside = not inside
    return inside


def area(points):
    return abs(sum(ax * by - bx * ay for (ax, ay), (bx, by) in edges(points))) / 2
