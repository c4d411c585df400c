using System.Runtime.InteropServices;

namespace Dlp.Storage.Sqlite;

/// <summary>Which file a path names: device and inode. A deleted or replaced file keeps accepting writes through its open descriptor; only this tells.</summary>
/// <param name="Device">Device number.</param>
/// <param name="Inode">Inode number.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct FileIdentity(ulong Device, ulong Inode)
{
    private const int CurrentDirectory = -100; // AT_FDCWD, linux/fcntl.h
    private const uint WantInode = 0x100; // STATX_INO, linux/stat.h

    /// <summary>The file at a path; null when there is none to see.</summary>
    internal static FileIdentity? Of(string path) =>
        Statx(CurrentDirectory, path, 0, WantInode, out var found) == 0
            ? new FileIdentity(((ulong)found.DeviceMajor << 32) | found.DeviceMinor, found.Inode)
            : null;

#pragma warning disable SYSLIB1054 // Source generation would need unsafe code allowed for the whole project, for one call.
    [DllImport("libc", EntryPoint = "statx", CharSet = CharSet.Ansi, BestFitMapping = false, ThrowOnUnmappableChar = true, ExactSpelling = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Statx(int directory, [MarshalAs(UnmanagedType.LPUTF8Str)] string path, int flags, uint mask, out StatxBuffer buffer);
#pragma warning restore SYSLIB1054

    // struct statx of linux/stat.h has the same layout on every architecture, unlike struct stat.
    [StructLayout(LayoutKind.Explicit, Size = 256)]
    private struct StatxBuffer
    {
        [FieldOffset(32)]
        public ulong Inode;

        [FieldOffset(136)]
        public uint DeviceMajor;

        [FieldOffset(140)]
        public uint DeviceMinor;
    }
}
