using System.Globalization;
using Microsoft.AspNetCore.Localization;
using Microsoft.Extensions.Localization;

namespace NewsArchive.Web.Preferences;

/// <summary>Dutch unless the reader chose English; what the browser asks for does not count, so that an address shows everyone the same.</summary>
public static class LanguageExtensions
{
    private static readonly CultureInfo Dutch = CultureInfo.GetCultureInfo("nl-NL");
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    public static void AddLanguages(this IServiceCollection services)
    {
        services.AddSingleton<IStringLocalizerFactory, RememberedTexts>();
        services.AddLocalization();
        services.Configure<RequestLocalizationOptions>(options =>
        {
            options.DefaultRequestCulture = new RequestCulture(Dutch);
            options.SupportedCultures = options.SupportedUICultures = [Dutch, English];
            options.RequestCultureProviders = [new CustomRequestCultureProvider(Choose)];
        });
    }

    private static Task<ProviderCultureResult?> Choose(HttpContext context)
    {
        var culture = ReaderPreferences.Of(context).Language == ReaderPreferences.English ? English : Dutch;
        return Task.FromResult<ProviderCultureResult?>(new ProviderCultureResult(culture.Name));
    }
}
