namespace NewsArchive.Cli;

/// <summary>The status with which every verb ends.</summary>
internal static class ExitCode
{
    /// <summary>All went well.</summary>
    internal const int Good = 0;

    /// <summary>The verb itself failed, was stopped, or was called wrongly.</summary>
    internal const int Failed = 1;

    /// <summary>The verb did its work and found something wrong: an input rejected, a fault in the archive.</summary>
    internal const int Faults = 2;
}
