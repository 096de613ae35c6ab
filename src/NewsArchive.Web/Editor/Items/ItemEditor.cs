using Microsoft.AspNetCore.Components;
using NewsArchive.Core.Corrections;
using NewsArchive.Web.Editor.Fields;
using NewsArchive.Web.Editor.Saving;

namespace NewsArchive.Web.Editor.Items;

/// <summary>The fields of one item, on its page.</summary>
public abstract class ItemEditor<T> : ComponentBase
    where T : class
{
    [Parameter, EditorRequired]
    public ItemWork<T> Work { get; set; } = default!;

    /// <summary>Whether typing reaches the server.</summary>
    [Parameter, EditorRequired]
    public bool IsLive { get; set; }

    [Parameter, EditorRequired]
    public EventCallback Save { get; set; }

    [Parameter, EditorRequired]
    public EventCallback SaveNext { get; set; }

    [Parameter, EditorRequired]
    public EventCallback Undo { get; set; }

    /// <summary>Called with a correction that is right as it stands.</summary>
    [Parameter, EditorRequired]
    public EventCallback<Correction> Confirm { get; set; }

    protected DeskForm Form => Work.Form;

    /// <summary>Under which name the browser keeps what did not reach the server: the author's number is part of it.</summary>
    protected string DraftKey => FormattableString.Invariant($"{Work.Owner}:{Work.Item.ArticleId}:{Work.Item.FigureId}");

    protected bool IsReasonMissing => Work.Outcome is SaveOutcome.Refused { LacksReason: true };
}
