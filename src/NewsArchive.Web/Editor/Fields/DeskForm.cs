using System.Collections.Immutable;
using NewsArchive.Core.Corrections;
using NewsArchive.Store.Editing;
using NewsArchive.Store.Reading.Desk;
using NewsArchive.Web.Editor.Drafts;

namespace NewsArchive.Web.Editor.Fields;

/// <summary>The fields of an item while somebody works on them.</summary>
public sealed class DeskForm
{
    private readonly Dictionary<CorrectionTarget, FormField> _byTarget;

    public DeskForm(IEnumerable<DeskField> fields)
    {
        Fields = [.. fields.Select(field => new FormField(field))];
        _byTarget = Fields.ToDictionary(field => field.Stored.Target);
    }

    public ImmutableArray<FormField> Fields { get; private set; }

    /// <summary>Why, as it was typed.</summary>
    public string Reason { get; private set; } = "";

    public IEnumerable<FormField> Changed => Fields.Where(some => some.IsChanged);

    public IEnumerable<FormField> Overtaken => Fields.Where(some => some.IsOvertaken);

    public bool IsChanged => Changed.Any();

    public bool IsOvertaken => Overtaken.Any();

    public FormField? Find(CorrectedField field) => Fields.FirstOrDefault(some => some.Field == field);

    public FormField? Find(CorrectionTarget target) => _byTarget.GetValueOrDefault(target);

    public void Explain(string reason) => Reason = reason.Length > FieldValues.LongestReason ? reason[..FieldValues.LongestReason] : reason;

    /// <summary>Takes in what the archive has now.</summary>
    public void Refresh(IEnumerable<DeskField> fresh)
    {
        foreach (var field in fresh)
        {
            if (Find(field.Target) is { } known)
                known.Refresh(field);
            else
                Add(field);
        }
    }

    /// <summary>Adds a field that was not among them.</summary>
    public FormField Add(DeskField field)
    {
        var added = new FormField(field);
        Fields = Fields.Add(added);
        _byTarget.Add(field.Target, added);
        return added;
    }

    /// <summary>Says at its field why each value was refused.</summary>
    public void Refuse(IEnumerable<FieldRefusal> refusals)
    {
        // That there is no reason is said at the reason.
        foreach (var refusal in refusals.Where(refusal => refusal.Problem != FieldProblem.NoReason))
        {
            if (Find(refusal.Target) is { } field)
                field.Problem = refusal.Problem;
        }
    }

    /// <summary>What was sent has been taken; what was typed since then stays.</summary>
    /// <param name="sent">The changes.</param>
    /// <param name="reason">The reason that was sent with them.</param>
    /// <param name="entries">The corrections that came of them; none when they wait for review.</param>
    public void Accept(ImmutableArray<FieldChange> sent, string reason, ImmutableArray<Correction> entries)
    {
        foreach (var change in sent)
            Find(change.Target)?.Accept(change.After, entries.FirstOrDefault(entry => entry.Target == change.Target));
        foreach (var field in Fields)
            field.Forget();
        if (Reason == reason)
            Reason = "";
    }

    /// <summary>Everything as the archive has it, and no reason.</summary>
    public void Clear()
    {
        foreach (var field in Fields)
        {
            field.Settle(field.Theirs);
            field.Forget();
        }

        Reason = "";
    }

    public ImmutableArray<FieldChange> ToChanges() => [.. Changed.Select(field => field.ToChange())];

    /// <summary>What of it is worth keeping; null when nothing is.</summary>
    public DraftContent? ToDraft()
    {
        var fields = Changed.Select(field => new DraftField(DraftTarget.Of(field.Stored.Target), field.Typed, field.Base, field.BasedOn)).ToImmutableArray();
        return fields.IsEmpty && Reason.Length == 0 ? null : new DraftContent(fields, Reason);
    }

    /// <summary>Goes on from a draft. A field that is not there any more is left out.</summary>
    /// <param name="missing">Finds a field that is not among them yet.</param>
    public void Restore(DraftContent draft, Func<string, DeskField?> missing)
    {
        foreach (var field in draft.Fields)
        {
            var known = Fields.FirstOrDefault(some => DraftTarget.Of(some.Stored.Target) == field.Target);
            if (known is null && missing(field.Target) is { } added)
                known = Add(added);
            known?.Restore(field.Typed, field.Base, field.BasedOn);
        }

        Explain(draft.Reason);
    }
}
