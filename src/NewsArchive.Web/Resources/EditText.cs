namespace NewsArchive.Web.Resources;

/// <summary>Names the texts of EditText.resx to the localizer.</summary>
public sealed class EditText;
