using Microsoft.AspNetCore.Authorization;

namespace NewsArchive.Web.Auth.Gate;

/// <summary>On a page: only who may do this operation sees it.</summary>
public sealed class NeedsAttribute(Operation operation) : AuthorizeAttribute(OperationPolicy.NameOf(operation))
{
    public Operation Operation { get; } = operation;
}
