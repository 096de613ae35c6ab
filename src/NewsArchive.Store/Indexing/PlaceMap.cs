using System.Collections.Immutable;
using NewsArchive.Core.Places;

namespace NewsArchive.Store.Indexing;

/// <summary>
/// Keeps the places of an article in a few bytes each. A place: its number, and its count with whether the article is about it. A mention: one
/// byte of field and reason, ordinal, offset and length, and which of the places it is.
/// </summary>
public static class PlaceMap
{
    private const int ReasonBits = 3;
    private const int LastReason = (int)PlaceReason.Editor;
    private const int LastField = (int)PlaceField.Caption;

    /// <summary>The places, packed.</summary>
    public static byte[] Write(ImmutableArray<ArticlePlace> places)
    {
        using var stream = new MemoryStream(places.Length * 5);
        foreach (var place in places)
        {
            PackedNumbers.Write(stream, place.PlaceId);
            PackedNumbers.Write(stream, (2L * place.Count) + (place.IsAbout ? 1 : 0));
        }

        return stream.ToArray();
    }

    /// <summary>The places again, in their order; null when the bytes are no packed places.</summary>
    public static ImmutableArray<ArticlePlace>? ReadPlaces(ReadOnlySpan<byte> packed)
    {
        var places = ImmutableArray.CreateBuilder<ArticlePlace>();
        while (!packed.IsEmpty)
        {
            if (PackedNumbers.Read(ref packed) is not { } id || PackedNumbers.Read(ref packed, int.MaxValue) is not { } count)
                return null;
            places.Add(new ArticlePlace(id, count / 2, count % 2 == 1));
        }

        return places.ToImmutable();
    }

    /// <summary>The mentions, packed.</summary>
    public static byte[] Write(ArticlePlaces places)
    {
        var numbers = new Dictionary<long, int>();
        foreach (var place in places.Places)
            numbers.TryAdd(place.PlaceId, numbers.Count);
        using var stream = new MemoryStream(places.Mentions.Length * 6);
        foreach (var mention in places.Mentions)
        {
            PackedNumbers.Write(stream, ((int)mention.Field << ReasonBits) + (int)mention.Reason);
            PackedNumbers.Write(stream, mention.Ordinal + 1);
            PackedNumbers.Write(stream, mention.Offset);
            PackedNumbers.Write(stream, mention.Length);
            PackedNumbers.Write(stream, numbers[mention.PlaceId]);
        }

        return stream.ToArray();
    }

    /// <summary>The mentions again, in reading order; null when the bytes are no packed mentions of these places.</summary>
    public static ImmutableArray<StoredMention>? ReadMentions(ReadOnlySpan<byte> packed, ImmutableArray<ArticlePlace> places)
    {
        var mentions = ImmutableArray.CreateBuilder<StoredMention>();
        while (!packed.IsEmpty)
        {
            if (PackedNumbers.Read(ref packed, (LastField << ReasonBits) + LastReason) is not { } kind
                || PackedNumbers.Read(ref packed, int.MaxValue) is not { } ordinal
                || PackedNumbers.Read(ref packed, int.MaxValue) is not { } offset
                || PackedNumbers.Read(ref packed, int.MaxValue) is not { } length
                || PackedNumbers.Read(ref packed, places.Length - 1) is not { } place)
                return null;
            var (field, reason) = (kind >> ReasonBits, kind & ((1 << ReasonBits) - 1));
            if (reason > LastReason)
                return null;
            mentions.Add(new StoredMention((PlaceField)field, ordinal - 1, offset, length, places[place].PlaceId, (PlaceReason)reason));
        }

        return mentions.ToImmutable();
    }
}
