using NewsArchive.Core.Articles;

namespace NewsArchive.Store.Reading.Desk;

/// <summary>By what a figure is known in lists: its Dutch caption, else what the agency says, bounded; empty when it has neither.</summary>
internal static class FigureLabel
{
    private const int Longest = 120;

    public static string Of(string? caption, string? description, string? agencyText) =>
        new[] { caption, description, agencyText }.FirstOrDefault(text => !string.IsNullOrEmpty(text)) is { } label ? ShortText.Of(label, Longest) : "";
}
