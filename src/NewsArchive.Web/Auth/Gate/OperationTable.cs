using NewsArchive.Store.Accounts;

namespace NewsArchive.Web.Auth.Gate;

/// <summary>The one table of who may do what. Roles include one another, so each operation has the least role that may.</summary>
public static class OperationTable
{
    private static readonly Dictionary<Operation, AccountRole> Least = new()
    {
        [Operation.ManageOwnAccount] = AccountRole.Corrector,
        [Operation.SeeDesk] = AccountRole.Corrector,
        [Operation.SaveDraft] = AccountRole.Corrector,
        [Operation.Claim] = AccountRole.Corrector,
        [Operation.MarkDone] = AccountRole.Corrector,
        [Operation.SeeHistory] = AccountRole.Corrector,
        [Operation.Propose] = AccountRole.Corrector,
        [Operation.Correct] = AccountRole.Editor,
        [Operation.Review] = AccountRole.Editor,
        [Operation.Undo] = AccountRole.Editor,
        [Operation.UndoBatch] = AccountRole.Editor,
        [Operation.Replace] = AccountRole.Editor,
        [Operation.Confirm] = AccountRole.Editor,
        [Operation.ExportCorrections] = AccountRole.Administrator,
        [Operation.ImportCorrections] = AccountRole.Administrator,
        [Operation.Withdraw] = AccountRole.Administrator,
        [Operation.Restore] = AccountRole.Administrator,
        [Operation.ImportDocuments] = AccountRole.Administrator,
        [Operation.ManageUsers] = AccountRole.Administrator,
    };

    /// <summary>The least role that may.</summary>
    public static AccountRole LeastRole(Operation operation) => Least[operation];

    public static bool Allows(AccountRole role, Operation operation) => Enum.IsDefined(role) && role >= Least[operation];
}
