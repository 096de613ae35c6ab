using NewsArchive.Core.Articles;
using NewsArchive.Core.Captions;
using NewsArchive.Core.Parsing;

namespace NewsArchive.Store.Checking;

/// <summary>Whether figures stand where they should and show the photos that their captions share.</summary>
internal static class FigureCheck
{
    public static IEnumerable<CheckFault> FindFaults(StoredArticle stored, CheckedSource? source)
    {
        var article = stored.Article;
        if (article.BlockCount != stored.Blocks.Count)
            yield return new CheckFault(FaultCode.CountDiffers, article.Path, "blocks");
        if (article.FigureCount != stored.Figures.Count || article.HasPhoto != (stored.Figures.Count > 0))
            yield return new CheckFault(FaultCode.CountDiffers, article.Path, "figures");
        foreach (var figure in stored.Figures)
        {
            if (figure.Photo is not { } photo || photo.Key != KeyOf(figure.Agency, source)
                || (TakenOf(photo) != TakenOf(figure.Agency) && !figure.IsTakenCorrected))
                yield return new CheckFault(FaultCode.PhotoDiffers, article.Path, $"figure {figure.Figure.Position}");
        }
    }

    // From the source where there is one: the database cannot keep half of a surrogate pair, the key was made with it.
    private static string? KeyOf(AgencyCaption? caption, CheckedSource? source)
    {
        if (caption is null)
            return null;
        var text = source?.Holds(caption.Span) == true ? SourceValues.Read(source.Source, caption.Span) : caption.Text;
        return PhotoKey.Of(new ParsedAgencyCaption { Span = caption.Span, Text = text });
    }

    private static (DateOnly? Date, TimeOnly? Time) TakenOf(AgencyCaption? caption) => (caption?.DateCreated, caption?.TimeCreated);

    private static (DateOnly? Date, TimeOnly? Time) TakenOf(Photo photo) => (photo.Taken, photo.TakenTime);
}
