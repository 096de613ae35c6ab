using System.Collections.Immutable;
using NewsArchive.Core.Corrections;
using NewsArchive.Store.Editing;
using NewsArchive.Store.Importing;

namespace NewsArchive.Store.Reparsing;

/// <summary>Everything that a document's new reading writes, worked out before the database is locked.</summary>
/// <param name="Before">The article as it was; when it is another by now, the plan has to be made anew.</param>
/// <param name="Draft">Its effective values: the new reading with the corrections over it.</param>
/// <param name="Changes">What is read otherwise.</param>
/// <param name="Unsettled">All corrections that must be looked at, those that had to be before among them.</param>
internal sealed record ReparsePlan(
    EditedArticle Before, ArticleDraft Draft, ImmutableArray<ReparseChange> Changes, ImmutableArray<UnsettledCorrection> Unsettled);
