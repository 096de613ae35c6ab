using Microsoft.AspNetCore.Components;
using NewsArchive.Web.Components.Filters;

namespace NewsArchive.Web.Editor.Workspace;

/// <summary>The list that somebody came from, which the address of every item carries on: the way back and onward leads through it.</summary>
public sealed class WorkTrail(NavigationManager navigation, PlaceNames places)
{
    public WorkAddress List => WorkAddress.Parse(navigation.Uri, places).Address;

    /// <summary>The query of the list.</summary>
    public string Query => List.ToQuery();
}
