using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace NewsArchive.Store.Configurations;

/// <summary>Moments are kept in UTC and come back as UTC.</summary>
internal sealed class UtcConversion() : ValueConverter<DateTime, DateTime>(
    moment => moment.ToUniversalTime(),
    stored => DateTime.SpecifyKind(stored, DateTimeKind.Utc));
