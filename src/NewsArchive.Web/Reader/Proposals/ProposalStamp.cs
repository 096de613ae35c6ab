using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace NewsArchive.Web.Reader.Proposals;

/// <summary>What a form carries that its sender cannot change.</summary>
/// <param name="FigureId">The figure it is about.</param>
/// <param name="CaptionNumber">How many corrections the caption had when the form went out.</param>
/// <param name="CreditNumber">The same for its credit.</param>
/// <param name="At">When that was, in UTC.</param>
public sealed record StampedForm(long FigureId, int CaptionNumber, int CreditNumber, DateTimeOffset At);

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

    public string Seal(long figureId, int captionNumber, int creditNumber) => _protector.Protect(
        string.Create(CultureInfo.InvariantCulture, $"{figureId} {captionNumber} {creditNumber} {time.GetUtcNow().ToUnixTimeMilliseconds()}"));

    /// <summary>What the seal says; null when it is none, or too old.</summary>
    public StampedForm? Open(string seal)
    {
        try
        {
            var parts = _protector.Unprotect(seal).Split(' ').Select(part => long.Parse(part, CultureInfo.InvariantCulture)).ToArray();
            var form = new StampedForm(parts[0], (int)parts[1], (int)parts[2], DateTimeOffset.FromUnixTimeMilliseconds(parts[3]));
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
