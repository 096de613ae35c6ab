using NewsArchive.Store.Reading.Desk;
using NewsArchive.Web.Editor.Drafts;
using NewsArchive.Web.Editor.Fields;

namespace NewsArchive.Web.Editor.Items;

/// <summary>What was found of earlier typing, and put into the fields of a form.</summary>
/// <param name="missing">Finds a field that a draft names and that the form does not have yet.</param>
internal sealed class FoundDrafts(DeskForm form, Func<string, DeskField?> missing)
{
    /// <summary>The draft that stands in the fields; or null.</summary>
    public FoundDraft? Draft { get; private set; }

    /// <summary>Goes on from a draft.</summary>
    /// <param name="keptAt">When it was kept, in UTC; null for what the browser still had.</param>
    /// <param name="other">What was found beside it.</param>
    public void TakeUp(DraftContent draft, DateTime? keptAt, OtherDraft? other = null)
    {
        form.Restore(draft, missing);
        if (form.ToDraft() is not null)
            Draft = new FoundDraft(keptAt, other);
    }

    /// <summary>Goes on from what the browser still had; a draft that says something else stays within reach.</summary>
    /// <returns>False when it is no draft.</returns>
    public bool Recover(string content)
    {
        if (DraftContent.Read(content) is not { } draft)
            return false;
        var other = Draft is { KeptAt: { } keptAt } && form.ToDraft() is { } kept && kept.Write() != draft.Write() ? new OtherDraft(kept, keptAt) : null;
        TakeUp(draft, null, other);
        return true;
    }

    /// <summary>Goes on from a draft in the place of what was typed, which stays within reach.</summary>
    public void TakeOver(DraftContent draft, DateTime keptAt)
    {
        var other = form.ToDraft() is { } present ? new OtherDraft(present, null) : null;
        form.Clear();
        TakeUp(draft, keptAt, other);
    }

    /// <summary>Goes on from the other draft, which then is the one within reach.</summary>
    /// <returns>False when there is none.</returns>
    public bool Switch()
    {
        if (Draft is not { Other: { } other } || form.ToDraft() is not { } present)
            return false;
        var keptAt = Draft.KeptAt;
        form.Clear();
        TakeUp(other.Content, other.KeptAt, new OtherDraft(present, keptAt));
        return true;
    }

    /// <summary>It was saved, or thrown away.</summary>
    public void Forget() => Draft = null;
}
