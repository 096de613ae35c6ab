using System.Collections.Immutable;
using NewsArchive.Core.Corrections;
using NewsArchive.Store.Editing;
using NewsArchive.Store.Reading.Desk;

namespace NewsArchive.Web.Reader.Proposals;

/// <summary>Takes a form that a reader sent: looks at it, and hands it to the editors when nothing is wrong with it.</summary>
public sealed class ProposalSending(ProposalRegister proposals, ProposalStamp stamps, ProposalLimit limit)
{
    /// <param name="figure">The figure that the form is about.</param>
    /// <param name="address">Where it comes from.</param>
    public async Task<SendingResult> SendAsync(DeskFigure figure, ProposalForm form, string address, CancellationToken cancellationToken)
    {
        if (form.IsTrapped)
            return Refused(null, "Trapped");
        if (stamps.Open(form.Stamp) is not { } stamp || stamp.FigureId != figure.FigureId)
            return new SendingResult.Refused([new ProposalFault(null, "Expired")], NeedsStamp: true);
        if (Faults(form) is { Count: > 0 } faults)
            return new SendingResult.Refused(faults);
        if (stamps.IsTooFast(stamp))
            return Refused(null, "TooFast");
        var changes = Changes(figure, form, stamp);
        if (FaultOf(changes) is { } fault)
            return Refused(ProposalForm.CaptionField, fault);
        if (await proposals.IsFullAsync(cancellationToken))
            return Refused(null, "Full");
        if (limit.Take(address) is var wait && wait > TimeSpan.Zero)
            return new SendingResult.Limited(wait);
        var request = new ProposalRequest(null, form.Reason, changes, form.Contact);
        return await proposals.ProposeAsync(request, cancellationToken) switch
        {
            ProposalResult.Kept { FollowKey: var key } => new SendingResult.Kept(key),
            _ => Refused(null, "NotKept"),
        };
    }

    private static SendingResult.Refused Refused(string? field, string key) => new([new ProposalFault(field, key)]);

    private static ImmutableArray<FieldChange> Changes(DeskFigure figure, ProposalForm form, StampedForm stamp) =>
    [
        .. Change(figure, CorrectedField.CaptionText, form.Caption, stamp.Caption),
        .. Change(figure, CorrectedField.CaptionCredit, form.Credit, stamp.Credit),
    ];

    private static string? FaultOf(ImmutableArray<FieldChange> changes) => changes.IsEmpty ? "Unchanged"
        : changes.Any(change => change is { After: null, Target.Field: CorrectedField.CaptionText }) ? "CaptionMissing" : null;

    // What its sender left alone is no wish, whatever an editor made of it meanwhile. Of what they changed, an editor is told what they saw.
    private static IEnumerable<FieldChange> Change(DeskFigure figure, CorrectedField field, string typed, StampedField seen)
    {
        var now = figure.Fields.First(other => other.Target.Field == field);
        var value = FieldValues.Normalize(field, typed);
        if (value != now.Value && !seen.Holds(value))
            yield return new FieldChange(now.Target, value, seen.Number) { Before = now.Number == seen.Number ? now.Value : now.Latest?.Before };
    }

    private static List<ProposalFault> Faults(ProposalForm form)
    {
        var faults = new List<ProposalFault>();
        Look(ProposalForm.CaptionField, form.Caption, FieldValues.LongestOf(CorrectedField.CaptionText), CorrectedField.CaptionText);
        Look(ProposalForm.CreditField, form.Credit, FieldValues.LongestOf(CorrectedField.CaptionCredit), CorrectedField.CaptionCredit);
        Look(ProposalForm.ReasonField, form.Reason, FieldValues.LongestReason, CorrectedField.EditorsNote);
        Look(ProposalForm.ContactField, form.Contact, ProposalRequest.LongestContact, CorrectedField.CaptionCredit);
        if (string.IsNullOrWhiteSpace(form.Reason))
            faults.Add(new ProposalFault(ProposalForm.ReasonField, "ReasonMissing"));
        return faults;

        void Look(string name, string typed, int most, CorrectedField like)
        {
            var value = FieldValues.Normalize(like, typed);
            if (value?.Length > most)
                faults.Add(new ProposalFault(name, "TooLong", most));
            else if (FieldValues.Check(like, value) == FieldProblem.UnwritableSign)
                faults.Add(new ProposalFault(name, "UnwritableSign"));
        }
    }
}
