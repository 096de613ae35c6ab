namespace NewsArchive.Web.Preferences;

/// <summary>Which colours a reader chose.</summary>
public enum ColourTheme
{
    /// <summary>What the reader's system asks for; nothing is remembered.</summary>
    System = 0,

    /// <summary>Dark on light.</summary>
    Light = 1,

    /// <summary>Light on dark.</summary>
    Dark = 2,
}
