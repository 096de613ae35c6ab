namespace NewsArchive.Web.Editor.Review;

/// <summary>
/// What an editor typed about a proposal. It is no draft of an item, which is kept in the archive: it outlives its circuit with the state that
/// the framework keeps for one that was paused or given up.
/// </summary>
/// <param name="Id">The proposal.</param>
/// <param name="Typed">The value.</param>
/// <param name="Answer">What to tell the proposer.</param>
public sealed record ReviewTyping(long Id, string Typed, string Answer);
