using FsCheck;
using FsCheck.Fluent;

namespace NewsArchive.Core.Tests.Words;

/// <summary>Text that someone, or something, might type in the search field.</summary>
public sealed record QueryText(string Value);

/// <summary>Makes query text of the language's own pieces, of hostile ones and of any characters.</summary>
public static class QuerySamples
{
    private static readonly string[] Pieces =
    [
        "aleppo", "Oost-Aleppo", "F-16", "al-Zor", "de", "wie", "OF", "OR", "of", "(", ")", "(-", "-(-", "–", "−", "=(", "*a", "((((((((((", "))", "\"", "“", "=", "-", "--", "*", ":",
        "titel:", "foto:", "plaats:", "foo:", "bom*", "b*", "a*b", "V.S.", "1.000", "3,5", "1.5.2016", "foto's", "Syria’s", "'; DROP TABLE x;--", "\0", "\n",
        " ", " ", " ", "é́́", "\u200b", "\u00ad", "\ud83d", "😀", "İ", "ﬁ", "حلب", "ß", "a/b", "NEAR(", "^", "{x}", "𐐀", "ⅻ", "一二三",
    ];

    public static Arbitrary<QueryText> Queries()
    {
        var piece = Gen.OneOf(Gen.Elements(Pieces), ArbMap.Default.GeneratorFor<string>().Select(text => text ?? ""));
        var pieces = Gen.Sized(size => piece.ListOf(Math.Max(1, size)));
        return Arb.From(pieces.Select(parts => new QueryText(string.Concat(parts))), Shrink);
    }

    private static IEnumerable<QueryText> Shrink(QueryText query)
    {
        for (var i = 0; i < query.Value.Length; i++)
            yield return new QueryText(query.Value.Remove(i, 1));
    }
}
