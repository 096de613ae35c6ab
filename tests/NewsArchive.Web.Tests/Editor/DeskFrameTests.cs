using System.Reflection;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;
using NewsArchive.Web.Layouts;
using Xunit;

namespace NewsArchive.Web.Tests.Editor;

public sealed class DeskFrameTests
{
    [Fact]
    public void The_desks_router_leaves_every_page_outside_the_desk_to_the_server()
    {
        var inside =
            from page in typeof(EditorLayout).Assembly.GetTypes()
            from route in page.GetCustomAttributes<RouteAttribute>()
            where !route.Template.StartsWith("/redactie", StringComparison.Ordinal) && !route.Template.StartsWith("/beheer", StringComparison.Ordinal)
            where page.GetCustomAttribute<ExcludeFromInteractiveRoutingAttribute>() is null
            select route.Template;

        Assert.Empty(inside);
    }

    [Fact]
    public void The_menu_says_on_which_page_one_is_and_below_which()
    {
        var place = new DeskAddress("/redactie/geschiedenis/12?veld=credit");

        Assert.Equal("true", place.CurrentOf("/redactie/geschiedenis"));
        Assert.Null(place.CurrentOf("/redactie"));
        Assert.Null(place.CurrentOf("/redactie/geschied"));
        Assert.Equal("page", new DeskAddress("/redactie?pagina=2").CurrentOf("/redactie"));
    }
}
