namespace NewsArchive.Web.Resources;

/// <summary>Names the texts of SignInText.resx to the localizer.</summary>
public sealed class SignInText;
