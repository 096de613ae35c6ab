using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using NewsArchive.Store.Accounts;
using NewsArchive.Web.Tests.Pages;
using Xunit;

namespace NewsArchive.Web.Tests.Auth;

/// <summary>Somebody with a browser of their own at the site, signed in or not. The people are invented.</summary>
internal sealed class Visitor(HttpClient client) : IDisposable
{
    public const string Password = "paard batterij nietje";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public HttpClient Client => client;

    /// <summary>The account, when there is one.</summary>
    public string? AccountId { get; private init; }

    public string Email { get; private init; } = "";

    public static Visitor Of(ArchiveSite site) => new(site.Visit());

    /// <summary>Somebody with an account of a role, who has not signed in yet.</summary>
    public static async Task<Visitor> WithAccountAsync(ArchiveSite site, AccountRole role, string? email = null)
    {
        email ??= $"{Guid.NewGuid():N}@voorbeeld.example";
        var added = await site.Archive.Get<AccountRegister>().AddAsync(email, $"Proefpersoon {role}", null, role, Stop);
        Assert.True(added.IsDone);
        Assert.True((await site.Archive.Get<AccountPasswords>().ChangeAsync(added.AccountId!, Password, null, Stop)).IsDone);
        return new Visitor(site.Visit()) { AccountId = added.AccountId, Email = email };
    }

    /// <summary>Somebody who is signed in, by the sign-in page.</summary>
    public static async Task<Visitor> SignedInAsync(ArchiveSite site, AccountRole role, string? email = null)
    {
        var visitor = await WithAccountAsync(site, role, email);
        using var answer = await visitor.SignInAsync(visitor.Email, Password);
        Assert.Equal("/redactie", answer.Headers.Location?.AbsolutePath);
        return visitor;
    }

    public Task<HttpResponseMessage> SignInAsync(string email, string password, string? back = null) => SendAsync(
        back is null ? "/aanmelden" : $"/aanmelden?terug={Uri.EscapeDataString(back)}", "#email", ("email", email), ("wachtwoord", password));

    public Task<HttpResponseMessage> GetAsync(string path) => client.GetAsync(path, Stop);

    public async Task<IHtmlDocument> PageAsync(string path)
    {
        using var response = await GetAsync(path);
        return await ReadAsync(response);
    }

    /// <summary>Opens a page and sends the form that holds an element, with its hidden fields and the values given.</summary>
    public async Task<HttpResponseMessage> SendAsync(string path, string element, params (string Name, string Value)[] values)
    {
        var page = await PageAsync(path);
        var form = page.QuerySelectorAll(element).Select(part => part.Closest("form[method=post]")).FirstOrDefault(form => form is not null)
            ?? throw new InvalidOperationException($"{path} has no form with {element}.");
        var fields = form.QuerySelectorAll("input[type=hidden]").ToDictionary(field => field.GetAttribute("name")!, field => field.GetAttribute("value") ?? "");
        foreach (var (name, value) in values)
            fields[name] = value;
        return await PostAsync(form.GetAttribute("action") ?? path, [.. fields.Select(field => (field.Key, field.Value))]);
    }

    public async Task<HttpResponseMessage> PostAsync(string path, params (string Name, string Value)[] values)
    {
        using var content = new FormUrlEncodedContent(values.Select(value => KeyValuePair.Create(value.Name, value.Value)));
        return await client.PostAsync(path, content, Stop);
    }

    public static async Task<IHtmlDocument> ReadAsync(HttpResponseMessage response) =>
        new HtmlParser().ParseDocument(await response.Content.ReadAsStringAsync(Stop));

    public void Dispose() => client.Dispose();
}
