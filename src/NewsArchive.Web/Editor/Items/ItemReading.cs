using NewsArchive.Core.Corrections;
using NewsArchive.Store.Reading.Desk;

namespace NewsArchive.Web.Editor.Items;

/// <summary>How items of a kind are read.</summary>
/// <param name="Read">The item now; null when it is not there.</param>
/// <param name="FieldsOf">The fields of it that can be corrected.</param>
/// <param name="ItemOf">What it is called at the desk.</param>
public sealed record ItemReading<T>(
    Func<CancellationToken, Task<T?>> Read, Func<T, IEnumerable<DeskField>> FieldsOf, Func<T, DeskItem> ItemOf)
    where T : class
{
    /// <summary>Finds a field that a draft names and that the item has only when somebody adds it; null when there is none.</summary>
    public Func<T, string, DeskField?> Missing { get; init; } = (_, _) => null;
}
