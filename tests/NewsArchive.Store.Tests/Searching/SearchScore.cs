namespace NewsArchive.Store.Tests.Searching;

/// <summary>How well a search answers: the means of recall among the first twenty and of the reciprocal rank, both from 0 to 1.</summary>
public sealed record SearchScore(int Questions, double Recall, double MeanReciprocalRank)
{
    /// <summary>The score over all answers.</summary>
    public static SearchScore Of(IReadOnlyCollection<QuestionAnswer> answers) => new(
        answers.Count,
        answers.Select(answer => answer.Recall).DefaultIfEmpty(0).Average(),
        answers.Select(answer => answer.ReciprocalRank).DefaultIfEmpty(0).Average());

    /// <summary>The score for each kind of question, in the order in which the kinds come.</summary>
    public static IReadOnlyList<(string Kind, SearchScore Score)> ByKind(IEnumerable<QuestionAnswer> answers) =>
        [.. answers.GroupBy(answer => answer.Question.Kind).Select(kind => (kind.Key, Of([.. kind])))];

    public override string ToString() => FormattableString.Invariant(
        $"{Questions} questions: recall@20 {Recall:F3}, mean reciprocal rank {MeanReciprocalRank:F3}");
}
