using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;

namespace NewsArchive.Web.Preferences;

/// <summary>
/// The interface's texts, each looked up once for each language. The framework locks and builds a key at every look, which was a tenth of
/// what an article page cost.
/// </summary>
internal sealed class RememberedTexts(IOptions<LocalizationOptions> options, ILoggerFactory loggers) : IStringLocalizerFactory
{
    private readonly ResourceManagerStringLocalizerFactory _files = new(options, loggers);

    // A component asks for a localizer of its own each time it is made: what is remembered must outlive it.
    private readonly ConcurrentDictionary<Type, Texts> _texts = new();

    public IStringLocalizer Create(Type resourceSource) => _texts.GetOrAdd(resourceSource, source => new Texts(_files.Create(source)));

    public IStringLocalizer Create(string baseName, string location) => new Texts(_files.Create(baseName, location));

    private sealed class Texts(IStringLocalizer files) : IStringLocalizer
    {
        // Names come from the program, never from a request: there are as many as the resource files hold.
        private readonly ConcurrentDictionary<(CultureInfo Language, string Name), LocalizedString> _known = new();

        public LocalizedString this[string name] => _known.GetOrAdd((CultureInfo.CurrentUICulture, name), key => files[key.Name]);

        public LocalizedString this[string name, params object[] arguments]
        {
            get
            {
                var text = this[name];
                return new LocalizedString(name, string.Format(CultureInfo.CurrentCulture, text.Value, arguments), text.ResourceNotFound);
            }
        }

        public IEnumerable<LocalizedString> GetAllStrings(bool includeParentCultures) => files.GetAllStrings(includeParentCultures);
    }
}
