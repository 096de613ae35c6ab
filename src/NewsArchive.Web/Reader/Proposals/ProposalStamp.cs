using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.DataProtection;

namespace NewsArchive.Web.Reader.Proposals;

/// <summary>What a form carries that its sender cannot change.</summary>
/// <param name="FigureId">The figure it is about.</param>
/// <param name="Caption">The caption as it went out.</param>
/// <param name="Credit">The same for its credit.</param>
/// <param name="At">When that was, in UTC.</param>
public sealed record StampedForm(long FigureId, StampedField Caption, StampedField Credit, DateTimeOffset At);

/// <summary>A field as it went out in a form.</summary>
/// <param name="Number">How many corrections it had.</param>
/// <param name="Mark">By which its value is known again.</param>
public sealed record StampedField(int Number, string Mark)
{
    /// <summary>Whether a value is the one that went out, so that its sender left it alone.</summary>
    public bool Holds(string? value) => MarkOf(value) == Mark;

    /// <param name="value">The value as it is kept.</param>
    public static StampedField Of(int number, string? value) => new(number, MarkOf(value));

    // Only to tell two values from one another; the seal keeps it from being chosen.
    private static string MarkOf(string? value) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(value ?? "")).AsSpan(0, 8));
}

/// <summary>
/// Seals into each form what it was made for and when. It keeps out programs without asking anything of people: a form that comes back sooner
/// than anybody can type, or without a seal of this site, is not kept.
/// </summary>
public sealed class ProposalStamp(IDataProtectionProvider protection, TimeProvider time)
{
    /// <summary>Nobody mends a caption and gives a reason in less.</summary>
    public static readonly TimeSpan Shortest = TimeSpan.FromSeconds(3);

    /// <summary>A form that lay open longer goes out anew, with what was typed.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromHours(24);

    private readonly IDataProtector _protector = protection.CreateProtector("NewsArchive.Proposals.Form");

    public string Seal(long figureId, StampedField caption, StampedField credit) => _protector.Protect(string.Create(
        CultureInfo.InvariantCulture,
        $"{figureId} {caption.Number} {caption.Mark} {credit.Number} {credit.Mark} {time.GetUtcNow().ToUnixTimeMilliseconds()}"));

    /// <summary>What the seal says; null when it is none, or too old.</summary>
    public StampedForm? Open(string seal)
    {
        try
        {
            var parts = _protector.Unprotect(seal).Split(' ');
            // One that an earlier version of the site gave out says less.
            if (parts.Length != 6)
                return null;
            var form = new StampedForm(
                long.Parse(parts[0], CultureInfo.InvariantCulture),
                new StampedField(int.Parse(parts[1], CultureInfo.InvariantCulture), parts[2]),
                new StampedField(int.Parse(parts[3], CultureInfo.InvariantCulture), parts[4]),
                DateTimeOffset.FromUnixTimeMilliseconds(long.Parse(parts[5], CultureInfo.InvariantCulture)));
            return time.GetUtcNow() - form.At <= Longest ? form : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    /// <summary>Whether a person can have filled it in since it went out.</summary>
    public bool IsTooFast(StampedForm form) => time.GetUtcNow() - form.At < Shortest;
}
