namespace NewsArchive.Web.Reader.Proposals;

/// <summary>What readers' proposals need.</summary>
public static class ProposalExtensions
{
    public static void AddProposals(this IServiceCollection services) => services
        .AddSingleton<ProposalStamp>()
        .AddSingleton<ProposalLimit>()
        .AddSingleton<ProposalSending>();
}
