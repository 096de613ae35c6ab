using System.Collections.Immutable;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Parsing;

namespace NewsArchive.Core.Captions;

/// <summary>Takes an agency's caption apart (rule "Agency captions"). Each part becomes a leaf; what no rule explains becomes a rest.</summary>
internal sealed class AgencyCaptionReader(ParseRun run, Passage text)
{
    private const string Signs = " /-–—|.,;:()[]=";
    private readonly List<Part> rest = [];
    private readonly List<Part> understood = [];

    public ParsedAgencyCaption Read()
    {
        var stamp = Timestamp.Length(text.Slice(text.Whole with { End = Math.Min(text.Length, 24) }), isLineStart: true);
        var created = ReadStamp(stamp);
        var sections = CaptionSections.Split(text, text.Trim(new Part(stamp, text.Length)));
        var (flags, start) = CaptionFlags.Read(text, sections.Head);
        var head = sections.Head with { Start = start };
        var credit = CreditFinder.Find(text, head);
        var description = Claim(LeafKind.Description, DescriptionPart(head, credit));
        credit ??= CreditFinder.Find(text, sections.Tail);
        var caption = new ParsedAgencyCaption
        {
            Span = text.Locate(text.Whole),
            Text = run.Refer([text.Locate(text.Whole)]).Text,
            DateCreated = created,
            Flags = [.. flags.Select(flag => Claim(LeafKind.Flag, flag)!)],
            Description = description,
            CreditLine = Claim(LeafKind.CreditLine, credit?.Line),
            Creator = Claim(LeafKind.Creator, credit?.Creator),
            Source = Claim(LeafKind.Source, credit?.Source),
            EditorsNote = Claim(LeafKind.EditorsNote, sections.Note) ?? NestedNote.Find(run, text, sections.Restrictions),
            Restrictions = Claim(LeafKind.Restrictions, sections.Restrictions),
            Agencies = credit?.Line is { } line ? AgencyNames.Find(text.Slice(line)) : [],
        };
        if (sections.IsUnclosed)
            run.Report(DiagnosticCodes.RestrictionsUnclosed, DiagnosticSeverity.Note, caption.Restrictions?.Extent);
        return WithReferences(caption) with { Rest = ClaimRest(sections, head, credit) };
    }

    private ParsedMoment? ReadStamp(int length)
    {
        if (length == 0)
            return null;
        var part = new Part(0, length);
        var span = text.Locate(part);
        run.Claim(LeafKind.DateCreated, span);
        if (Timestamp.Read(text.Slice(part)) is { } moment)
            return new ParsedMoment(moment.Date, moment.Time, [span]);
        run.Warn(DiagnosticCodes.TimestampImpossible, span, text.Copy(part));
        return null;
    }

    // Up to the credit, without the slash, bracket or space before it; the final stop stays.
    private Part DescriptionPart(Part head, CreditMatch? credit)
    {
        var end = credit is null ? head.End : credit.Whole.Start;
        return text.TrimEnd(head with { End = Math.Max(head.Start, end) }, credit is null ? " " : " /([-–—|");
    }

    private SpannedText? Claim(LeafKind kind, Part? part)
    {
        if (part is not { IsEmpty: false } known || run.Claim(kind, text, known) is not { } value)
            return null;
        understood.Add(known);
        return value;
    }

    // References into the leaves: they claim nothing.
    private ParsedAgencyCaption WithReferences(ParsedAgencyCaption caption)
    {
        var dates = caption.Description is { } description ? WrittenDates.Find(run, Folded(description)) : [];
        return caption with
        {
            WrittenDates = dates,
            LocationShown = caption.Description is { } shown ? LocationShown.Find(run, Folded(shown)) : null,
            Verification = new[] { caption.Description, caption.EditorsNote, caption.Restrictions }
                .Select(value => value is null ? null : Verification.Find(run, Folded(value)))
                .FirstOrDefault(found => found is not null),
        };
    }

    private Passage Folded(SpannedText value) => run.Fold(value.Extent.Offset, value.Extent.End);

    // What stands behind the credit and behind the restrictions, less what was understood there.
    private ImmutableArray<SpannedText> ClaimRest(CaptionSections sections, Part head, CreditMatch? credit)
    {
        rest.AddRange(credit?.Rest ?? []);
        var inHead = credit is not null && credit.Whole.Start < head.End;
        if (inHead)
            AddGaps(head with { Start = credit!.Whole.End });
        AddGaps(inHead || credit is null ? sections.Tail : sections.Tail with { End = credit.Whole.Start });
        if (!inHead && credit is not null)
            AddGaps(sections.Tail with { Start = credit.Whole.End });
        var values = ImmutableArray.CreateBuilder<SpannedText>();
        foreach (var part in rest.OrderBy(part => part.Start))
        {
            if (text.HasLetters(part) && run.Claim(LeafKind.Rest, text, part) is { } value)
                values.Add(value);
        }

        foreach (var value in values)
            run.Report(DiagnosticCodes.CaptionRest, DiagnosticSeverity.Note, value.Extent, value.Text);
        return values.ToImmutable();
    }

    private void AddGaps(Part part)
    {
        var trimmed = text.Trim(part, Signs);
        if (!trimmed.IsEmpty && text.HasLetters(trimmed))
            rest.Add(trimmed);
    }
}
