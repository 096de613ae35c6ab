using System.Globalization;
using NewsArchive.Core.Corrections;

namespace NewsArchive.Web.Editor.Fields;

/// <summary>A moment as an editor types it, <c>03-05-2016 14:05</c>, and as a correction has it.</summary>
public static class MomentText
{
    private static readonly string[] Days = ["d-M-yyyy", "d/M/yyyy", "d.M.yyyy", "yyyy-M-d"];
    private static readonly string[] Times = ["H:mm:ss", "H:mm", "H.mm"];

    /// <summary>What the field shows of a value; a value that is no moment stays as it is.</summary>
    public static string Show(string? value) => FieldValues.ReadMoment(value) switch
    {
        null => value ?? "",
        { Time: null } day => day.Date.ToString("dd-MM-yyyy", CultureInfo.InvariantCulture),
        { Time: { } time } moment => moment.Date.ToString("dd-MM-yyyy ", CultureInfo.InvariantCulture)
            + time.ToString(time.Second == 0 ? "HH:mm" : "HH:mm:ss", CultureInfo.InvariantCulture),
    };

    /// <summary>The value of what was typed; what is no moment stays as it is, and will be refused.</summary>
    public static string? Read(string typed)
    {
        var text = typed.Trim();
        var parts = text.Split((char[])[' ', 'T'], 2, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (parts.Length == 0)
            return null;
        if (!DateOnly.TryParseExact(parts[0], Days, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return text;
        if (parts.Length == 1)
            return FieldValues.Of(day, null);
        var clock = parts[1].Replace("uur", "", StringComparison.OrdinalIgnoreCase).TrimEnd();
        return TimeOnly.TryParseExact(clock, Times, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? FieldValues.Of(day, time) : text;
    }
}
