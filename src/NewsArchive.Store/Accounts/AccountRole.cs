namespace NewsArchive.Store.Accounts;

/// <summary>What an account may do; each includes the former. A reader needs no account.</summary>
public enum AccountRole
{
    /// <summary>Proposes corrections.</summary>
    Corrector = 1,

    /// <summary>Corrects and reviews.</summary>
    Editor = 2,

    /// <summary>Also looks after accounts and imports.</summary>
    Administrator = 3,
}
