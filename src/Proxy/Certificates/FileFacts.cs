using System.Runtime.InteropServices;

namespace Dlp.Proxy.Certificates;

/// <summary>What decides whether a file may hold a secret.</summary>
/// <param name="Mode">st_mode: type and permission bits.</param>
/// <param name="UserId">Owner.</param>
/// <param name="Inode">Inode number; with <paramref name="Device"/> the identity of the file.</param>
/// <param name="Device">Device number.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct FileFacts(ushort Mode, uint UserId, ulong Inode, ulong Device)
{
    private const int TypeMask = 0xF000;

    /// <summary>The entry is a symbolic link.</summary>
    public bool IsLink => (Mode & TypeMask) == 0xA000;

    /// <summary>The entry is a regular file.</summary>
    public bool IsRegular => (Mode & TypeMask) == 0x8000;

    /// <summary>Group or others have any right at all (mode &amp; 077).</summary>
    public bool IsOpenToOthers => (Mode & 0x3F) != 0;

    /// <summary>Group or others may write (mode &amp; 022).</summary>
    public bool IsWritableByOthers => (Mode & 0x12) != 0;

    /// <summary>Both are the same file.</summary>
    public bool IsSameFile(FileFacts other) => Inode == other.Inode && Device == other.Device;
}
