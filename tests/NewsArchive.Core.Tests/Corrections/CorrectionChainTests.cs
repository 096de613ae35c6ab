using NewsArchive.Core.Articles;
using NewsArchive.Core.Corrections;

namespace NewsArchive.Core.Tests.Corrections;

public sealed class CorrectionChainTests
{
    private static readonly Correction Entry = new()
    {
        Sha256 = new string('1', 64),
        Kind = TargetKind.Figure,
        Span = new SourceSpan(10, 20),
        Field = CorrectedField.CaptionText,
        Number = 1,
        Before = "a",
        After = "b",
        Parsed = "a",
        Reason = "Tikfout",
        AuthorId = new string('a', 32),
        At = new DateTime(2026, 11, 29, 12, 0, 0, DateTimeKind.Utc),
        PreviousHash = CorrectionChain.Start,
    };

    public static TheoryData<Correction> Changed => new(
        Entry with { Id = 2 },
        Entry with { Sha256 = new string('2', 64) },
        Entry with { Kind = TargetKind.Block },
        Entry with { Span = new SourceSpan(10, 21) },
        Entry with { Span = new SourceSpan(11, 20) },
        Entry with { Field = CorrectedField.AltText },
        Entry with { Part = "Aleppo" },
        Entry with { Number = 2 },
        Entry with { Before = null },
        Entry with { Before = "" },
        Entry with { Before = "ab", After = "" },
        Entry with { After = "c" },
        Entry with { Parsed = "c" },
        Entry with { Reason = "Anders" },
        Entry with { AuthorId = new string('b', 32) },
        Entry with { ReviewerId = new string('b', 32) },
        Entry with { At = Entry.At.AddMilliseconds(1) },
        Entry with { BatchId = new string('c', 32) },
        Entry with { Undoes = 1 },
        Entry with { PreviousHash = new string('f', 64) });

    [Theory]
    [MemberData(nameof(Changed), DisableDiscoveryEnumeration = true)]
    public void Whatever_is_changed_changes_the_hash(Correction changed) =>
        Assert.NotEqual(CorrectionChain.HashOf(Entry), CorrectionChain.HashOf(changed));

    [Fact]
    public void An_entry_is_chained_to_the_one_before_it()
    {
        var first = CorrectionChain.Behind(Entry, 0, CorrectionChain.Start);
        var second = CorrectionChain.Behind(Entry with { Number = 2 }, first.Id, first.Hash);

        Assert.Equal((1, 2, first.Hash), (first.Id, second.Id, second.PreviousHash));
        Assert.Equal(second.Hash, CorrectionChain.HashOf(second));
        Assert.Matches("^[0-9a-f]{64}$", second.Hash);
    }

    [Fact]
    public void The_form_of_the_hash_stays_as_it_is() =>
        Assert.Equal("836a6be94c939dcf137c1bfbfc32830137ddf12bf48dce75d69b160342f786d8", CorrectionChain.HashOf(Entry with { Id = 1 }));
}
