using System.Net.Sockets;
using Microsoft.AspNetCore.Connections;
using Microsoft.Extensions.Localization;
using NewsArchive.Web.Resources;

namespace NewsArchive.Web.Hosting;

/// <summary>Tells an operator in one line why the site does not start, and what to do.</summary>
public static class StartupMessages
{
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
        _ => fault.InnerException is { } inner ? Key(inner) : null,
    };

    private static string Argument(Exception fault) => fault is StartupException expected ? expected.Argument : fault.GetBaseException().Message;
}
