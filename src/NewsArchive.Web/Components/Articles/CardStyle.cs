namespace NewsArchive.Web.Components.Articles;

/// <summary>How much room an article gets.</summary>
public enum CardStyle
{
    /// <summary>A line of a list: date in the margin.</summary>
    Row = 0,

    /// <summary>A column of a newspaper page.</summary>
    Column = 1,

    /// <summary>The story that the page opens with.</summary>
    Lead = 2,
}
