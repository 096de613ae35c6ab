using Microsoft.AspNetCore.Components;

namespace NewsArchive.Web.Layouts;

/// <summary>Where in the desk one is.</summary>
/// <param name="Whole">Path and query from the root.</param>
public sealed record DeskAddress(string Whole)
{
    private string Path => Whole.Split('?', 2)[0];

    public static DeskAddress Of(NavigationManager navigation) =>
        new("/" + navigation.ToBaseRelativePath(navigation.Uri).Split('#', 2)[0]);

    /// <summary>How a link of the menu says that one is there, or below it: a value of aria-current, or null.</summary>
    public string? CurrentOf(string path)
    {
        if (Path == path)
            return "page";
        return path != DeskMenu.Root && Path.StartsWith(path + "/", StringComparison.Ordinal) ? "true" : null;
    }
}
