using System.Text;

namespace NewsArchive.Core.Words;

/// <summary>Writes a tree as canonical query text.</summary>
internal static class QueryWriter
{
    internal static string Write(QueryNode node) => node switch
    {
        WordNode word => $"{Field(word.Field)}{(word.IsExact ? "=" : "")}{word.Text}{(word.IsPrefix ? "*" : "")}",
        PhraseNode phrase => $"{Field(phrase.Field)}\"{string.Join(' ', phrase.Folded)}\"",
        PlaceNode place => $"plaats:\"{place.Text}\"",
        NotNode not => $"-{(not.Child is AndNode or OrNode ? $"({Write(not.Child)})" : Write(not.Child))}",
        OrNode or => string.Join($" {QueryText.Or} ", or.Children.Select(child => child is AndNode ? $"({Write(child)})" : Write(child))),
        AndNode and => string.Join(' ', and.Children.Select(Write)),
        _ => throw new ArgumentOutOfRangeException(nameof(node)),
    };

    private static string Field(QueryField field) => field switch
    {
        QueryField.Title => "titel:",
        QueryField.Photo => "foto:",
        _ => "",
    };
}
