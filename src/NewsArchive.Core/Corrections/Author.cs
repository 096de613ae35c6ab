namespace NewsArchive.Core.Corrections;

/// <summary>
/// The names of somebody who made or proposed corrections. They stand beside the log, which knows the number alone, and can be erased.
/// </summary>
/// <param name="id">An opaque number: 32 hexadecimal digits.</param>
public sealed class Author(string id)
{
    /// <summary>The longest name, in UTF-16 units.</summary>
    public const int LongestName = 100;

    /// <summary>An opaque number: 32 hexadecimal digits.</summary>
    public string Id { get; private set; } = id;

    /// <summary>The name that colleagues see; null when it was erased.</summary>
    public string? Name { get; private set; }

    /// <summary>The name that readers see; null for somebody who is shown as the editors together.</summary>
    public string? PublicName { get; private set; }

    /// <summary>Gives other names.</summary>
    public void Rename(string? name, string? publicName) => (Name, PublicName) = (name, publicName);
}
