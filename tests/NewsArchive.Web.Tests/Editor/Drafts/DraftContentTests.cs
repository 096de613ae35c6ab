using NewsArchive.Web.Editor.Drafts;
using Xunit;

namespace NewsArchive.Web.Tests.Editor.Drafts;

public sealed class DraftContentTests
{
    [Fact]
    public void A_draft_is_read_as_it_was_written()
    {
        var draft = new DraftContent([new DraftField("caption", "\u202E<b>\"é\n", "Een brug.", 3)], "Tikfout");

        var read = DraftContent.Read(draft.Write());

        Assert.Equal("Tikfout", read!.Reason);
        Assert.Equal(draft.Fields, read.Fields);
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"Fields":null,"Reason":""}""")]
    [InlineData("""{"Fields":[null],"Reason":""}""")]
    [InlineData("""{"Fields":[{"Target":null,"Typed":"a","Base":"b","BasedOn":0}],"Reason":""}""")]
    [InlineData("""{"Fields":[{"Target":"caption","Typed":1,"Base":"b","BasedOn":0}],"Reason":""}""")]
    [InlineData("""{"Fields":[],"Reason":""} meer""")]
    public void What_is_no_draft_is_none(string content) => Assert.Null(DraftContent.Read(content));
}
