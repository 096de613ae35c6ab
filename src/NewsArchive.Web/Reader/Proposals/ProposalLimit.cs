using System.Security.Cryptography;
using System.Text;

namespace NewsArchive.Web.Reader.Proposals;

/// <summary>
/// How many proposals may come from one place. An address is kept in memory alone, hashed with a key that is made anew each day and never
/// stored, and for a bounded number of places: the one that has been quiet longest makes way.
/// </summary>
public sealed class ProposalLimit(TimeProvider time)
{
    public const int MostAtOnce = 5;
    public const int MostADay = 30;
    public static readonly TimeSpan AtOnce = TimeSpan.FromMinutes(10);
    private const int MostPlaces = 20_000;
    private static readonly TimeSpan Day = TimeSpan.FromDays(1);

    private readonly Lock _gate = new();
    private readonly LinkedList<Place> _places = [];
    private readonly Dictionary<string, LinkedListNode<Place>> _byHash = new(StringComparer.Ordinal);
    private byte[] _key = RandomNumberGenerator.GetBytes(32);
    private DateTimeOffset _keyMade = time.GetUtcNow();

    /// <summary>Counts one more from an address.</summary>
    /// <returns>How long it must wait first, and then it is not counted; zero when it need not.</returns>
    public TimeSpan Take(string address)
    {
        lock (_gate)
        {
            var now = time.GetUtcNow();
            ChangeKey(now);
            var place = Find(HashOf(address));
            place.Sent.RemoveAll(at => now - at >= Day);
            if (place.Sent.Count >= MostADay)
                return place.Sent[^MostADay] + Day - now;
            if (place.Sent.Count >= MostAtOnce && place.Sent[^MostAtOnce] + AtOnce - now is var wait && wait > TimeSpan.Zero)
                return wait;
            place.Sent.Add(now);
            return TimeSpan.Zero;
        }
    }

    private void ChangeKey(DateTimeOffset now)
    {
        if (now - _keyMade < Day)
            return;
        (_key, _keyMade) = (RandomNumberGenerator.GetBytes(32), now);
        _places.Clear();
        _byHash.Clear();
    }

    private Place Find(string hash)
    {
        if (_byHash.TryGetValue(hash, out var known))
            _places.Remove(known);
        else if (_places.Count >= MostPlaces)
        {
            _byHash.Remove(_places.First!.Value.Hash);
            _places.RemoveFirst();
        }

        return (_byHash[hash] = _places.AddLast(known?.Value ?? new Place(hash, []))).Value;
    }

    private string HashOf(string address) => Convert.ToHexString(HMACSHA256.HashData(_key, Encoding.UTF8.GetBytes(address)));

    private sealed record Place(string Hash, List<DateTimeOffset> Sent);
}
