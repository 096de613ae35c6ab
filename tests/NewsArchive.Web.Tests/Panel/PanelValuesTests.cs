using Bunit;
using MudBlazor.Services;
using NewsArchive.Store.Reading;
using NewsArchive.Web.Reader.Filters.Panel;
using NewsArchive.Web.Tests.Reader;
using Xunit;

namespace NewsArchive.Web.Tests.Panel;

public sealed class PanelValuesTests
{
    [Fact]
    public async Task Two_values_of_one_name_are_two_boxes_to_tick()
    {
        await using var context = new PageContext();
        context.Services.AddMudServices();
        context.JSInterop.Mode = JSRuntimeMode.Loose;
        var filter = new ArchiveFilter();
        PanelChoice[] choices = [new("jan-jansen", "Jan Jansen", 3, false, filter), new("jan-jansen-2", "Jan Jansen", 1, false, filter)];

        var part = context.Render<PanelValues>(parameters => parameters.Add(values => values.Title, "Fotograaf").Add(values => values.Choices, choices));
        part.Render(parameters => parameters.Add(values => values.Choices, choices.Reverse().ToArray()));

        Assert.Equal(["1", "3"], part.FindAll(".count").Select(count => count.TextContent));
    }
}
