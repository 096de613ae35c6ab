using Microsoft.AspNetCore.Components;

namespace NewsArchive.Web.Layouts;

/// <summary>Where in the desk one is.</summary>
/// <param name="Address">Path and query from the root.</param>
public sealed record DeskPlace(string Address)
{
    private string Path => Address.Split('?', 2)[0];

    public static DeskPlace Of(NavigationManager navigation) =>
        new("/" + navigation.ToBaseRelativePath(navigation.Uri).Split('#', 2)[0]);

    /// <summary>How a link of the menu says that one is there, or below it: a value of aria-current, or null.</summary>
    public string? CurrentOf(string path)
    {
        if (Path == path)
            return "page";
        return path != DeskMenu.Root && Path.StartsWith(path + "/", StringComparison.Ordinal) ? "true" : null;
    }
}
