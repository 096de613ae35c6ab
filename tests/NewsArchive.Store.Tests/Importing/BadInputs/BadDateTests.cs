using NewsArchive.Store.Importing;

namespace NewsArchive.Store.Tests.Importing.BadInputs;

[Collection(nameof(BadInputs))]
public sealed class BadDateTests(BadInputBatch batch)
{
    [Theory]
    [InlineData("31_februari.txt", "‘31 februari 2016’ bestaat niet")]
    [InlineData("jaar_0.txt", "‘0000-00-00’ bestaat niet")]
    [InlineData("jaar_1.txt", "‘1 januari 0001’ valt buiten")]
    [InlineData("jaar_9999.txt", "‘31-12-9999’ valt buiten")]
    public async Task A_date_that_cannot_be_is_not_used_and_is_named(string name, string words)
    {
        Assert.Equal(ImportOutcome.Imported, batch.Item(name).Outcome);
        Assert.Contains(words, batch.Item(name).Reason, StringComparison.Ordinal);
        Assert.Null((await batch.ArticleAsync(name)).Published);
    }

    [Fact]
    public void An_impossible_moment_of_a_photo_is_named() =>
        Assert.Contains("‘2016-02-31 25:61:61’", batch.Item("31_februari.txt").Reason, StringComparison.Ordinal);

    [Fact]
    public async Task The_first_of_two_dates_counts_and_the_second_is_named()
    {
        Assert.Equal(new DateOnly(2018, 6, 3), (await batch.ArticleAsync("twee_data.txt")).Published);
        Assert.Contains("‘7 augustus 2015’", batch.Item("twee_data.txt").Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reading_time_of_centuries_is_not_used_and_is_named()
    {
        Assert.Null((await batch.ArticleAsync("lange_leestijd.txt")).ReadingMinutes);
        Assert.Contains("‘99999999999’", batch.Item("lange_leestijd.txt").Reason, StringComparison.Ordinal);
    }
}
