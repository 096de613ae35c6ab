namespace NewsArchive.Web.Resources;

/// <summary>Names the texts of ProposalText.resx to the localizer.</summary>
public sealed class ProposalText;
