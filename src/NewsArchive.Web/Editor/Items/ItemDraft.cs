using System.Globalization;
using NewsArchive.Core.Corrections;
using NewsArchive.Store.Reading.Desk;
using NewsArchive.Web.Auth.Gate;
using NewsArchive.Web.Editor.Drafts;
using NewsArchive.Web.Editor.Fields;

namespace NewsArchive.Web.Editor.Items;

/// <summary>What is kept of the work on an item, and what was found of it: on the server, in this browser, and in another tab.</summary>
public sealed class ItemDraft : IAsyncDisposable
{
    private readonly DeskForm _form;
    private readonly DraftKeeper _keeper;
    private readonly FoundDrafts _found;
    private readonly Action _taken;

    /// <param name="missing">Finds a field that a draft names and that the form does not have yet.</param>
    /// <param name="taken">Called when another draft stands in the fields.</param>
    internal ItemDraft(DeskForm form, DraftKeeper keeper, Func<string, DeskField?> missing, Action taken)
    {
        (_form, _keeper, _taken) = (form, keeper, taken);
        _found = new FoundDrafts(form, missing);
    }

    /// <summary>The draft that stands in the fields since the item was opened, until it is saved or thrown away; or null.</summary>
    public FoundDraft? Found => _found.Draft;

    /// <summary>The last mark of the browser before which all that was typed is kept.</summary>
    public int Marked => _keeper.Marked;

    public DateTime? KeptAt => _keeper.KeptAt;

    public bool IsFailing => _keeper.IsFailing;

    public bool IsPending => _keeper.IsPending;

    /// <summary>What the same person kept in another tab meanwhile, and what they typed here was not put in its place; or null.</summary>
    public Draft? Elsewhere => _keeper.Elsewhere;

    /// <summary>Something was typed.</summary>
    public void Touch() => _keeper.Touch(_form.ToDraft());

    /// <summary>The browser has sent everything that was typed in it before a mark.</summary>
    public void Mark(string mark)
    {
        if (int.TryParse(mark, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            _keeper.Mark(number);
    }

    /// <summary>Takes up what this browser still had of the item. A draft that says something else can be gone back to.</summary>
    public void Recover(string content)
    {
        if (_found.Recover(content))
            _taken();
    }

    /// <summary>Goes on from the other of the two drafts that were found.</summary>
    public void Switch()
    {
        if (_found.Switch())
            _taken();
    }

    /// <summary>Goes on from what was kept in another tab. What was typed here stays within reach.</summary>
    public async Task GoOnElsewhereAsync()
    {
        if (Elsewhere is not { } other || DraftContent.Read(other.Content) is not { } draft)
            return;
        await _keeper.OverruleAsync();
        _found.TakeOver(draft, other.SavedAt);
        _taken();
    }

    /// <summary>Keeps what was typed here in the place of what was kept in another tab.</summary>
    public async Task KeepHereAsync()
    {
        await _keeper.OverruleAsync();
        _taken();
    }

    /// <summary>What was typed is saved; what was typed since is kept on.</summary>
    public async Task SavedAsync()
    {
        _found.Forget();
        if (_form.ToDraft() is not null)
            Touch();
        else
            await _keeper.DiscardAsync();
    }

    /// <summary>Throws it away.</summary>
    /// <returns>Why it stays all the same; or null.</returns>
    public async Task<GateRefusal?> DiscardAsync()
    {
        var refusal = await _keeper.DiscardAsync();
        if (refusal is null)
            _found.Forget();
        return refusal;
    }

    public ValueTask DisposeAsync() => _keeper.DisposeAsync();

    /// <summary>Goes on from what was found on the server.</summary>
    internal void TakeUp(Draft kept)
    {
        _keeper.Found(kept.SavedAt);
        if (DraftContent.Read(kept.Content) is { } draft)
            _found.TakeUp(draft, kept.SavedAt);
    }
}
