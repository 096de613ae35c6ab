using System.Collections.Immutable;

namespace NewsArchive.Core.Places.Finding;

/// <summary>Puts what editors decided over the mentions that the rules found.</summary>
internal static class DecidedMentions
{
    public static ImmutableArray<PlaceMention> Over(
        ImmutableArray<PlaceMention> found, List<ArticlePassage> passages, IReadOnlyList<PlaceDecision> decisions)
    {
        if (decisions.Count == 0)
            return found;
        var decided = decisions.SelectMany(decision => Occurrences(passages, decision)).ToList();
        var order = passages.Select((passage, index) => (passage.Field, passage.Ordinal, index)).ToDictionary(p => (p.Field, p.Ordinal), p => p.index);
        return
        [
            .. found.Where(mention => !decided.Exists(other => Overlap(mention, other.Mention)))
                .Concat(decided.Where(other => other.IsPlace).Select(other => other.Mention))
                .OrderBy(mention => order[(mention.Field, mention.Ordinal)])
                .ThenBy(mention => mention.Offset),
        ];
    }

    private static IEnumerable<(PlaceMention Mention, bool IsPlace)> Occurrences(List<ArticlePassage> passages, PlaceDecision decision)
    {
        foreach (var passage in passages.Where(passage => passage.Ordinal == decision.Ordinal && decision.Name.Length > 0))
        {
            for (var at = 0; (at = Next(passage.Text, decision.Name, at)) >= 0; at += decision.Name.Length)
            {
                yield return (
                    new PlaceMention(
                        passage.Field, passage.Ordinal, at, decision.Name.Length, decision.Name, decision.PlaceId ?? 0, PlaceReason.Editor),
                    decision.PlaceId is not null);
            }
        }
    }

    // Where the name next stands as a name: not inside a longer word.
    private static int Next(string text, string name, int from)
    {
        for (var at = from; (at = text.IndexOf(name, at, StringComparison.Ordinal)) >= 0; at++)
        {
            var end = at + name.Length;
            if ((at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (end == text.Length || !char.IsLetterOrDigit(text[end])))
                return at;
        }

        return -1;
    }

    private static bool Overlap(PlaceMention one, PlaceMention other) =>
        one.Field == other.Field && one.Ordinal == other.Ordinal
        && one.Offset < other.Offset + other.Length && other.Offset < one.Offset + one.Length;
}
