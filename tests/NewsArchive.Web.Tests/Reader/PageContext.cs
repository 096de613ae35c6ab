using System.Globalization;
using Bunit;
using Microsoft.Extensions.DependencyInjection;
using NewsArchive.Core.Places;
using NewsArchive.Web.Components.Filters;
using NewsArchive.Web.Reader.Filters;

namespace NewsArchive.Web.Tests.Reader;

/// <summary>Renders components with the reader's texts, in Dutch unless asked otherwise.</summary>
internal sealed class PageContext : BunitContext
{
    private readonly CultureInfo _culture = CultureInfo.CurrentCulture;
    private readonly CultureInfo _uiCulture = CultureInfo.CurrentUICulture;

    public PageContext(string language = "nl-NL")
    {
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language);
        Services.AddLocalization();
        Services.AddLogging();
        Services.AddSingleton(new PlaceNames(Gazetteer.Shared));
    }

    protected override void Dispose(bool disposing)
    {
        CultureInfo.CurrentCulture = _culture;
        CultureInfo.CurrentUICulture = _uiCulture;
        base.Dispose(disposing);
    }
}
