using NewsArchive.Core.Articles;
using NewsArchive.Core.Captions;
using NewsArchive.Core.Parsing;

namespace NewsArchive.Store.Importing;

/// <summary>A figure with what is derived from it, ready to be written.</summary>
/// <param name="Position">The ordinal of its block, or <see cref="Figure.LeadPosition"/>.</param>
/// <param name="Parsed">What the parser made of it.</param>
/// <param name="PhotoKey">The key that its photo is shared by, or null when the photo is its own.</param>
/// <param name="AgencySlug">The agency, or null.</param>
/// <param name="PhotographerSlug">The photographer, or null.</param>
public sealed record FigureDraft(int Position, ParsedFigure Parsed, string? PhotoKey, string? AgencySlug, string? PhotographerSlug)
{
    /// <summary>The photographer as printed, or null.</summary>
    public string? Photographer => PhotographerSlug is null ? null : Parsed.Agency?.Creator?.Text;

    public static FigureDraft From(int position, ParsedFigure figure) => new(
        position,
        figure,
        figure.Agency is { } agency ? Core.Captions.PhotoKey.Of(agency) : null,
        AgencyNames.Principal(figure.Agency?.Agencies ?? [], figure.Caption?.Credit?.Text),
        figure.Agency?.Creator is { } creator ? Slug.Of(creator.Text) : null);
}
