using NewsArchive.Core.Parsing;

namespace NewsArchive.Core.Captions;

/// <summary><c>EPA/N</c>, <c>EPA-EFE/N</c>, <c>epa/N</c>, <c>EPA PHOTO / N</c>.</summary>
internal static class EpaForms
{
    public static CreditMatch? Match(Passage text, Part content, bool isBracketed) =>
        SlashForm.Match(text, content, "EPA-EFE", isBracketed)
        ?? SlashForm.Match(text, content, "EPA PHOTO", isBracketed)
        ?? SlashForm.Match(text, content, "EPA", isBracketed);
}
