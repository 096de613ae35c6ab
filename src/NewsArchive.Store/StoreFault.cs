using System.Data.Common;
using Microsoft.EntityFrameworkCore;

namespace NewsArchive.Store;

/// <summary>Tells a database that does not do what it is asked (locked, full, damaged, too busy) from a fault of the program.</summary>
public static class StoreFault
{
    /// <summary>Whether an exception says that the database did not answer, so that the same may be tried again later.</summary>
    public static bool Is(Exception exception) => exception is DbException or DbUpdateException or TimeoutException;
}
