using Microsoft.Playwright;

namespace NewsArchive.Browser.Tests.Proofs;

/// <summary>A caption at the desk, as a scripted editor works on it.</summary>
internal sealed class CaptionDesk(IPage page)
{
    private ILocator Caption => page.Locator("textarea[data-desk-field]").First;

    /// <summary>Waits until typing reaches the server.</summary>
    public async Task<CaptionDesk> ReadyAsync()
    {
        await page.Locator(".desk-form[data-live=true]").WaitForAsync(new() { Timeout = 60_000 });
        return this;
    }

    /// <summary>How many corrections the caption has, as the page knows it.</summary>
    public async Task<int> NumberAsync() =>
        int.Parse(await Caption.GetAttributeAsync("data-based-on") ?? "0", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Types a caption, without saving it.</summary>
    public Task TypeAsync(string text) => Caption.FillAsync(text);

    /// <summary>Types a caption and a reason, saves, and waits until the page says that it is saved.</summary>
    /// <returns>How long that took from the click, in milliseconds, by the browser's clock.</returns>
    public async Task<double> SaveAsync(string text)
    {
        await TypeAsync(text);
        await page.Locator("#veld-reden").FillAsync("Proef");
        return await page.EvaluateAsync<double>(
            """
            async () => {
              const caption = document.querySelector('textarea[data-desk-field]');
              const save = document.querySelector('[data-desk-action=save]');
              const said = () => [...document.querySelectorAll('.desk-outcome, .desk-problem, .desk-kept')].map((part) => part.textContent.trim()).join(' | ');
              const until = (done) => new Promise((resolve, reject) => {
                const start = performance.now();
                const look = () => done() ? resolve() : performance.now() - start > 60000 ? reject(new Error('niet opgeslagen: ' + said())) : setTimeout(look, 5);
                look();
              });
              await until(() => !save.disabled);
              const before = caption.dataset.basedOn, start = performance.now();
              save.click();
              await until(() => document.querySelector('textarea[data-desk-field]').dataset.basedOn !== before);
              return performance.now() - start;
            }
            """);
    }
}
