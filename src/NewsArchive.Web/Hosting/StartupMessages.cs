using System.Net.Sockets;
using Microsoft.AspNetCore.Connections;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Localization;
using NewsArchive.Web.Resources;

namespace NewsArchive.Web.Hosting;

/// <summary>Tells an operator in one line why the site does not start, and what to do.</summary>
public static class StartupMessages
{
    private const int Busy = 5, Locked = 6, ReadOnly = 8, InOut = 10, Corrupt = 11, Full = 13, CannotOpen = 14, NotADatabase = 26;

    /// <summary>The line; null for a fault of the program itself, which is told in full.</summary>
    public static string? Find(Exception fault, IStringLocalizer<StartupText> text) =>
        Key(fault) is { } key ? text["Failed", text[key, Argument(fault)].Value].Value : null;

    private static string? Key(Exception fault) => fault switch
    {
        StartupException expected => expected.Key,
        IOException { InnerException: AddressInUseException } => "PortInUse",
        SocketException { SocketErrorCode: SocketError.AddressAlreadyInUse } => "PortInUse",
        SocketException { SocketErrorCode: SocketError.AccessDenied or SocketError.AddressNotAvailable } => "PortForbidden",
        FormatException or ArgumentOutOfRangeException { ParamName: "port" } => "AddressInvalid",
        SqliteException sqlite => KeyOf(sqlite),
        UnauthorizedAccessException or IOException => "DatabaseNotWritable",
        _ => fault.InnerException is { } inner ? Key(inner) : null,
    };

    private static string? KeyOf(SqliteException fault) => fault.SqliteErrorCode switch
    {
        Busy or Locked => "DatabaseBusy",
        ReadOnly or InOut or Full or CannotOpen => "DatabaseNotWritable",
        Corrupt or NotADatabase => "DatabaseUnreadable",
        _ => null,
    };

    private static string Argument(Exception fault) => fault is StartupException expected ? expected.Argument : fault.GetBaseException().Message;
}
