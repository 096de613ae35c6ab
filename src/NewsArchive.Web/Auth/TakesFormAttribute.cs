namespace NewsArchive.Web.Auth;

/// <summary>On a page: it holds a form that is sent to itself, so it is answered for POST too, and is never kept.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class TakesFormAttribute : Attribute;
