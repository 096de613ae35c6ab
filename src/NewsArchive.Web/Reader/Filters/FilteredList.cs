using NewsArchive.Store.Reading;

namespace NewsArchive.Web.Reader.Filters;

/// <summary>A list that can be narrowed: its address, and the date that its period is about unless it says otherwise.</summary>
public sealed record FilteredList(string Path, DateAxis Axis)
{
    public static readonly FilteredList Articles = new("/artikelen", DateAxis.Published);

    public static readonly FilteredList Photos = new("/fotos", DateAxis.Taken);

    /// <summary>The address of the list under a filter.</summary>
    public string AddressOf(ArchiveFilter filter) => Path + ArchiveFilterQuery.Format(filter, Axis);

    /// <summary>The address of another page of it.</summary>
    public Func<int, string> PagesOf(ArchiveFilter filter) => page => AddressOf(filter with { Page = page });

    public ArchiveQuery Parse(IQueryCollection query) => ArchiveFilterQuery.Parse(query, Axis);
}
