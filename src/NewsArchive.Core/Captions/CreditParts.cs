using NewsArchive.Core.Parsing;

namespace NewsArchive.Core.Captions;

/// <summary>The names in a credit, divided by slashes, and what each of them is.</summary>
internal static class CreditParts
{
    private static readonly string[] FileMarks = ["File", "File Photo", "Files", "File Image", "Archive", "File picture"];
    private static readonly string[] Handouts = ["HO", "HANDOUT", "HAND OUT", "HAND-OUT", "HANDOUT PHOTO"];

    /// <summary>The parts between slashes or long dashes, trimmed; those that are empty are left out.</summary>
    public static List<Part> Split(Passage text, Part part)
    {
        var parts = new List<Part>();
        var start = part.Start;
        for (var i = part.Start; i <= part.End; i++)
        {
            if (i < part.End && text[i] is not ('/' or '—'))
                continue;
            var piece = text.Trim(new Part(start, i), " ,;");
            if (!piece.IsEmpty)
                parts.Add(piece);
            start = i + 1;
        }

        return parts;
    }

    /// <summary>What stands behind the last slash or long dash, trimmed.</summary>
    public static Part Last(Passage text, Part part)
    {
        var slash = text.Slice(part).LastIndexOfAny('/', '—');
        return text.Trim(part with { Start = part.Start + slash + 1 }, " ,;");
    }

    /// <summary>
    /// Photographer, source and rest from the names beside an agency: <c>HO / S</c> is a source, <c>-</c> is no name, <c>File
    /// Photo</c> and <c>POOL</c> beside a name are rest.
    /// </summary>
    public static CreditMatch Assign(Passage text, CreditMatch match, List<Part> parts)
    {
        var rest = new List<Part>(match.Rest);
        var names = parts.SelectMany(part => WithoutFileMark(text, part, rest)).ToList();
        var isHandout = names.RemoveAll(part => IsHandout(text, part)) > 0;
        var isNobody = names.RemoveAll(part => !text.HasLetters(part)) > 0;
        if (names.Count > 1)
            MoveToRest(names, rest, part => IsAny(text, part, ["POOL"]));
        if (names.Count == 0)
            return match with { Rest = rest };
        if (SatelliteImage.Owner(text, names[0]) is { } owner)
            return WithSource(match, owner with { End = names[^1].End }, rest);
        if (isHandout || isNobody)
            return WithSource(match, new Part(names[0].Start, names[^1].End), rest);
        return AssignNames(text, match, names, rest);
    }

    /// <summary>Whether a part is <c>HO</c>, <c>Handout</c> or <c>Handout via Reuters</c>.</summary>
    public static bool IsHandout(Passage text, Part part)
    {
        const string Via = "Handout via ";
        return IsAny(text, part, Handouts) || (text.AtAnyCase(part.Start, Via) && IsAgency(text, part with { Start = Math.Min(part.End, part.Start + Via.Length) }));
    }

    /// <summary>How many parts at the end are names of agencies; one is always left for a name.</summary>
    public static int TrailingAgencies(Passage text, List<Part> parts)
    {
        var count = 0;
        while (count < parts.Count - 1 && IsAgency(text, parts[parts.Count - 1 - count]))
            count++;
        return count;
    }

    public static bool IsAgency(Passage text, Part part) =>
        part.Length is > 0 and < 60 && AgencyNames.IsName(text.Slice(part)) && !text.AtAnyCase(part.Start, "SANA");

    private static CreditMatch AssignNames(Passage text, CreditMatch match, List<Part> names, List<Part> rest)
    {
        var creator = names[0];
        if (names.Count > 1 && IsDoubled(text, creator))
        {
            rest.Add(creator with { Start = creator.Start + (creator.Length / 2) });
            creator = FirstHalf(creator);
        }

        names.RemoveAt(0);
        MoveToRest(names, rest, part => IsAgency(text, part));
        match = match with { Creator = WithoutStop(text, creator), Rest = rest };
        return names.Count == 0 ? match : WithSource(match, new Part(names[0].Start, names[^1].End), rest);
    }

    // What stands in the midst of the source is a part of it.
    private static CreditMatch WithSource(CreditMatch match, Part source, List<Part> rest)
    {
        rest.RemoveAll(part => part.Start >= source.Start && part.End <= source.End);
        return match with { Source = source, Rest = rest };
    }

    // "Name, File": the mark of an old photo is no part of the name.
    private static IEnumerable<Part> WithoutFileMark(Passage text, Part part, List<Part> rest)
    {
        if (IsAny(text, part, FileMarks))
        {
            rest.Add(part);
            yield break;
        }

        var comma = text.Find(',', part);
        var behind = comma < 0 ? part : text.Trim(part with { Start = comma + 1 });
        if (comma > part.Start && (IsAny(text, behind, FileMarks) || IsAny(text, behind, ["Pool"])))
        {
            rest.Add(behind);
            part = text.Trim(part with { End = comma });
        }

        yield return part;
    }

    private static bool IsDoubled(Passage text, Part part) =>
        part.Length is > 4 and < 200 && part.Length % 2 == 0 && text.AtAnyCase(part.Start + (part.Length / 2), text.Copy(FirstHalf(part)));

    private static Part FirstHalf(Part part) => part with { End = part.Start + (part.Length / 2) };

    // A stop behind a name ends the sentence, unless it is an initial or a short title.
    private static Part WithoutStop(Passage text, Part name)
    {
        if (text[name.End - 1] != '.')
            return name;
        var word = name.End - 1;
        while (word > name.Start && char.IsLetter(text[word - 1]))
            word--;
        return name.End - 1 - word is 1 or 2 && name.Length > 3 ? name : text.TrimEnd(name, ". ");
    }

    private static void MoveToRest(List<Part> names, List<Part> rest, Predicate<Part> match)
    {
        rest.AddRange(names.FindAll(match));
        names.RemoveAll(match);
    }

    private static bool IsAny(Passage text, Part part, ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (part.Length == word.Length && text.AtAnyCase(part.Start, word))
                return true;
        }

        return false;
    }
}
