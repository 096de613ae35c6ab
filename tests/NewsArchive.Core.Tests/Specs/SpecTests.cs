using System.Text;
using NewsArchive.Core.Parsing;

namespace NewsArchive.Core.Tests.Specs;

/// <summary>Runs every example of the Markdown specs in this folder.</summary>
public sealed class SpecTests
{
    private const string Frame = "Een kop\n\n1 mei 2016\n\nEen alinea die vooraf gaat.\n\n";

    public static TheoryData<Spec> Examples => [.. Spec.ReadAll()];

    [Theory]
    [MemberData(nameof(Examples), DisableDiscoveryEnumeration = true)]
    public void Every_example_is_read_as_its_spec_says(Spec spec)
    {
        var text = spec.IsCaption ? Frame + spec.Input : spec.Input;

        var source = SourceDecoder.Decode(Encoding.UTF8.GetBytes(text)).Source!;
        var article = ArticleParser.Parse(source);

        var output = spec.IsCaption ? SpecOutput.Of(article.Figures.First().Agency!) : SpecOutput.Of(article);
        Assert.Equal(spec.Expected, output);
    }

    [Fact]
    public void There_are_examples_of_documents_and_of_captions()
    {
        var specs = Spec.ReadAll().ToList();

        Assert.True(specs.Count(spec => !spec.IsCaption) >= 25);
        Assert.True(specs.Count(spec => spec.IsCaption) >= 30);
        Assert.Equal(specs.Count, specs.Select(spec => spec.ToString()).Distinct().Count());
    }
}
