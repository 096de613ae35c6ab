using NewsArchive.Store;

namespace NewsArchive.Web.Editor.Saving;

/// <summary>Attempts at the desk: an archive that does not answer is an outcome to be told, and never the end of a circuit with what was typed in it.</summary>
internal static class DeskAttempt
{
    /// <param name="failed">The outcome when the archive did not answer.</param>
    public static async Task<T> RunAsync<T>(ILogger logger, Func<Task<T>> attempt, T failed)
    {
        try
        {
            return await attempt();
        }
        catch (Exception fault) when (StoreFault.Is(fault))
        {
            Log(logger, fault);
            return failed;
        }
    }

    /// <summary>Logs what ended a batch halfway, for which its outcome has no words.</summary>
    /// <param name="fault">What the archive said, or null when it answered to the end.</param>
    public static void Log(ILogger logger, Exception? fault)
    {
        if (fault is not null)
            logger.LogError(fault, "The archive did not answer the desk.");
    }
}
