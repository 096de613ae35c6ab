using System.Collections.Frozen;

namespace NewsArchive.Core.Articles;

/// <summary>The names by which findings are known outside the program: in addresses, in JSON and on the command line.</summary>
public static class FindingCodes
{
    private static readonly string[] Names =
    [
        "photo-older-than-article",
        "photo-after-article",
        "caption-date-mismatch",
        "unverified-by-agency",
        "restricted-use",
        "missing-dutch-caption",
        "missing-credit",
        "missing-date",
    ];

    private static readonly FrozenDictionary<string, FindingCode> ByName =
        Enum.GetValues<FindingCode>().ToFrozenDictionary(code => Names[(int)code], StringComparer.Ordinal);

    /// <summary>All codes, in the order of the enumeration.</summary>
    public static IReadOnlyList<FindingCode> All { get; } = Enum.GetValues<FindingCode>();

    /// <summary>The name of a code, such as <c>photo-older-than-article</c>.</summary>
    public static string Name(this FindingCode code) => Names[(int)code];

    /// <summary>The code of that name, or null when there is none; case matters.</summary>
    public static FindingCode? Find(string name) => ByName.TryGetValue(name, out var code) ? code : null;
}
