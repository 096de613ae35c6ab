using NewsArchive.Store.Reading;

namespace NewsArchive.Web.Tests.Reader;

/// <summary>A figure as a reader gives it, to be varied with <c>with</c>.</summary>
internal static class SampleFigure
{
    public static AgencyCaptionRecord Agency { get; } = new()
    {
        Text = "2014-10-01 14:05:00 TOPSHOT - A man in Kalasa, Aleppo, on October 1, 2014. / AFP PHOTO / KARAM NASR",
        DateCreated = new DateOnly(2014, 10, 1),
        TimeCreated = new TimeOnly(14, 5),
        Flags = ["TOPSHOT"],
        Description = "A man in Kalasa, Aleppo, on October 1, 2014.",
        LocationShown = "Kalasa, Aleppo",
        CreditLine = "AFP PHOTO",
        Creator = "KARAM NASR",
    };

    public static CaptionRecord Caption { get; } = new("Een man in de wijk Kalasa.", "AFP");

    public static FigureRecord Both { get; } = new(12, "b210", Agency, Caption, "AFP", "afp", [], 0);

    public static FigureRecord AgencyOnly { get; } = Both with { Caption = null };

    public static FigureRecord DutchOnly { get; } = Both with { Agency = null, AgencyName = null, AgencySlug = null };
}
