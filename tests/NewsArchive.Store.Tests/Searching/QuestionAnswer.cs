using System.Collections.Immutable;
using System.Globalization;

namespace NewsArchive.Store.Tests.Searching;

/// <summary>What the search found for a question: file names, the best one first. Only the first twenty count, which is a page.</summary>
public sealed record QuestionAnswer(Question Question, ImmutableArray<string> Found)
{
    private const int Page = 20;

    /// <summary>Which part of the documents meant stands on the page, from 0 to 1.</summary>
    public double Recall => (double)Question.Documents.Count(document => Rank(document) > 0) / Question.Documents.Length;

    /// <summary>One divided by the rank of the first document meant; 0 when none stands on the page.</summary>
    public double ReciprocalRank =>
        Question.Documents.Select(Rank).Where(rank => rank > 0).Select(rank => 1.0 / rank).DefaultIfEmpty(0).Max();

    /// <summary>A line for a person: the query, and the rank of each document meant (- when not on the page).</summary>
    public override string ToString() =>
        $"{Question.Kind}: {Question.Query} -> {string.Join(", ", Question.Documents.Select(Shown))}";

    private string Shown(string document) =>
        $"{document} {(Rank(document) is var rank and > 0 ? rank.ToString(CultureInfo.InvariantCulture) : "-")}";

    // From 1; 0 when the document is not on the page.
    private int Rank(string document) => Found.Take(Page).ToList().IndexOf(document) + 1;
}
