namespace NewsArchive.Core.Articles;

/// <summary>Something that a reader or an editor should know about an article or one of its photos.</summary>
public enum FindingCode
{
    /// <summary>A photo day lies more than 30 days before publication.</summary>
    PhotoOlderThanArticle = 0,

    /// <summary>A photo day lies after publication and after the update.</summary>
    PhotoAfterArticle = 1,

    /// <summary>No date written in the description equals the day of the timestamp.</summary>
    CaptionDateMismatch = 2,

    /// <summary>The agency says that something was not, or could not be, verified.</summary>
    UnverifiedByAgency = 3,

    /// <summary>The agency restricts the use of the photo.</summary>
    RestrictedUse = 4,

    /// <summary>An agency caption without a Dutch one.</summary>
    MissingDutchCaption = 5,

    /// <summary>A photo without any credit.</summary>
    MissingCredit = 6,

    /// <summary>An article without a publication date.</summary>
    MissingDate = 7,
}
