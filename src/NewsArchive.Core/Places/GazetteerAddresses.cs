using NewsArchive.Core.Articles;

namespace NewsArchive.Core.Places;

// The addresses: made from the name, and found back by the name.
public sealed partial class Gazetteer
{
    private const int LongestPath = 300;

    /// <summary>The address under /plaatsen of the place at an index.</summary>
    public string PathAt(int index)
    {
        if (index >= _table.Count)
            return _own.Places[index - _table.Count].Path;
        var folder = FolderOf(index);
        var slug = Slug.Of(_table.Name(index)) + _table.Suffix(index);
        return folder < 0 ? slug : $"{PathAt(folder)}/{slug}";
    }

    // A neighbourhood lies below its city, what else has a country below that.
    private int FolderOf(int index)
    {
        var parent = ParentAt(index);
        if (_table.Kind(index) == PlaceKind.Neighbourhood && parent >= 0 && _table.Kind(parent) == PlaceKind.City)
            return parent;
        if (_table.Kind(index) == PlaceKind.Country)
            return -1;
        while (parent >= 0 && _table.Kind(parent) != PlaceKind.Country)
            parent = ParentAt(parent);
        return parent;
    }

    private int IndexOfPath(string path)
    {
        if (path.Length > LongestPath)
            return -1;
        if (_own.IndexOfPath(path) is var own and >= 0)
            return own;
        var last = path[(path.LastIndexOf('/') + 1)..];
        foreach (var suffix in AddressSuffixes.All)
        {
            if (last.EndsWith(suffix, StringComparison.Ordinal) && WithPath(path, last[..^suffix.Length]) is var index and >= 0)
                return index;
        }

        return -1;
    }

    private int WithPath(string path, string slug)
    {
        var words = WordHashes.Of(slug);
        if (words.Length == 0 || _names.Match(words, out var name) != words.Length)
            return -1;
        foreach (var candidate in _names.Candidates(name))
        {
            if (PathAt(candidate.Index) == path)
                return candidate.Index;
        }

        return -1;
    }
}
