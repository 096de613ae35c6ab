using System.Diagnostics.CodeAnalysis;

namespace NewsArchive.Core.Articles;

/// <summary>Where a batch of documents came from.</summary>
[SuppressMessage("Naming", "CA1711", Justification = "The archive's own word for it.")]
public sealed class Collection
{
    /// <summary>Names a collection.</summary>
    /// <param name="slug">As filters and addresses name it; unique.</param>
    /// <param name="name">As a person reads it.</param>
    /// <param name="publisher">Who published the documents, or null when not known.</param>
    /// <param name="licence">Under which terms they may be used, or null when not known.</param>
    /// <param name="originalAddress">Where they stood, or null when not known.</param>
    public Collection(string slug, string name, string? publisher, string? licence, string? originalAddress)
    {
        Slug = slug;
        Name = name;
        Publisher = publisher;
        Licence = licence;
        OriginalAddress = originalAddress;
    }

    /// <summary>Its number in this archive.</summary>
    public long Id { get; private set; }

    /// <summary>As filters and addresses name it; unique.</summary>
    public string Slug { get; private set; }

    /// <summary>As a person reads it.</summary>
    public string Name { get; private set; }

    /// <summary>Who published the documents, or null.</summary>
    public string? Publisher { get; private set; }

    /// <summary>Under which terms they may be used, or null.</summary>
    public string? Licence { get; private set; }

    /// <summary>Where they stood, or null.</summary>
    public string? OriginalAddress { get; private set; }

    /// <summary>Fills in what was not known before; what is known stays.</summary>
    /// <returns>Whether anything was filled in.</returns>
    public bool Complete(string? publisher, string? licence, string? originalAddress)
    {
        var before = (Publisher, Licence, OriginalAddress);
        Publisher ??= publisher;
        Licence ??= licence;
        OriginalAddress ??= originalAddress;
        return before != (Publisher, Licence, OriginalAddress);
    }
}
