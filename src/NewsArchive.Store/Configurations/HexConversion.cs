using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace NewsArchive.Store.Configurations;

/// <summary>Hashes are hexadecimal in the program and half as long in the database.</summary>
internal sealed class HexConversion() : ValueConverter<string, byte[]>(
    hex => Convert.FromHexString(hex),
    bytes => Convert.ToHexStringLower(bytes));
