using System.Globalization;

namespace NewsArchive.Core.Words;

/// <summary>A word in query text.</summary>
/// <param name="Text">As typed; its folded form when it is long or has characters that cannot be seen.</param>
/// <param name="Folded">As the index has it.</param>
/// <param name="IsJoined">Whether only a hyphen stands between it and the word before.</param>
/// <param name="HasStar">Whether an asterisk ends it.</param>
internal sealed record QueryWord(string Text, string Folded, bool IsJoined, bool HasStar)
{
    internal static List<QueryWord> Read(string text)
    {
        var words = new List<QueryWord>();
        var scanner = new WordScanner(text);
        var end = -2;
        while (scanner.MoveNext())
        {
            var isJoined = scanner.Offset == end + 1 && QueryText.IsHyphen(text[end]);
            end = scanner.Offset + scanner.Length;
            var hasStar = end < text.Length && text[end] == '*' && (end + 1 == text.Length || !char.IsLetterOrDigit(text[end + 1]));
            var folded = scanner.Folded.ToString();
            words.Add(new QueryWord(Typed(text.Substring(scanner.Offset, scanner.Length), folded), folded, isJoined, hasStar));
        }

        return words;
    }

    private static string Typed(string text, string folded)
    {
        if (QueryText.IsOr(text))
            return folded;
        var isPlain = text.Length <= WordScanner.MaxLength && WordFolding.Of(text[0]) is not "" && !text.Any(IsUnseen);
        return isPlain ? text : folded;
    }

    private static bool IsUnseen(char c) => char.GetUnicodeCategory(c) is UnicodeCategory.Format or UnicodeCategory.Control;
}
