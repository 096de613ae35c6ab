using Microsoft.AspNetCore.Routing;

namespace NewsArchive.Web.Hosting;

/// <summary>Which requests the site's own addresses answer.</summary>
public static class ReadingExtensions
{
    /// <summary>
    /// An address that is only read: GET and HEAD, and 405 for anything else. Pages otherwise take POST too, which no form here sends,
    /// and neither they nor other endpoints take HEAD, by which link checkers and monitors ask.
    /// </summary>
    public static TBuilder OnlyRead<TBuilder>(this TBuilder builder)
        where TBuilder : IEndpointConventionBuilder
    {
        builder.Add(endpoint =>
        {
            for (var at = 0; at < endpoint.Metadata.Count; at++)
            {
                if (endpoint.Metadata[at] is HttpMethodMetadata)
                    endpoint.Metadata[at] = new HttpMethodMetadata([HttpMethods.Get, HttpMethods.Head]);
            }
        });
        return builder;
    }
}
