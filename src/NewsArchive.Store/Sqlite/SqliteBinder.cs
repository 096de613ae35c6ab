using System.Globalization;
using System.Text;
using SQLitePCL;

namespace NewsArchive.Store.Sqlite;

/// <summary>Gives values to a statement, in the forms in which EF writes and reads them.</summary>
internal sealed class SqliteBinder(sqlite3_stmt statement)
{
    private byte[] _utf8 = new byte[1024];

    /// <summary>Binds a value and gives SQLite's result.</summary>
    public int Bind(int index, object? value) => value switch
    {
        null => raw.sqlite3_bind_null(statement, index),
        string text => Bind(index, text),
        long number => raw.sqlite3_bind_int64(statement, index, number),
        int number => raw.sqlite3_bind_int(statement, index, number),
        bool flag => raw.sqlite3_bind_int(statement, index, flag ? 1 : 0),
        byte[] { Length: 0 } => raw.sqlite3_bind_zeroblob(statement, index, 0),
        byte[] bytes => raw.sqlite3_bind_blob(statement, index, bytes),
        DateOnly day => Bind(index, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
        TimeOnly time => Bind(index, time.ToString("HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture)),
        DateTime moment => Bind(index, moment.ToString("yyyy-MM-dd HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture)),
        _ => throw new ArgumentException($"No value of type {value.GetType()} is stored.", nameof(value)),
    };

    // By length, as a text may hold a zero; but a text of no length would become null.
    private int Bind(int index, string text)
    {
        if (text.Length == 0)
            return raw.sqlite3_bind_text(statement, index, text);
        var longest = Encoding.UTF8.GetMaxByteCount(text.Length);
        if (_utf8.Length < longest)
            _utf8 = new byte[longest];
        return raw.sqlite3_bind_text(statement, index, _utf8.AsSpan(0, Encoding.UTF8.GetBytes(text, _utf8)));
    }
}
