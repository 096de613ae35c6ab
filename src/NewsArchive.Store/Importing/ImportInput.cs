namespace NewsArchive.Store.Importing;

/// <summary>One input as it comes out of folders and zips.</summary>
/// <param name="Path">As the report shows it.</param>
/// <param name="Zip">The zip file that it lies in, or null.</param>
public abstract record ImportInput(string Path, ZipTally? Zip);

/// <summary>A document to take in.</summary>
/// <param name="Name">The name under which it is kept; never used as a path.</param>
/// <param name="Bytes">All of it.</param>
/// <param name="Remark">What the report should say about it, or null.</param>
public sealed record DocumentInput(string Path, string Name, byte[] Bytes, ImportMessage? Remark, ZipTally? Zip) : ImportInput(Path, Zip);

/// <summary>An input whose outcome is known without looking further.</summary>
public sealed record SettledInput(string Path, ImportOutcome Outcome, ImportMessage Reason, ZipTally? Zip) : ImportInput(Path, Zip);

/// <summary>The end of a zip file, all of whose entries have been handed out.</summary>
/// <param name="Tally">What became of them, known once they have their outcomes.</param>
public sealed record ZipEnd(string Path, ZipTally Tally) : ImportInput(Path, Tally.Parent);
