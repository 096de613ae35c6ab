namespace NewsArchive.Store.Tests.Searching;

public sealed class QuestionSetTests
{
    private static readonly Question OneAnswer = new("typo", "Vukuvar", ["vukovar.txt"]);
    private static readonly Question TwoAnswers = new("name", "Benmaklouf", ["benghazi.txt", "mosul.txt"]);

    [Fact]
    public void A_line_holds_kind_query_and_documents()
    {
        var question = Assert.Single(QuestionSet.Parse(["kind\tquery\tdocuments", "name\tLotfi Benmaklouf\tbenghazi.txt mosul.txt"]));

        Assert.Equal(("name", "Lotfi Benmaklouf"), (question.Kind, question.Query));
        Assert.Equal(["benghazi.txt", "mosul.txt"], question.Documents);
    }

    [Theory]
    [InlineData("name\tLotfi Benmaklouf")]
    [InlineData("name\tLotfi Benmaklouf\t")]
    [InlineData("name\tLotfi\tBenmaklouf\tmosul.txt")]
    public void A_line_of_another_form_is_refused(string line)
    {
        Assert.Throws<FormatException>(() => QuestionSet.Parse(["kind\tquery\tdocuments", line]));
    }

    [Fact]
    public void Recall_is_the_part_of_the_documents_meant_that_stands_on_the_page()
    {
        Assert.Equal(1, new QuestionAnswer(TwoAnswers, ["mosul.txt", "andere.txt", "benghazi.txt"]).Recall);
        Assert.Equal(0.5, new QuestionAnswer(TwoAnswers, ["andere.txt", "mosul.txt"]).Recall);
        Assert.Equal(0, new QuestionAnswer(TwoAnswers, []).Recall);
    }

    [Fact]
    public void The_rank_is_that_of_the_first_document_meant()
    {
        Assert.Equal(0.5, new QuestionAnswer(TwoAnswers, ["andere.txt", "mosul.txt", "benghazi.txt"]).ReciprocalRank);
        Assert.Equal(0, new QuestionAnswer(TwoAnswers, ["andere.txt"]).ReciprocalRank);
    }

    [Fact]
    public void What_comes_after_the_twentieth_does_not_count()
    {
        string[] others = [.. Enumerable.Range(1, 20).Select(number => $"{number}.txt")];
        var twentieth = new QuestionAnswer(OneAnswer, [.. others[..19], "vukovar.txt"]);
        var later = new QuestionAnswer(OneAnswer, [.. others, "vukovar.txt"]);

        Assert.Equal((1, 0.05), (twentieth.Recall, twentieth.ReciprocalRank));
        Assert.Equal((0, 0), (later.Recall, later.ReciprocalRank));
    }

    [Fact]
    public void A_score_is_the_mean_over_the_answers_and_over_those_of_a_kind()
    {
        QuestionAnswer[] answers = [new(OneAnswer, ["vukovar.txt"]), new(TwoAnswers, ["andere.txt", "mosul.txt"])];

        Assert.Equal(new SearchScore(2, 0.75, 0.75), SearchScore.Of(answers));
        Assert.Equal([("typo", new SearchScore(1, 1, 1)), ("name", new SearchScore(1, 0.5, 0.5))], SearchScore.ByKind(answers));
    }

    [Fact]
    public void A_report_names_the_ranks_and_what_was_not_found()
    {
        Assert.Equal(
            "name: Benmaklouf -> benghazi.txt -, mosul.txt 2",
            new QuestionAnswer(TwoAnswers, ["andere.txt", "mosul.txt"]).ToString());
    }

    [Fact]
    public void Every_document_is_asked_for_and_every_question_is_about_a_document()
    {
        var documents = Directory.GetFiles(QuestionSet.DocumentFolder).Select(Path.GetFileName).Order(StringComparer.Ordinal);

        Assert.Equal(documents, QuestionSet.Own().SelectMany(question => question.Documents).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void No_question_is_asked_twice_and_every_kind_at_least_eight_times()
    {
        var questions = QuestionSet.Own();

        Assert.Distinct(questions.Select(question => question.Query));
        Assert.All(questions.GroupBy(question => question.Kind), kind => Assert.InRange(kind.Count(), 8, questions.Length));
    }
}
