using Microsoft.AspNetCore.Components;
using NewsArchive.Store;

namespace NewsArchive.Web.Editor.Live;

/// <summary>Tells the page that it stands on when something changed at the desk. Changes that come while the page reads are told once, afterwards.</summary>
public sealed class DeskFollower : ComponentBase, IDisposable
{
    private IDisposable? _listening;
    private bool _isReading;
    private bool _isBehind;

    [Inject]
    private DeskFeed Feed { get; set; } = default!;

    /// <summary>Reads anew. That the archive does not answer is no harm: the next change tells again.</summary>
    [Parameter, EditorRequired]
    public EventCallback Changed { get; set; }

    protected override void OnInitialized()
    {
        if (RendererInfo.IsInteractive)
            _listening = Feed.Listen(_ => InvokeAsync(FollowAsync));
    }

    public void Dispose() => _listening?.Dispose();

    private async Task FollowAsync()
    {
        _isBehind = true;
        if (_isReading)
            return;
        _isReading = true;
        try
        {
            while (_isBehind)
            {
                _isBehind = false;
                await Changed.InvokeAsync();
            }
        }
        catch (Exception fault) when (fault is OperationCanceledException or ObjectDisposedException || StoreFault.Is(fault))
        {
            // The editor has left, or the next change tells again.
        }
        finally
        {
            _isReading = false;
        }
    }
}
