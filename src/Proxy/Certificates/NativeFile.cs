using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace Dlp.Proxy.Certificates;

/// <summary>The few Linux calls .NET has no public API for: who owns a file, link without replacing, and making a rename durable.</summary>
/// <remarks><c>statx</c> is used because its structure is the same on every architecture, unlike <c>stat</c>'s (statx(2)).</remarks>
internal static partial class NativeFile
{
    private const int CurrentDirectory = -100; // AT_FDCWD
    private const int NoFollow = 0x100; // AT_SYMLINK_NOFOLLOW
    private const int EmptyPath = 0x1000; // AT_EMPTY_PATH
    private const uint BasicStats = 0x7ff; // STATX_BASIC_STATS
    private const int OpenForSync = 0x80000; // O_RDONLY | O_CLOEXEC
    private const int AlreadyExists = 17; // EEXIST

    /// <summary>Effective user id of this process.</summary>
    public static uint EffectiveUserId => geteuid();

    /// <summary>Describes the entry itself, a symbolic link included.</summary>
    public static FileFacts? DescribePath(string path) => Describe(CurrentDirectory, path, NoFollow);

    /// <summary>Describes what the path leads to, links followed.</summary>
    public static FileFacts? DescribeTarget(string path) => Describe(CurrentDirectory, path, 0);

    /// <summary>Describes the open file.</summary>
    public static FileFacts? Describe(SafeFileHandle handle) => Describe((int)handle.DangerousGetHandle(), "", EmptyPath);

    /// <summary>Gives a finished file its final name unless that name is taken.</summary>
    public static LinkResult LinkIfAbsent(string existing, string final)
    {
        if (link(existing, final) == 0)
        {
            return LinkResult.Linked;
        }

        return Marshal.GetLastPInvokeError() == AlreadyExists ? LinkResult.NameTaken : LinkResult.Failed;
    }

    /// <summary>Makes the names in a directory survive a power cut; false when the system says it could not.</summary>
    public static bool SyncDirectory(string path)
    {
        var descriptor = open(path, OpenForSync);
        if (descriptor < 0)
        {
            return false;
        }

        using var handle = new SafeFileHandle(descriptor, ownsHandle: true);
        return fsync(descriptor) == 0;
    }

    private static FileFacts? Describe(int directory, string path, int flags) =>
        statx(directory, path, flags, BasicStats, out var s) == 0
            ? new FileFacts(s.Mode, s.UserId, s.Inode, ((ulong)s.DeviceMajor << 32) | s.DeviceMinor)
            : null;

    [LibraryImport("libc", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int statx(int directory, string path, int flags, uint mask, out StatX result);

    [LibraryImport("libc", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int link(string existing, string final);

    [LibraryImport("libc", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int open(string path, int flags);

    [LibraryImport("libc", SetLastError = true)]
    private static partial int fsync(int descriptor);

    [LibraryImport("libc")]
    private static partial uint geteuid();

    [StructLayout(LayoutKind.Explicit, Size = 256)]
    private struct StatX
    {
        [FieldOffset(20)]
        public uint UserId;

        [FieldOffset(28)]
        public ushort Mode;

        [FieldOffset(32)]
        public ulong Inode;

        [FieldOffset(136)]
        public uint DeviceMajor;

        [FieldOffset(140)]
        public uint DeviceMinor;
    }
}
