using NewsArchive.Core.Corrections;

namespace NewsArchive.Web.Editor.Items;

/// <summary>The addresses of items at the desk.</summary>
public static class DeskItems
{
    /// <summary>Where an item is worked on.</summary>
    public static string AddressOf(DeskItem item) => item.FigureId == 0
        ? FormattableString.Invariant($"/redactie/artikelen/{item.ArticleId}")
        : FormattableString.Invariant($"/redactie/bijschriften/{item.FigureId}");
}
