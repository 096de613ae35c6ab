using System.Net;
using System.Net.Sockets;

namespace NewsArchive.Web.Auth.SignIn;

/// <summary>Where an attempt comes from: the address, of IPv6 the first half, since whoever has one has all that begin like it.</summary>
internal static class ClientPlace
{
    private const int NetworkBytes = 8;

    internal static string Of(HttpContext context)
    {
        var address = context.Connection.RemoteIpAddress ?? IPAddress.None;
        if (address.IsIPv4MappedToIPv6)
            address = address.MapToIPv4();
        return address.AddressFamily == AddressFamily.InterNetworkV6
            ? Convert.ToHexStringLower(address.GetAddressBytes().AsSpan(0, NetworkBytes))
            : address.ToString();
    }
}
