using NewsArchive.Core.Corrections;

namespace NewsArchive.Web.Editor.Presence;

/// <summary>Somebody who has an item open.</summary>
public sealed record Present(string AuthorId, string Name);

/// <summary>Who has which item open, on this server, as long as their circuits live.</summary>
public sealed class DeskPresence
{
    private readonly Lock _gate = new();
    private readonly Dictionary<DeskItem, List<Stay>> _stays = [];

    /// <summary>Somebody opens an item, until the answer is disposed of.</summary>
    /// <param name="changed">Hears, on any thread, that somebody else came or went.</param>
    public IDisposable Enter(DeskItem item, Present person, Action changed)
    {
        var stay = new Stay(this, item, person, changed);
        lock (_gate)
        {
            if (!_stays.TryGetValue(item, out var stays))
                _stays[item] = stays = [];
            stays.Add(stay);
        }

        Tell(stay);
        return stay;
    }

    /// <summary>Who else has an item open, each once, by name.</summary>
    public IReadOnlyList<Present> Others(DeskItem item, string authorId)
    {
        lock (_gate)
        {
            return !_stays.TryGetValue(item, out var stays)
                ? []
                : [.. stays.Select(stay => stay.Person).Where(person => person.AuthorId != authorId).DistinctBy(person => person.AuthorId).OrderBy(person => person.Name, StringComparer.CurrentCulture)];
        }
    }

    /// <summary>Whether somebody has an item open more than once: in several tabs, or at several machines.</summary>
    public bool IsOpenTwice(DeskItem item, string authorId)
    {
        lock (_gate)
            return _stays.TryGetValue(item, out var stays) && stays.Count(stay => stay.Person.AuthorId == authorId) > 1;
    }

    private void Leave(Stay stay)
    {
        lock (_gate)
        {
            if (!_stays.TryGetValue(stay.Item, out var stays) || !stays.Remove(stay))
                return;
            if (stays.Count == 0)
                _stays.Remove(stay.Item);
        }

        Tell(stay);
    }

    private void Tell(Stay about)
    {
        Stay[] others;
        lock (_gate)
            others = _stays.TryGetValue(about.Item, out var stays) ? [.. stays.Where(stay => stay != about)] : [];
        foreach (var other in others)
            other.Changed();
    }

    private sealed class Stay(DeskPresence presence, DeskItem item, Present person, Action changed) : IDisposable
    {
        public DeskItem Item => item;

        public Present Person => person;

        public Action Changed => changed;

        public void Dispose() => presence.Leave(this);
    }
}
