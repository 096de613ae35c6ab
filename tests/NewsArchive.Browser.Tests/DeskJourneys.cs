using System.Text.RegularExpressions;
using Microsoft.Playwright;
using NewsArchive.Browser.Tests.Proofs;
using NewsArchive.Store.Accounts;
using NewsArchive.Store.Importing;
using NewsArchive.Testing;

namespace NewsArchive.Browser.Tests;

/// <summary>An editor, who is invented, at work in real browsers.</summary>
public sealed class DeskJourneys(DeskJourneys.Site journeys) : IClassFixture<DeskJourneys.Site>
{
    private const string Caption = "textarea[name=caption]";
    private const string Reason = "#veld-reden";

    [Fact]
    public async Task Everything_is_done_by_keyboard_from_the_list_to_the_next_item()
    {
        var site = journeys.Proof;
        var before = (await site.LogAsync()).Count;
        var page = await site.OpenAsync("/redactie");
        await page.Locator(".desk-work[data-live=true] [data-desk-item]").First.WaitForAsync(new() { Timeout = 60_000 });
        await page.Keyboard.PressAsync("?");
        await Assertions.Expect(page.Locator("#sneltoetsen")).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Escape");

        await page.Keyboard.PressAsync("j");
        await page.Keyboard.PressAsync("o");
        await page.ArriveAsync("**/redactie/bijschriften/*");
        await ReadyAsync(page);
        var first = page.Url;
        await page.Locator(Caption).FocusAsync();
        await page.Keyboard.PressAsync("Control+End");
        await page.Keyboard.TypeAsync(" Een jaar later.");
        await page.Keyboard.PressAsync("Control+s");
        await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync(["geef een reden"]);
        await page.Locator(Reason).FocusAsync();
        await page.Keyboard.TypeAsync("Aangevuld");
        await page.Keyboard.PressAsync("Control+Enter");
        await page.ArriveAsync(url => url != first);
        await page.Locator($"[data-desk-draft$=':{page.Url.Split('/')[^1]}'] [data-desk-action=undo]").WaitForAsync();
        Assert.EndsWith("Een jaar later.", Assert.Single((await site.LogAsync()).Skip(before)).After, StringComparison.Ordinal);

        await page.Keyboard.PressAsync("u");
        await Assertions.Expect(page.Locator(".desk-outcome .good")).ToContainTextAsync("Teruggedraaid");
        Assert.Equal("Mensen op een brug.", (await site.LogAsync())[^1].After);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Three_browsers_on_one_caption_see_each_others_saves_and_lose_nothing()
    {
        var site = journeys.Proof;
        var before = (await site.LogAsync()).Count;
        var pages = new List<IPage>();
        for (var editor = 0; editor < 3; editor++)
        {
            pages.Add(await site.OpenAsync("/redactie/bijschriften/1"));
            await ReadyAsync(pages[editor]);
        }

        await TypeAsync(pages[1], "Mensen op een lange brug.");
        await new CaptionDesk(pages[0]).SaveAsync("Mensen op een oude brug.");

        var conflict = pages[1].GetByRole(AriaRole.Alertdialog);
        await Assertions.Expect(conflict).ToContainTextAsync("oude");
        await Assertions.Expect(conflict).ToContainTextAsync("lange");
        await Assertions.Expect(pages[2].Locator(Caption)).ToHaveValueAsync("Mensen op een oude brug.");
        await pages[1].Keyboard.PressAsync("Control+s");
        await Assertions.Expect(pages[1].GetByRole(AriaRole.Alert)).ToContainTextAsync(["intussen is hier iets gewijzigd"]);
        Assert.Single((await site.LogAsync()).Skip(before));

        await Assertions.Expect(pages[1].GetByText("Intussen gewijzigd: Nederlands bijschrift.")).ToBeAttachedAsync();
        await conflict.GetByText("Houd mijn tekst", new() { Exact = true }).ClickAsync();
        await Assertions.Expect(pages[1].Locator(Caption)).ToBeFocusedAsync();
        await new CaptionDesk(pages[1]).SaveAsync("Mensen op een lange, oude brug.");

        Assert.Equal(["Mensen op een oude brug.", "Mensen op een lange, oude brug."], (await site.LogAsync()).Skip(before).Select(entry => entry.After));
        await Assertions.Expect(pages[2].Locator(Caption)).ToHaveValueAsync("Mensen op een lange, oude brug.");
        foreach (var page in pages)
            await page.Context.CloseAsync();
    }

    [Fact]
    public async Task What_was_typed_before_the_tab_was_closed_is_found_in_the_list_of_drafts_and_in_its_field()
    {
        var site = journeys.Proof;
        var page = await site.OpenAsync("/redactie/bijschriften/2");
        await ReadyAsync(page);
        await TypeAsync(page, "Mensen op een oude brug.");
        await Assertions.Expect(page.Locator(".desk-kept")).ToContainTextAsync(new Regex("Concept bewaard"));
        await page.Context.CloseAsync();

        var again = await site.OpenAsync("/redactie/concepten");
        await again.Locator("[data-desk-item] a[href$='/2']").ClickAsync();
        await ReadyAsync(again);

        await Assertions.Expect(again.Locator(".desk-notice")).ToContainTextAsync("nog niet opgeslagen tekst");
        await Assertions.Expect(again.Locator(Caption)).ToHaveValueAsync("Mensen op een oude brug.");
        await again.GetByText("Concept weggooien").ClickAsync();
        await Assertions.Expect(again.Locator(Caption)).ToHaveValueAsync("Mensen op een brug.");
        await again.Context.CloseAsync();
    }

    // What the server answers to one letter comes when more were typed: it must leave those alone.
    [Fact]
    public async Task Over_a_slow_line_every_letter_of_a_caption_and_its_reason_arrives()
    {
        var site = journeys.Proof;
        var page = await site.OpenAsync("/redactie");
        await SlowLine.SlowDownAsync(page);
        await page.GotoAsync("/redactie/bijschriften/3");
        await ReadyAsync(page);
        var (caption, reason) = (page.Locator(Caption), page.Locator(Reason));

        await caption.FillAsync("");
        await caption.PressSequentiallyAsync("Mensen op een oude brug.", new() { Delay = 60 });
        await reason.PressSequentiallyAsync("Zo staat het in de bron", new() { Delay = 60 });

        var kept = "";
        for (var attempt = 0; attempt < 100 && !kept.Contains("\"Zo staat het in de bron\"", StringComparison.Ordinal); attempt++)
        {
            await Task.Delay(100, TestContext.Current.CancellationToken);
            await using var context = site.Archive.Open();
            kept = context.Drafts.Where(draft => draft.FigureId == 3).Select(draft => draft.Content).SingleOrDefault() ?? "";
        }

        Assert.Equal(("Mensen op een oude brug.", "Zo staat het in de bron"), (await caption.InputValueAsync(), await reason.InputValueAsync()));
        Assert.Contains("\"Mensen op een oude brug.\"", kept, StringComparison.Ordinal);
        Assert.Contains("\"Zo staat het in de bron\"", kept, StringComparison.Ordinal);
        await page.Context.CloseAsync();
    }

    // Only the first of what a key that is held down sends is meant.
    [Fact]
    public async Task A_key_held_down_goes_on_to_the_next_item_and_no_further()
    {
        var site = journeys.Proof;
        var page = await site.OpenAsync("/redactie");
        await page.Locator(".desk-work[data-live=true] [data-desk-item] a").First.ClickAsync();
        await page.ArriveAsync("**/redactie/bijschriften/*");
        await ReadyAsync(page);
        var first = page.Url;

        await page.Keyboard.DownAsync("Control");
        for (var time = 0; time < 40; time++)
        {
            await page.Keyboard.DownAsync("Enter");
            await Task.Delay(30, TestContext.Current.CancellationToken);
        }

        await page.Keyboard.UpAsync("Enter");
        await page.Keyboard.UpAsync("Control");
        var list = await site.OpenAsync("/redactie");
        var items = list.Locator(".desk-work[data-live=true] [data-desk-item] a");
        await items.First.WaitForAsync();
        var addresses = await items.EvaluateAllAsync<string[]>("links => links.map(link => link.href)");
        Assert.Equal(addresses[Array.IndexOf(addresses, first) + 1], page.Url);
        await list.Context.CloseAsync();
        await page.Context.CloseAsync();
    }

    // A button that leaves the page with what it was pressed for would take the keyboard's place with it.
    [Fact]
    public async Task The_keyboard_goes_on_from_where_a_button_led()
    {
        var page = await journeys.Proof.OpenAsync("/redactie/bijschriften/1");
        await ReadyAsync(page);
        var outcome = page.Locator(".desk-form > .desk-outcome[role=status]");

        await TypeAsync(page, "Mensen op een hoge brug.");
        await Assertions.Expect(page.Locator(".desk-kept")).ToContainTextAsync("Concept bewaard");
        await page.ReloadAsync();
        await ReadyAsync(page);
        await PressAsync(page, "Weggooien");
        await Assertions.Expect(outcome).ToBeFocusedAsync();
        await Assertions.Expect(outcome).ToContainTextAsync("Weggegooid");

        await new CaptionDesk(page).SaveAsync("Mensen op een hoge brug.");
        await PressAsync(page, "Laatste wijziging ongedaan maken");
        await Assertions.Expect(outcome).ToBeFocusedAsync();

        await TypeAsync(page, "Mensen op een hoge brug.");
        await Assertions.Expect(page.Locator(".desk-kept")).ToContainTextAsync("Concept bewaard");
        await page.GotoAsync("/redactie/concepten");
        await PressAsync(page, "Weggooien");
        await Assertions.Expect(page.Locator(".desk-outcome").First).ToBeFocusedAsync();

        await page.GotoAsync("/redactie/geschiedenis");
        await PressAsync(page, "Maak ongedaan");
        await Assertions.Expect(page.Locator(".undo input").First).ToBeFocusedAsync();
        await PressAsync(page, "Annuleer");
        await Assertions.Expect(page.GetByText("Maak ongedaan").First).ToBeFocusedAsync();

        await page.GotoAsync("/redactie/artikelen/1");
        await ReadyAsync(page);
        await PressAsync(page, "Andere plaats");
        var field = page.Locator(".desk-places .mud-autocomplete input");
        await Assertions.Expect(field).ToBeFocusedAsync();
        await field.PressSequentiallyAsync("mosoel");
        await page.Locator(".mud-popover-open .mud-list-item").First.ClickAsync();
        await Assertions.Expect(page.Locator(".desk-place > p").First).ToBeFocusedAsync();
        await page.Context.CloseAsync();
    }

    private static Task PressAsync(IPage page, string button) =>
        page.Locator("fieldset:enabled button, [data-live=true] button").Filter(new() { HasText = button }).First.PressAsync("Enter");

    private static Task ReadyAsync(IPage page) => page.Locator(".desk-form[data-live=true]").WaitForAsync(new() { Timeout = 60_000 });

    private static Task TypeAsync(IPage page, string text) => page.Locator(Caption).FillAsync(text);

    /// <summary>A site with a report for each journey: the newest stand first in the list.</summary>
    public sealed class Site : IAsyncLifetime
    {
        internal ProofSite Proof { get; private set; } = null!;

        public async ValueTask InitializeAsync() =>
            Proof = await ProofSite.CreateAsync(AccountRole.Editor, [.. Enumerable.Range(1, 4).Select(number => Document($"De brug {number}", number))]);

        public ValueTask DisposeAsync() => Proof.DisposeAsync();

        private static PreparedDocument Document(string title, int number) => ADocument.With(title, $"verslag{number}.txt")
            .Published($"0{number} juli 2016").Paragraph($"Alinea {number} over de stad Aleppo.").Figure(SampleTexts.Bridge, "Mensen op een brug. Foto: AFP").Build();
    }
}
