namespace NewsArchive.Core.Corrections;

/// <summary>What is wrong with a value for a field.</summary>
public enum FieldProblem
{
    /// <summary>It is longer than the field may be.</summary>
    TooLong = 0,

    /// <summary>The field cannot be without a value.</summary>
    Missing = 1,

    /// <summary>It is no day, or day and time, of the calendar between 1800 and 2200.</summary>
    NoDate = 2,

    /// <summary>It has signs that cannot be written: control characters, or half of a pair.</summary>
    UnwritableSign = 3,

    /// <summary>A block cannot be of this kind.</summary>
    NoBlockKind = 4,

    /// <summary>The gazetteer has no such place.</summary>
    NoPlace = 5,

    /// <summary>The name does not stand in the text.</summary>
    NameNotInText = 6,

    /// <summary>The document has no such thing, or the thing has no such field.</summary>
    NoTarget = 7,

    /// <summary>It is the value that the field has.</summary>
    Unchanged = 8,

    /// <summary>There is no reason, or one that is too long.</summary>
    NoReason = 9,
}
