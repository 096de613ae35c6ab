using System.Diagnostics;
using System.Runtime.InteropServices;

namespace NewsArchive.Benchmarks;

/// <summary>
/// The processor time that another process has used. On Linux it is read from that process's own clock, in nanoseconds: what .NET tells
/// there comes in steps of 10 ms, which is more than many a page costs.
/// </summary>
internal sealed class ProcessorClock
{
    private readonly Process _process;
    private readonly int? _clock;

    public ProcessorClock(Process process)
    {
        _process = process;
        if (OperatingSystem.IsLinux() && clock_getcpuclockid(process.Id, out var clock) == 0)
            _clock = clock;
    }

    public TimeSpan Now
    {
        get
        {
            if (_clock is { } clock && clock_gettime(clock, out var time) == 0)
                return new TimeSpan((time.Seconds * TimeSpan.TicksPerSecond) + (time.Nanoseconds / TimeSpan.NanosecondsPerTick));
            _process.Refresh();
            return _process.TotalProcessorTime;
        }
    }

#pragma warning disable SYSLIB1054 // Generated marshalling wants unsafe code, and nothing here needs marshalling.
    [DllImport("libc")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int clock_getcpuclockid(int process, out int clock);

    [DllImport("libc")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int clock_gettime(int clock, out TimeSpec time);
#pragma warning restore SYSLIB1054

    [StructLayout(LayoutKind.Sequential)]
    private readonly struct TimeSpec
    {
        public readonly nint Seconds;
        public readonly nint Nanoseconds;
    }
}
