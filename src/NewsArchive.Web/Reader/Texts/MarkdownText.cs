using System.Globalization;
using System.Reflection;
using Markdig;
using Microsoft.AspNetCore.Components;

namespace NewsArchive.Web.Reader.Texts;

/// <summary>A page of running text: its title, and the rest as HTML.</summary>
public sealed record MarkdownText(string Title, MarkupString Body);

/// <summary>The texts in Content/nl and Content/en: our own Markdown, carried in the program itself.</summary>
public sealed class MarkdownTexts
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().DisableHtml().UsePipeTables().UseAutoLinks().Build();
    private readonly System.Collections.Concurrent.ConcurrentDictionary<string, MarkdownText> _read = new(StringComparer.Ordinal);

    /// <summary>The text of that name in the reader's language.</summary>
    public MarkdownText Read(string name) =>
        _read.GetOrAdd($"Content.{CultureInfo.CurrentUICulture.TwoLetterISOLanguageName}.{name}.md", Load);

    private static MarkdownText Load(string resource)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"The program carries no text {resource}.");
        using var reader = new StreamReader(stream);
        var title = reader.ReadLine()!.TrimStart('#', ' ');
        return new MarkdownText(title, new MarkupString(Markdown.ToHtml(reader.ReadToEnd(), Pipeline)));
    }
}
