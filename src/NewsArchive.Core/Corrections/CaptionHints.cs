using System.Globalization;

namespace NewsArchive.Core.Corrections;

/// <summary>Looks at a caption as a chief sub-editor would.</summary>
public static class CaptionHints
{
    /// <summary>The most signs that a caption should have, in UTF-16 units.</summary>
    public const int LongestCaption = 300;

    /// <summary>The most signs that an alternative text should have.</summary>
    public const int LongestAltText = 250;

    // One name may be written in capitals (UNHCR); a word of eight or two in a row are shouted.
    private const int LongestName = 7;
    private const int ShortestShout = 4;

    private static readonly string[] ArchiveWords = ["archief", "eerder", "destijds"];

    /// <summary>The hints in the order of their codes.</summary>
    public static IReadOnlyList<CaptionHint> Of(CaptionFacts facts)
    {
        var hints = new List<CaptionHint>();
        if (string.IsNullOrWhiteSpace(facts.Text))
            hints.Add(new(CaptionHintCode.Empty));
        else
            hints.AddRange(OfText(facts.Text, facts.PhotoDate));
        if (string.IsNullOrWhiteSpace(facts.Credit))
            hints.Add(new(CaptionHintCode.NoCredit));
        if (OfAltText(facts) is { } alternative)
            hints.Add(alternative);
        return hints;
    }

    private static IEnumerable<CaptionHint> OfText(string text, DateOnly? photoDate)
    {
        if (text.Length > LongestCaption)
            yield return new(CaptionHintCode.TooLong, Number(text.Length));
        if (!EndsAsSentence(text))
            yield return new(CaptionHintCode.NoFullStop);
        if (text.Contains("  ", StringComparison.Ordinal))
            yield return new(CaptionHintCode.DoubleSpace);
        if (Shout(text) is { } shout)
            yield return new(CaptionHintCode.Capitals, shout);
        if (!IsBalanced(text))
            yield return new(CaptionHintCode.UnbalancedQuotes);
        if (text.Contains("[](", StringComparison.Ordinal))
            yield return new(CaptionHintCode.LinkWithoutText);
        else if (text.Contains("](", StringComparison.Ordinal))
            yield return new(CaptionHintCode.LinkNotAllowed);
        if (photoDate is { } day && OtherDate(text, day) is { } other)
            yield return new(CaptionHintCode.OtherDate, other);
    }

    private static CaptionHint? OfAltText(CaptionFacts facts)
    {
        if (string.IsNullOrWhiteSpace(facts.AltText))
            return new(CaptionHintCode.NoAltText);
        if (string.Equals(facts.AltText.Trim(), facts.Text?.Trim(), StringComparison.OrdinalIgnoreCase))
            return new(CaptionHintCode.AltTextIsCaption);
        return facts.AltText.Length > LongestAltText ? new(CaptionHintCode.AltTextTooLong, Number(facts.AltText.Length)) : null;
    }

    private static bool EndsAsSentence(string text) =>
        text.TrimEnd().TrimEnd('"', '”', '“', '’', '\'', '»', ')', ']') is [.., '.' or '!' or '?' or '…'];

    private static string? Shout(string text)
    {
        var inRow = 0;
        string? first = null;
        foreach (var word in text.Split((char[])[' ', '\n', '\t', ',', '.', ':', ';', '(', ')', '/', '-'], StringSplitOptions.RemoveEmptyEntries))
        {
            var isCapitals = word.Length >= ShortestShout && word.All(char.IsUpper);
            inRow = isCapitals ? inRow + 1 : 0;
            first = inRow == 1 ? word : first;
            if (inRow > 1 || (isCapitals && word.Length > LongestName))
                return first;
        }

        return null;
    }

    private static bool IsBalanced(string text) =>
        text.Count(sign => sign == '"') % 2 == 0
        && text.Count(sign => sign is '“' or '„') is var open
        && text.Count(sign => sign == '”') is var close
        // Germans and older Dutch close with the sign that opens in English.
        && (open == close || (close == 0 && text.Count(sign => sign == '„') == text.Count(sign => sign == '“')));

    private static string? OtherDate(string text, DateOnly day)
    {
        if (ArchiveWords.Any(word => text.Contains(word, StringComparison.OrdinalIgnoreCase)))
            return null;
        var named = CaptionDates.Find(text);
        return named.Count == 0 || named.Any(date => date.IsOn(day)) ? null : named[0].Words;
    }

    private static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);
}
