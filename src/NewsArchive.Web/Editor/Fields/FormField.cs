using NewsArchive.Core.Corrections;
using NewsArchive.Store.Editing;
using NewsArchive.Store.Reading.Desk;

namespace NewsArchive.Web.Editor.Fields;

/// <summary>A field while somebody works on it: what they began with, what they typed, and what it is meanwhile.</summary>
public sealed class FormField
{
    private string? _replaced;

    public FormField(DeskField stored)
    {
        Stored = stored;
        Base = Typed = TextOf(stored);
        BasedOn = stored.Number;
    }

    /// <summary>The field as the archive has it now.</summary>
    public DeskField Stored { get; private set; }

    public CorrectedField Field => Stored.Target.Field;

    /// <summary>The text that work began with.</summary>
    public string Base { get; private set; }

    /// <summary>How many corrections the field had then.</summary>
    public int BasedOn { get; private set; }

    /// <summary>How much may stand in the field: twice what is kept, as somebody may paste first and shorten then.</summary>
    public int Room => RoomOf(Field);

    /// <summary>What stands in the field.</summary>
    public string Typed { get; private set; }

    /// <summary>What was typed before another text was taken for it, until the next save; null when that is nothing else than stands there.</summary>
    public string? Replaced => _replaced is { } text && Value(text) != Value(Typed) ? text : null;

    /// <summary>Why the archive would not have it, or null.</summary>
    public FieldProblem? Problem { get; set; }

    /// <summary>The text of the value that the archive has now.</summary>
    public string Theirs => TextOf(Stored);

    /// <summary>Whether saving would change anything.</summary>
    public bool IsChanged => Value(Typed) != Value(Base);

    /// <summary>Whether the field changed since work on it began, to something else than is typed here: somebody corrected it, or it is read anew.</summary>
    public bool IsOvertaken => IsChanged && (Stored.Number != BasedOn || Value(Base) != Value(Theirs)) && Value(Typed) != Value(Theirs);

    /// <summary>Whether nobody corrected it since, but the parser reads something else now.</summary>
    public bool IsReadAnew => IsOvertaken && Stored.Number == BasedOn;

    /// <summary>Whether what is typed is what the parser read.</summary>
    public bool IsParsed => Value(Typed) == Value(Parsed);

    /// <summary>The text of what the parser read.</summary>
    public string Parsed => FieldText.Show(Field, Stored.Parsed);

    /// <summary>How much may be typed for a field.</summary>
    public static int RoomOf(CorrectedField field) => 2 * FieldValues.LongestOf(field);

    public void Type(string text)
    {
        Typed = text.Length > Room ? text[..Room] : text;
        Problem = Value(Typed)?.Length > FieldValues.LongestOf(Field) ? FieldProblem.TooLong : null;
    }

    /// <summary>Takes in what the archive has now. What was typed stays; a field that nobody touched follows.</summary>
    public void Refresh(DeskField fresh)
    {
        var isUntouched = !IsChanged;
        Stored = fresh;
        if (isUntouched || Value(Typed) == Value(Theirs))
            Begin(Theirs);
        else if (Value(Base) == Value(Theirs))
            BasedOn = fresh.Number; // Confirmed, or changed and changed back: nothing else than what was typed over.
    }

    /// <summary>Goes on from what a colleague saved, with that, with what was typed here, or with something of both.</summary>
    public void Settle(string text)
    {
        _replaced = Typed;
        Begin(text);
    }

    /// <summary>What another text was taken for is out of reach from here on.</summary>
    public void Forget() => _replaced = null;

    /// <summary>Goes on from a draft: what was typed, and what it was typed over.</summary>
    public void Restore(string typed, string begunWith, int basedOn)
    {
        (Base, BasedOn) = (begunWith, basedOn);
        Type(typed);
        if (Value(Typed) == Value(Theirs))
            Begin(Theirs);
    }

    /// <summary>What was sent has been taken. Whatever was typed since then stays, as a change of what was sent.</summary>
    /// <param name="sent">The value that was sent.</param>
    /// <param name="entry">The correction that came of it; null when it waits for review.</param>
    public void Accept(string? sent, Correction? entry)
    {
        if (Value(Typed) == sent)
            Begin(Theirs);
        else if (entry is not null)
            (Base, BasedOn) = (FieldText.Show(Field, entry.After), entry.Number);
    }

    /// <summary>What to ask of the archive.</summary>
    public FieldChange ToChange() => new(Stored.Target, Value(Typed), BasedOn) { Before = Value(Base) };

    private void Begin(string typed)
    {
        (Base, BasedOn, Problem) = (Theirs, Stored.Number, null);
        Typed = typed;
    }

    private string? Value(string text) => FieldText.Read(Field, text);

    private static string TextOf(DeskField field) => FieldText.Show(field.Target.Field, field.Value);
}
