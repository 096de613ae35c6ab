using System.Text;
using NewsArchive.Core.Corrections;

namespace NewsArchive.Store.Editing;

/// <summary>Replaces words in one value.</summary>
internal sealed class WordReplacement(ReplaceRequest request)
{
    private readonly StringComparison _comparison = request.MatchCase ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;

    /// <summary>The value with the words replaced; null when they do not stand in it, or only where they must stay: in the address of a link.</summary>
    public string? Apply(CorrectedField field, string value)
    {
        var replaced = new StringBuilder(value.Length);
        var done = 0;
        for (var at = 0; (at = value.IndexOf(request.Find, at, _comparison)) >= 0;)
        {
            if (!IsHit(value, at))
            {
                at++;
                continue;
            }

            replaced.Append(value, done, at - done).Append(request.Replacement);
            done = at += request.Find.Length;
        }

        var result = done == 0 ? null : replaced.Append(value, done, value.Length - done).ToString();
        return result is not null && field == CorrectedField.CaptionText && !KeepsLinks(value, result) ? null : result;
    }

    private bool IsHit(string value, int at)
    {
        var end = at + request.Find.Length;
        return !request.WholeWords
            || ((at == 0 || !char.IsLetterOrDigit(value[at - 1])) && (end == value.Length || !char.IsLetterOrDigit(value[end])));
    }

    private static bool KeepsLinks(string before, string after) =>
        CaptionMarkdown.Read(before).Runs.Select(run => run.Href).OfType<string>()
            .SequenceEqual(CaptionMarkdown.Read(after).Runs.Select(run => run.Href).OfType<string>());
}
