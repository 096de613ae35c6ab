using NewsArchive.Web.Editor.Drafts;

namespace NewsArchive.Web.Editor.Items;

/// <summary>A draft that was found when work began.</summary>
/// <param name="KeptAt">When it was kept, in UTC; null for what this browser still had.</param>
/// <param name="Other">What was found beside it and does not stand in the fields: a browser may have had text that is older than the draft; or null.</param>
public sealed record FoundDraft(DateTime? KeptAt, OtherDraft? Other = null);

/// <summary>The draft that one could go on from instead.</summary>
/// <param name="KeptAt">When it was kept, in UTC; null for what this browser still had.</param>
public sealed record OtherDraft(DraftContent Content, DateTime? KeptAt);
