namespace NewsArchive.Web.Reader.Proposals;

/// <summary>What a reader typed into the form, as it came: so it can be shown again beside what is wrong with it.</summary>
public sealed record ProposalForm(string Caption, string Credit, string Reason, string Contact, string Stamp)
{
    public const string CaptionField = "bijschrift";
    public const string CreditField = "naamsvermelding";
    public const string ReasonField = "reden";
    public const string ContactField = "contact";
    public const string StampField = "zegel";

    /// <summary>A field that nobody sees: whoever fills it in reads the page as a program does.</summary>
    public const string TrapField = "website";

    // Longer than any field may be, so that one that is too long comes back to be shortened; beyond it what was typed is cut.
    private const int Longest = 20_000;

    /// <summary>Whether the field that nobody sees was filled in.</summary>
    public bool IsTrapped { get; init; }

    public static ProposalForm Read(IFormCollection sent) => new(
        Field(sent, CaptionField), Field(sent, CreditField), Field(sent, ReasonField), Field(sent, ContactField), Field(sent, StampField))
    {
        IsTrapped = Field(sent, TrapField).Length > 0,
    };

    private static string Field(IFormCollection sent, string name)
    {
        var value = sent[name].FirstOrDefault() ?? "";
        return value.Length > Longest ? value[..Longest] : value;
    }
}
