namespace NewsArchive.Store.Tests.Searching;

public sealed class QuestionScoreTests
{
    [Fact]
    public async Task Nearly_all_questions_are_answered_on_the_first_page_and_mostly_by_the_first_article()
    {
        await using var archive = await AskedArchive.OfAsync(QuestionSet.DocumentFolder);
        var answers = new List<QuestionAnswer>();
        foreach (var question in QuestionSet.Own())
            answers.Add(await archive.AskAsync(question));

        var score = SearchScore.Of(answers);

        var weak = string.Join('\n', answers.Where(answer => answer.ReciprocalRank < 1 || answer.Recall < 1));
        Assert.True(score.Recall >= 0.90, $"{score}\n{weak}");
        Assert.True(score.MeanReciprocalRank >= 0.80, $"{score}\n{weak}");
    }
}
