using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Dlp.Audit.Bench;

/// <summary>
/// The floor: write 4 KiB, fdatasync, again. Appending also makes the file system commit the new size; overwriting does not, and is what a
/// write-ahead log does once it has reached its size.
/// </summary>
internal static class DiskSync
{
    private const int Size = 4 * 1024 * 1024;

    internal static Measurement Measure(string work, bool overwrite, TimeSpan duration)
    {
        _ = Directory.CreateDirectory(work, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        var path = Path.Combine(work, "raw");
        var page = new byte[4096];
        var waits = new List<TimeSpan>();
        long began;
        using (var file = File.OpenHandle(path, FileMode.Create, FileAccess.Write))
        {
            if (overwrite)
            {
                RandomAccess.Write(file, new byte[Size], 0);
                _ = FdataSync((int)file.DangerousGetHandle());
            }

            var offset = 0L;
            began = Stopwatch.GetTimestamp();
            while (Stopwatch.GetElapsedTime(began) < duration)
            {
                var start = Stopwatch.GetTimestamp();
                RandomAccess.Write(file, page, offset);
                if (FdataSync((int)file.DangerousGetHandle()) != 0)
                {
                    throw new IOException("fdatasync failed");
                }

                offset = overwrite ? (offset + page.Length) % Size : offset + page.Length;
                waits.Add(Stopwatch.GetElapsedTime(start));
            }
        }

        File.Delete(path);
        return Measurement.Of(waits, Stopwatch.GetElapsedTime(began));
    }

#pragma warning disable SYSLIB1054 // One blittable call; no need to allow unsafe code.
    [DllImport("libc", EntryPoint = "fdatasync", SetLastError = true, ExactSpelling = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int FdataSync(int descriptor);
#pragma warning restore SYSLIB1054
}
