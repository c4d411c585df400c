using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Dlp.Load;

/// <summary>Waits to within some microseconds, which .NET's own timers (1 ms) cannot. Stopwatch counts CLOCK_MONOTONIC in nanoseconds on Linux, so its stamps serve as they are.</summary>
internal static partial class PreciseClock
{
    private const int Monotonic = 1;
    private const int AbsoluteTime = 1;
    private const int SetTimerSlack = 29;
    private const long NanosecondsPerSecond = 1_000_000_000;

    /// <summary>Asks the kernel to wake this thread when due; the default allows it 50 us of lateness (prctl(2), PR_SET_TIMERSLACK).</summary>
    public static void SharpenThisThread() => _ = Prctl(SetTimerSlack, 1, 0, 0, 0);

    public static void WaitUntil(long timestamp)
    {
        if (Stopwatch.Frequency != NanosecondsPerSecond)
        {
            throw new LoadException("this clock is not known");
        }

        var due = new Timespec { Seconds = (nint)(timestamp / NanosecondsPerSecond), Nanoseconds = (nint)(timestamp % NanosecondsPerSecond) };
        while (Stopwatch.GetTimestamp() < timestamp)
        {
            _ = ClockNanosleep(Monotonic, AbsoluteTime, in due, 0);
        }
    }

    [LibraryImport("libc", EntryPoint = "clock_nanosleep")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int ClockNanosleep(int clock, int flags, in Timespec request, nint remain);

    [LibraryImport("libc", EntryPoint = "prctl")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Prctl(int option, nuint a, nuint b, nuint c, nuint d);

    [StructLayout(LayoutKind.Sequential)]
    private struct Timespec
    {
        public nint Seconds;
        public nint Nanoseconds;
    }
}
