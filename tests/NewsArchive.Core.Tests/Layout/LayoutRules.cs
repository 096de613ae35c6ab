using System.Reflection;
using ArchUnitNET.Domain;
using ArchUnitNET.Loader;
using ArchUnitNET.xUnitV3;
using NewsArchive.Core.Parsing;
using NewsArchive.Store;
using NewsArchive.Store.Reading;
using static ArchUnitNET.Fluent.ArchRuleDefinition;
using Assembly = System.Reflection.Assembly;

namespace NewsArchive.Core.Tests.Layout;

/// <summary>The arrows that the design allows: Web and Cli point at Store, Store points at Core, and nothing points elsewhere.</summary>
public sealed class LayoutRules
{
    private static readonly Assembly CoreAssembly = typeof(ArticleParser).Assembly;
    private static readonly Assembly StoreAssembly = typeof(ArticleReader).Assembly;
    private static readonly Assembly WebAssembly = Assembly.Load("NewsArchive.Web");
    private static readonly Assembly CliAssembly = Assembly.Load("NewsArchive.Cli");

    private static readonly Architecture Architecture = new ArchLoader()
        .LoadAssemblies(CoreAssembly, StoreAssembly, WebAssembly, CliAssembly, typeof(Microsoft.EntityFrameworkCore.DbContext).Assembly)
        .Build();

    [Fact]
    public void Core_knows_no_package()
    {
        var others = CoreAssembly.GetReferencedAssemblies()
            .Select(name => name.Name!)
            .Where(name => !name.StartsWith("System.", StringComparison.Ordinal));
        Assert.Empty(others);
    }

    [Theory]
    [InlineData("NewsArchive.Store", "NewsArchive.Web")]
    [InlineData("NewsArchive.Store", "NewsArchive.Cli")]
    [InlineData("NewsArchive.Web", "NewsArchive.Cli")]
    [InlineData("NewsArchive.Cli", "NewsArchive.Web")]
    public void No_project_refers_against_the_arrows(string from, string to)
    {
        var references = Assembly.Load(from).GetReferencedAssemblies().Select(name => name.Name);
        Assert.DoesNotContain(to, references);
    }

    [Theory]
    [InlineData(@"^NewsArchive\.Web\.Reader", @"^NewsArchive\.Web\.Editor")]
    [InlineData(@"^NewsArchive\.Web\.Editor", @"^NewsArchive\.Web\.Reader")]
    [InlineData(@"^NewsArchive\.Web", @"^Microsoft\.EntityFrameworkCore")]
    [InlineData(@"^NewsArchive\.Cli", @"^Microsoft\.EntityFrameworkCore")]
    [InlineData(@"^NewsArchive\.Store\.Reading", @"^NewsArchive\.Store\.Sqlite")]
    [InlineData(@"^NewsArchive\.Store\.Importing", @"^NewsArchive\.Store\.Sqlite")]
    [InlineData(@"^NewsArchive\.Store\.Configurations", @"^NewsArchive\.Store\.Sqlite")]
    public void No_room_looks_into_a_room_it_should_not(string from, string to) =>
        Types().That().ResideInNamespaceMatching(from)
            .Should().NotDependOnAnyTypesThat().ResideInNamespaceMatching(to)
            .WithoutRequiringPositiveResults()
            .Check(Architecture);

    [Fact]
    public void Pages_and_verbs_do_not_touch_the_context() =>
        Types().That().ResideInNamespaceMatching(@"^NewsArchive\.(Web|Cli)")
            .Should().NotDependOnAnyTypesThat().AreAssignableTo(typeof(NewsContext))
            .Check(Architecture);

    [Fact]
    public void Only_the_room_of_the_engine_and_the_registration_know_the_engine()
    {
        var knowing = StoreAssembly.GetTypes()
            .Where(type => type.Namespace?.StartsWith("NewsArchive.Store.Sqlite", StringComparison.Ordinal) == false)
            .Where(KnowsEngine)
            .Select(type => type.FullName);
        Assert.Empty(knowing);
    }

    private static bool KnowsEngine(System.Type type) =>
        type.GetMembers(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
            .SelectMany(TypesOf)
            .Any(used => used.Assembly.GetName().Name is "Microsoft.Data.Sqlite" or "Microsoft.EntityFrameworkCore.Sqlite");

    private static IEnumerable<System.Type> TypesOf(MemberInfo member) => member switch
    {
        FieldInfo field => [field.FieldType],
        MethodBase method => method.GetParameters().Select(parameter => parameter.ParameterType)
            .Concat(method.GetMethodBody()?.LocalVariables.Select(local => local.LocalType) ?? []),
        _ => [],
    };
}
