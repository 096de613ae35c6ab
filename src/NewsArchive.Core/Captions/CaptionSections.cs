using System.Buffers;
using NewsArchive.Core.Parsing;

namespace NewsArchive.Core.Captions;

/// <summary>
/// The sections of an agency caption behind its timestamp (rule "Notes and restrictions"): flags, description and credit; the editors'
/// note; the restrictions between runs of <c>=</c>; and what stands behind those.
/// </summary>
internal readonly record struct CaptionSections(Part Head, Part Note, Part Restrictions, bool IsUnclosed, Part Tail)
{
    private const string Separators = " /-–—|";
    private const string Unmarked = "RESTRICTED TO EDITORIAL USE";

    private static readonly SearchValues<string> Signs = SearchValues.Create(["EDITOR", Unmarked], StringComparison.OrdinalIgnoreCase);

    public static CaptionSections Split(Passage text, Part content)
    {
        if (text.Find('=', content) < 0 && text.Find(Signs, content) < 0)
            return new CaptionSections(text.TrimEnd(content, " "), Part(content.End), Part(content.End), false, Part(content.End));
        var (head, restrictions, tail, isUnclosed) = SplitRestrictions(text, content);
        var note = Part(head.End);
        (head, var headNote) = SplitNote(text, head);
        (tail, var tailNote) = SplitNote(text, tail);
        if (restrictions.IsEmpty)
            (head, restrictions) = SplitUnmarked(text, head);
        restrictions = text.Trim(restrictions, " =");
        if (!headNote.IsEmpty || !tailNote.IsEmpty)
            note = headNote.IsEmpty ? tailNote : headNote;
        return new CaptionSections(text.TrimEnd(head, " "), note, restrictions, isUnclosed, tail);
    }

    /// <summary>
    /// The editors' note that stands inside restrictions, or an empty part. It belongs to both: the leaf is the restrictions', the note
    /// refers into it.
    /// </summary>
    public static Part NoteWithin(Passage text, Part restrictions) => SplitNote(text, restrictions).Note;

    private static (Part Head, Part Restrictions, Part Tail, bool IsUnclosed) SplitRestrictions(Passage text, Part content)
    {
        var opening = NextRun(text, content);
        if (opening.IsEmpty)
            return (content, Part(content.End), Part(content.End), false);
        var head = content with { End = opening.Start };
        var closing = NextRun(text, content with { Start = opening.End });
        var restrictions = new Part(opening.End, closing.IsEmpty ? content.End : closing.Start);
        var tail = closing.IsEmpty ? Part(content.End) : content with { Start = closing.End };
        return (head, restrictions, tail, closing.IsEmpty && text.HasLetters(restrictions));
    }

    // The same words without any = around them run to the end, or to the editors' note.
    private static (Part Head, Part Restrictions) SplitUnmarked(Passage text, Part head)
    {
        var start = text.Find(Unmarked, head);
        return start < 0 ? (head, Part(head.End)) : (text.TrimEnd(head with { End = start }, " "), head with { Start = start });
    }

    /// <summary>The next run of at least two =, spaces between them allowed; empty when there is none.</summary>
    private static Part NextRun(Passage text, Part part)
    {
        for (var at = text.Find('=', part); at >= 0; at = text.Find('=', part with { Start = at }))
        {
            var (end, signs) = (at, 0);
            while (end < part.End && (text[end] == '=' || (text[end] == ' ' && end + 1 < part.End && text[end + 1] == '=')))
                signs += text[end++] == '=' ? 1 : 0;
            if (signs > 1)
                return new Part(at, end);
            at = end;
        }

        return Part(part.End);
    }

    private static (Part Before, Part Note) SplitNote(Passage text, Part part)
    {
        for (var at = text.Find("EDITOR", part, StringComparison.OrdinalIgnoreCase); at >= 0;)
        {
            if (LabelEnd(text, at, part.End) is var end and > 0)
                return (text.TrimEnd(part with { End = at }, Separators), text.Trim(new Part(end, part.End), " :-–—"));
            at = text.Find("EDITOR", part with { Start = at + 1 }, StringComparison.OrdinalIgnoreCase);
        }

        return (part, Part(part.End));
    }

    // EDITORS NOTE, EDITOR'S NOTE, Editors’ note: – in lower case only with a colon or dash behind it.
    private static int LabelEnd(Passage text, int at, int limit)
    {
        var end = at + "EDITOR".Length;
        while (end < limit && end < at + 9 && text[end] is 'S' or 's' or '\'' or '’')
            end++;
        if (!text.StartsWord(at) || !text.AtAnyCase(end, " note") || end + 5 > limit || !text.EndsWord(end + 5))
            return -1;
        end += 5;
        return text.At(at, "EDITOR") || (end < limit && text[end] is ':' or '-') ? end : -1;
    }

    private static Part Part(int empty) => new(empty, empty);
}
