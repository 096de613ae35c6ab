using NewsArchive.Store.Reading;

namespace NewsArchive.Web.Reader.Exports;

/// <summary>What an export takes of a list.</summary>
public sealed record ExportPage<T>(PageOf<T> Page, ArchiveFacets Facets, SearchReading? Search);
