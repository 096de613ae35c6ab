using System.CommandLine;
using NewsArchive.Store.Importing;

namespace NewsArchive.Cli.Importing;

/// <summary>The options that say where the documents came from.</summary>
internal sealed class CollectionOptions
{
    private readonly Option<string?> _name = new("--collection") { HelpName = ImportTexts.Name, Description = ImportTexts.CollectionName };
    private readonly Option<string?> _publisher = new("--publisher") { HelpName = ImportTexts.Name, Description = ImportTexts.Publisher };
    private readonly Option<string?> _licence = new("--licence") { HelpName = ImportTexts.Name, Description = ImportTexts.Licence };
    private readonly Option<string?> _address = new("--address") { HelpName = "URL", Description = ImportTexts.Address };

    internal void AddTo(Command verb)
    {
        foreach (var option in new[] { _name, _publisher, _licence, _address })
        {
            option.Validators.Add(result =>
            {
                if (result.Tokens is [{ Value: var value }] && string.IsNullOrWhiteSpace(value))
                    result.AddError(option.Name);
            });
            verb.Options.Add(option);
        }
    }

    internal CollectionDescription Read(ParseResult result, IReadOnlyList<string> paths) => new(
        result.GetValue(_name)?.Trim() ?? CollectionDescription.DefaultName(paths),
        result.GetValue(_publisher)?.Trim(),
        result.GetValue(_licence)?.Trim(),
        result.GetValue(_address)?.Trim());
}
