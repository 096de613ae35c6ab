using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Identity;
using NewsArchive.Store.Accounts;
using NewsArchive.Web.Auth.Gate;
using NewsArchive.Web.Auth.Own;
using NewsArchive.Web.Auth.Passkeys;
using NewsArchive.Web.Auth.Sessions;
using NewsArchive.Web.Auth.SignIn;
using NewsArchive.Web.Auth.Users;
using NewsArchive.Web.Hosting;

namespace NewsArchive.Web.Auth;

/// <summary>Who is signed in, and at which addresses the site asks.</summary>
public static class AuthExtensions
{
    private static readonly TimeSpan HalfSignedIn = TimeSpan.FromMinutes(10);

    public static void AddSignIn(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddHttpContextAccessor();
        services.AddScoped<SessionCookie>();
        services.AddAuthentication(IdentityConstants.ApplicationScheme)
            .AddCookie(IdentityConstants.ApplicationScheme, options => Configure(options, "sessie", SessionBook.Longest))
            .AddCookie(IdentityConstants.TwoFactorUserIdScheme, options => Configure(options, "aanmelding", HalfSignedIn));
        services.Configure<CookieAuthenticationOptions>(
            IdentityConstants.ApplicationScheme, options => options.EventsType = typeof(SessionCookie));
        services.AddAntiforgery(options =>
        {
            options.Cookie.Name = "formulier";
            options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        });
        services.AddOperations();
        services.AddSingleton(CircuitInterval.Usual);
        services.AddScoped<AuthenticationStateProvider, CircuitSession>();
        services.AddCascadingAuthenticationState();
        services.AddSingleton<SignInThrottle>();
        services.AddSingleton<UsedCodes>();
        services.AddSingleton<KnownDevice>();
        services.AddScoped<SessionOpening>();
        services.AddScoped<SignInDesk>();
        services.AddScoped<OwnPasswords>();
        services.AddScoped<AuthenticatorApp>();
        services.AddSingleton<BeginNotice>();
        services.AddHostedService(provider => provider.GetRequiredService<BeginNotice>());
        services.AddSignInLimit();
        builder.AddPasskeys();
    }

    /// <summary>Signs in, authorises and limits at the addresses that know a user, and does nothing at all at the others.</summary>
    public static void UseSignIn(this WebApplication app)
    {
        // Otherwise the framework puts both before everything, at every address.
        var properties = ((IApplicationBuilder)app).Properties;
        properties["__AuthenticationMiddlewareSet"] = properties["__AuthorizationMiddlewareSet"] = true;
        app.UseWhen(context => SignInPaths.KnowsUser(context.Request.Path), known =>
        {
            known.Use(RefusalPage.RunAsync);
            known.UseRateLimiter();
            known.UseAuthentication();
            known.UseAuthorization();
        });
    }

    /// <summary>What the forms of these pages are sent to, and what their script asks.</summary>
    public static void MapSignIn(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapPasskeys();
        endpoints.MapOwnAccount();
        endpoints.MapUsers();
    }

    private static void Configure(CookieAuthenticationOptions options, string name, TimeSpan lifetime)
    {
        options.Cookie.Name = name;
        options.Cookie.Path = "/";
        options.Cookie.HttpOnly = true;
        options.Cookie.IsEssential = true;
        // Strict would sign people out who follow a link in a message.
        options.Cookie.SameSite = SameSiteMode.Lax;
        options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        options.CookieManager = new HostCookies();
        options.ExpireTimeSpan = lifetime;
        options.SlidingExpiration = false;
        options.LoginPath = SignInPaths.SignIn;
    }

    private static void AddPasskeys(this WebApplicationBuilder builder)
    {
        new IdentityBuilder(typeof(Account), builder.Services).AddSignInManager();
        builder.Services.AddOptions<IdentityPasskeyOptions>().Configure<PublicAddress>((options, address) =>
        {
            // A passkey stands for password and second factor together: its owner must have unlocked it.
            options.UserVerificationRequirement = "required";
            options.ResidentKeyRequirement = "required";
            options.ServerDomain = address.Host;
        });
    }
}
