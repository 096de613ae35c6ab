using NewsArchive.Core.Articles;
using NewsArchive.Core.Corrections;
using NewsArchive.Core.Parsing;

namespace NewsArchive.Store.Editing;

/// <summary>Effective values in the forms of corrections, and back.</summary>
internal static class FieldReading
{
    /// <summary>The value of a field of an article. Places and withdrawals stand in the log alone.</summary>
    public static string? Of(ParsedArticle article, CorrectionTarget target, Correction? latest)
    {
        if (target.Field is CorrectedField.Place or CorrectedField.Withdrawn)
            return latest?.After;
        if (target.Field == CorrectedField.CaptionText && EffectiveArticle.FigureAt(article, target.Span)?.Caption is { } caption)
            return CaptionValue(caption.Text, caption.Markdown);
        return EffectiveArticle.Read(article, target);
    }

    /// <summary>A Dutch caption as a value: Markdown, in which signs that would mean something are escaped; null for an empty one.</summary>
    public static string? CaptionValue(string text, string? markdown) => markdown ?? (text.Length == 0 ? null : CaptionMarkdown.Escape(text));

    /// <summary>The article with another value in a field.</summary>
    public static ParsedArticle With(ParsedArticle article, CorrectionTarget target, string? value)
    {
        if (target.Field != CorrectedField.CaptionText || value is null)
            return EffectiveArticle.With(article, target, value);
        var reading = CaptionMarkdown.Read(value);
        var isPlain = !reading.HasMarkup && CaptionMarkdown.Escape(reading.PlainText) == value;
        return EffectiveArticle.With(article, target, reading.PlainText.Length == 0 ? null : reading.PlainText, isPlain ? null : value);
    }

    /// <summary>The plain words of a value, as people compare them: a caption without its signs of markup.</summary>
    public static string? Words(CorrectedField field, string? value) =>
        field == CorrectedField.CaptionText && value is not null ? CaptionMarkdown.Read(value).PlainText : value;
}
