using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using NewsArchive.Core.Corrections;
using NewsArchive.Store;
using NewsArchive.Web.Editor.Saving;
using NewsArchive.Web.Editor.Workspace;
using NewsArchive.Web.Resources;

namespace NewsArchive.Web.Editor.Items;

/// <summary>A page on which one item is worked on: it opens the item that its address names, and follows what becomes of it.</summary>
public abstract class ItemPage<T> : ComponentBase, IAsyncDisposable
    where T : class
{
    private readonly CancellationTokenSource _closing = new();
    private long? _opened;
    private ItemWork<T>? _left;

    [Inject]
    private ItemServices Services { get; set; } = default!;

    [Inject]
    private WorkDesk Desk { get; set; } = default!;

    [Inject]
    private WorkTrail Trail { get; set; } = default!;

    [Inject]
    private NavigationManager Navigation { get; set; } = default!;

    [Inject]
    private IStringLocalizer<EditText> Words { get; set; } = default!;

    [CascadingParameter]
    private HttpContext? Http { get; set; }

    /// <summary>The work; null while it is being opened, or when there is nothing to work on.</summary>
    protected ItemWork<T>? Work { get; private set; }

    protected bool IsLoading { get; private set; } = true;

    /// <summary>Whether the archive did not answer.</summary>
    protected bool HasFailed { get; private set; }

    /// <summary>Whether typing reaches the server: not while the page is made before its circuit is there.</summary>
    protected bool IsLive => RendererInfo.IsInteractive;

    protected CancellationToken Closing => _closing.Token;

    /// <summary>The number in the address.</summary>
    protected abstract long Number { get; }

    protected abstract ItemReading<T> Reading(long number);

    protected override async Task OnParametersSetAsync()
    {
        _left = null;
        if (_opened != Number)
            await OpenAsync();
    }

    /// <summary>Opens the item, and leaves the one before.</summary>
    protected async Task OpenAsync()
    {
        var number = Number;
        (_opened, IsLoading, HasFailed) = (number, true, false);
        await LeaveAsync();
        try
        {
            var work = await Services.OpenAsync(Reading(number), Closing);
            if (_opened == number)
                Begin(work);
            else if (work is not null)
                await work.DisposeAsync();
        }
        catch (OperationCanceledException) when (Closing.IsCancellationRequested)
        {
            // The editor has left.
        }
        catch (Exception fault) when (StoreFault.Is(fault) || fault is InvalidDataException)
        {
            (HasFailed, IsLoading) = (true, false);
        }
    }

    // A key pressed twice asks twice, and the item may have been left meanwhile.
    protected async Task<bool> SaveAsync() =>
        Work is { IsSaving: false } work && await work.SaveAsync(Closing) is SaveOutcome.Saved or SaveOutcome.Proposed;

    /// <summary>Saves, and goes on to the next item of the list. That is looked up first: what is saved may leave the list.</summary>
    protected async Task SaveNextAsync()
    {
        if (Work is not { IsSaving: false } work || work == _left)
            return;
        var next = await NextAsync(Trail.List, work.Item);
        if (Work != work || work == _left || (work.Form.IsChanged && !await SaveAsync()))
            return;

        // What was saved may not stand in the list any more: pressed once more before the next item is there, the one after it would come.
        _left = work;
        Navigation.NavigateTo(next);
    }

    protected Task UndoAsync() => Work is { IsSaving: false } work ? work.UndoAsync(Words["ReasonUndo"], Closing) : Task.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        await _closing.CancelAsync();
        await LeaveAsync();
        _closing.Dispose();
        GC.SuppressFinalize(this);
    }

    protected Task ConfirmAsync(Correction correction) =>
        Work is { IsSaving: false } work ? work.ConfirmAsync(correction, Words["ReasonConfirmed"], Closing) : Task.CompletedTask;

    // That the list cannot be read now keeps nobody from saving.
    private async Task<string> NextAsync(WorkAddress list, DeskItem item)
    {
        try
        {
            return await Desk.NextAsync(list, item, Closing);
        }
        catch (Exception fault) when (StoreFault.Is(fault))
        {
            return list.ToString();
        }
    }

    private void Begin(ItemWork<T>? work)
    {
        (Work, IsLoading) = (work, false);
        if (work is null && Http is not null)
            Http.Response.StatusCode = StatusCodes.Status404NotFound;
        if (work is null || !IsLive)
            return;
        work.Changed += Show;
        work.Outdated += Follow;
        work.Join();
    }

    private async Task LeaveAsync()
    {
        if (Work is not { } work)
            return;
        Work = null;
        work.Changed -= Show;
        work.Outdated -= Follow;
        await work.DisposeAsync();
    }

    private void Show() => _ = InvokeAsync(StateHasChanged);

    private void Follow() => _ = InvokeAsync(FollowAsync);

    private async Task FollowAsync()
    {
        if (Work is not { IsSaving: false } work)
            return;
        try
        {
            await work.RefreshAsync(Closing);
            StateHasChanged();
        }
        catch (OperationCanceledException) when (Closing.IsCancellationRequested)
        {
            // The editor has left.
        }
        catch (Exception fault) when (StoreFault.Is(fault))
        {
            // The next change tells again, and saving looks anyway.
        }
    }
}
