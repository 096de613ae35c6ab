using NewsArchive.Store.Accounts;
using NewsArchive.Store.Accounts.Passwords;

namespace NewsArchive.Cli.Users;

/// <summary>What the verbs about users say.</summary>
internal static class UserMessages
{
    internal static string Verb => Say("Beheer de gebruikers van de redactie.", "Look after the users of the desk.");

    internal static string Add => Say("Voeg een gebruiker toe.", "Add a user.");

    internal static string List => Say("Toon de gebruikers.", "List the users.");

    internal static string ChangeRole => Say("Wijzig een rol; de sessies worden beëindigd.", "Change a role; the sessions are ended.");

    internal static string Reset => Say(
        "Beëindig de sessies en maak een nieuwe link voor het wachtwoord.", "End the sessions and make a new link for the password.");

    internal static string Email => Say("Waarmee de gebruiker zich aanmeldt.", "What the user signs in with.");

    internal static string Name => Say("Wat collega’s zien.", "What colleagues see.");

    internal static string PublicName => Say("Wat lezers zien; anders ‘redactie’.", "What readers see; otherwise “redactie”.");

    internal static string Role => Say("corrector, redacteur of beheerder.", "corrector, editor or administrator.");

    internal static string PasswordStdin => Say(
        "Lees het wachtwoord van de standaardinvoer, in plaats van een link te maken.",
        "Read the password from standard input, instead of making a link.");

    internal static string SecondFactor => Say(
        "Haal ook app, herstelcodes en passkeys weg.",
        "Also take away app, recovery codes and passkeys.");

    internal static string EmailName => Say("ADRES", "ADDRESS");

    internal static string NameName => Say("NAAM", "NAME");

    internal static string RoleName => Say("ROL", "ROLE");

    internal static string RoleChanged => Say("De rol is gewijzigd.", "The role was changed.");

    internal static string PasswordSet => Say("Het wachtwoord is ingesteld.", "The password was set.");

    internal static string Link => Say(
        "Link voor het wachtwoord, achter het adres van de site. Hij werkt één keer, drie dagen lang:",
        "Link for the password, behind the address of the site. It works once, for three days:");

    internal static string Added(string email) => Say($"Toegevoegd: {email}", $"Added: {email}");

    internal static IReadOnlyList<string> Row(AccountRow row) => [row.Email, row.Name, NameOf(row.Role), StateOf(row)];

    /// <summary>Says how a change went.</summary>
    /// <returns>The status of the verb.</returns>
    internal static int Tell(AccountResult result, string done)
    {
        if (!result.IsDone)
            return result.Fault is { } fault ? Tell(fault) : Tell(result.Outcome);
        Terminal.Line(done);
        return ExitCode.Good;
    }

    internal static int Tell(AccountOutcome outcome)
    {
        Terminal.Error(Explain(outcome));
        return ExitCode.Failed;
    }

    internal static int Tell(PasswordFault fault)
    {
        Terminal.Error(Explain(fault));
        return ExitCode.Failed;
    }

    private static string Explain(AccountOutcome outcome) => outcome switch
    {
        AccountOutcome.EmailInvalid => Say(
            "Dat is geen e-mailadres: geef iets als naam@voorbeeld.nl.",
            "That is no e-mail address: give one like name@example.org."),
        AccountOutcome.EmailTaken => Say(
            "Er is al een gebruiker met dat e-mailadres.",
            "There is a user with that e-mail address already."),
        AccountOutcome.NameInvalid => Say(
            $"De naam moet tekst zijn van hoogstens {AccountsContext.LongestName} tekens.",
            $"The name must be text of at most {AccountsContext.LongestName} characters."),
        AccountOutcome.LastAdministrator => Say("Dit is de laatste beheerder.", "This is the last administrator."),
        _ => Say("Er is geen gebruiker met dat e-mailadres.", "There is no user with that e-mail address."),
    };

    private static string Explain(PasswordFault fault) => fault switch
    {
        PasswordFault.TooShort => Say(
            $"Het wachtwoord moet minstens {PasswordRules.Shortest} tekens hebben.",
            $"The password needs at least {PasswordRules.Shortest} characters."),
        PasswordFault.TooLong => Say(
            $"Het wachtwoord mag hoogstens {PasswordRules.Longest} tekens hebben.",
            $"The password may have at most {PasswordRules.Longest} characters."),
        PasswordFault.Personal => Say(
            "In het wachtwoord staat een naam of het e-mailadres.",
            "The password holds a name or the e-mail address."),
        PasswordFault.Pattern => Say("Het wachtwoord is een rijtje of een herhaling.", "The password is a row or a repetition."),
        _ => Say("Het wachtwoord wordt door veel mensen gebruikt.", "The password is used by many people."),
    };

    private static string NameOf(AccountRole role) => role switch
    {
        AccountRole.Corrector => "corrector",
        AccountRole.Editor => Say("redacteur", "editor"),
        _ => Say("beheerder", "administrator"),
    };

    private static string StateOf(AccountRow row) => row.IsBlocked
        ? Say("geblokkeerd", "blocked")
        : row.HasPassword ? Say("actief", "active") : Say("nog geen wachtwoord", "no password yet");

    private static string Say(string dutch, string english) => CliMessages.Say(dutch, english);
}
