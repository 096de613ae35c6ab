[assembly: AssemblyFixture(typeof(NewsArchive.Browser.Tests.SampleSite))]

namespace NewsArchive.Browser.Tests;

/// <summary>The site on the sample archive, for all who only read: it starts once.</summary>
public sealed class SampleSite : RunningSite;
