using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace NewsArchive.Store.Accounts;

internal static class AccountsRegistration
{
    // OWASP's figure for PBKDF2 with HMAC-SHA512, which is what the hasher's present form uses.
    private const int HashRounds = 210_000;

    public static IServiceCollection AddAccounts(this IServiceCollection services)
    {
        services.AddIdentityCore<Account>(options =>
            {
                options.Stores.SchemaVersion = IdentitySchemaVersions.Version3;
                // A user name is an e-mail address, in whatever letters.
                options.User.AllowedUserNameCharacters = "";
                options.Password.RequiredLength = Passwords.PasswordRules.Shortest;
                options.Password.RequireDigit = options.Password.RequireLowercase = options.Password.RequireUppercase = false;
                options.Password.RequireNonAlphanumeric = false;
            })
            .AddEntityFrameworkStores<AccountsContext>()
            .AddUserStore<AccountStore>()
            .AddTokenProvider<AuthenticatorTokenProvider<Account>>(TokenOptions.DefaultAuthenticatorProvider);
        services.Configure<PasswordHasherOptions>(options => options.IterationCount = HashRounds);
        return services
            .AddSingleton<IPasswordHasher<Account>, PasswordHasher<Account>>()
            .AddSingleton<AccountRegister>()
            .AddSingleton<AccountAdministration>()
            .AddSingleton<AccountPasswords>()
            .AddSingleton<OneTimeLinks>()
            .AddSingleton<SessionBook>()
            .AddSingleton<FirstAdministrator>();
    }
}
