using System.Runtime.Versioning;

// The names, links and rights that an import has to survive do not exist on Windows.
[assembly: UnsupportedOSPlatform("windows")]
