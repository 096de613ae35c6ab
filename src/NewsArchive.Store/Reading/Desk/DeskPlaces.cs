using NewsArchive.Core.Articles;
using NewsArchive.Core.Corrections;
using NewsArchive.Core.Places;
using NewsArchive.Store.Indexing;

namespace NewsArchive.Store.Reading.Desk;

/// <summary>The names of an article that are places, and those of which an editor said that they are none.</summary>
internal sealed class DeskPlaces(string sha256, DeskTexts texts, FieldHistory history, Gazetteer gazetteer)
{
    private const int ContextOnEachSide = 60;

    /// <summary>The names in reading order, each once for each block.</summary>
    /// <param name="stored">The places as the index has them, or null.</param>
    public IEnumerable<DeskPlace> Of(StoredPlaces? stored)
    {
        var named = Mentions(stored)
            .GroupBy(mention => (mention.Ordinal, mention.Name))
            .ToDictionary(group => group.Key, group => group.Select(mention => mention.PlaceId).ToList());
        foreach (var decided in history.DecidedPlaces)
        {
            if (OrdinalOf(decided) is { } ordinal)
                named.TryAdd((ordinal, decided.Part), []);
        }

        return named
            .Select(pair => Of(pair.Key.Ordinal, pair.Key.Name, pair.Value))
            .OrderBy(place => place.Ordinal)
            .ThenBy(place => string.Join('\n', texts.Of(place.Ordinal)).IndexOf(place.Name, StringComparison.Ordinal));
    }

    private int? OrdinalOf(Correction decided) => decided.Kind == TargetKind.Article ? Figure.LeadPosition : texts.OrdinalAt(decided.Span);

    private IEnumerable<(int Ordinal, string Name, long PlaceId)> Mentions(StoredPlaces? stored)
    {
        if (stored is null || PlaceMap.ReadPlaces(stored.Places) is not { } places || PlaceMap.ReadMentions(stored.Mentions, places) is not { } mentions)
            yield break;
        foreach (var mention in mentions)
        {
            if (texts.SpanOf(mention.Ordinal) is not null
                && texts.Find(mention.Field, mention.Ordinal) is { } text && mention.Offset + mention.Length <= text.Length)
                yield return (mention.Ordinal, text.Substring(mention.Offset, mention.Length), mention.PlaceId);
        }
    }

    private DeskPlace Of(int ordinal, string name, List<long> found)
    {
        var kind = ordinal < 0 ? TargetKind.Article : TargetKind.Block;
        var field = history.OfPlace(new CorrectionTarget(sha256, kind, texts.SpanOf(ordinal) ?? default, CorrectedField.Place, name));
        var place = field.Value is null ? found[0] : FieldValues.ReadPlace(field.Value);
        return new DeskPlace(
            field,
            ordinal,
            name,
            place,
            place is { } id ? LabelOf(id) : null,
            found.Count > 0 ? found.Count : texts.Of(ordinal).Sum(text => CountIn(text, name)),
            ContextOf(ordinal, name));
    }

    private string? LabelOf(long placeId) => gazetteer.Find(placeId) is { } place
        ? string.Join(", ", gazetteer.AncestorsOf(place).Select(above => above.Name).Prepend(place.Name))
        : null;

    private static int CountIn(string text, string name)
    {
        var count = 0;
        for (var at = 0; name.Length > 0 && (at = text.IndexOf(name, at, StringComparison.Ordinal)) >= 0; at += name.Length)
            count++;
        return count;
    }

    private string ContextOf(int ordinal, string name)
    {
        if (texts.Of(ordinal).FirstOrDefault(other => other.Contains(name, StringComparison.Ordinal)) is not { } text)
            return "";
        var at = text.IndexOf(name, StringComparison.Ordinal);
        var (start, end) = (Math.Max(0, at - ContextOnEachSide), Math.Min(text.Length, at + name.Length + ContextOnEachSide));
        if (start > 0)
            start = text.IndexOf(' ', start, at - start) is var space and >= 0 ? space + 1 : at;
        if (end < text.Length)
            end = text.LastIndexOf(' ', end - 1, end - at - name.Length) is var space and >= 0 ? space : at + name.Length;
        return (start > 0 ? "… " : "") + text[start..end] + (end < text.Length ? " …" : "");
    }
}
