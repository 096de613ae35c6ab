using Microsoft.AspNetCore.Routing;
using NewsArchive.Web.Auth;

namespace NewsArchive.Web.Hosting;

/// <summary>Which requests the site's own addresses answer.</summary>
public static class ReadingExtensions
{
    /// <summary>
    /// An address that is only read: GET and HEAD, and 405 for anything else. Pages otherwise take POST too, which no form here sends,
    /// and neither they nor other endpoints take HEAD, by which link checkers and monitors ask. A page that says so does take its own form.
    /// </summary>
    public static TBuilder OnlyRead<TBuilder>(this TBuilder builder)
        where TBuilder : IEndpointConventionBuilder
    {
        builder.Add(endpoint =>
        {
            if (endpoint.Metadata.OfType<TakesFormAttribute>().Any())
                return;
            for (var at = 0; at < endpoint.Metadata.Count; at++)
            {
                if (endpoint.Metadata[at] is HttpMethodMetadata)
                    endpoint.Metadata[at] = new HttpMethodMetadata([HttpMethods.Get, HttpMethods.Head]);
            }
        });
        return builder;
    }
}
