using System.Runtime.InteropServices;

namespace Dlp.Proxy.Apps.Json;

/// <summary>Where an editable part's token stands.</summary>
/// <param name="Start">First byte of the token in its document.</param>
/// <param name="Length">Bytes of the token, quotes included.</param>
/// <param name="Nested">Index of the nested document, or -1 for the body itself.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct PartSource(int Start, int Length, int Nested)
{
    /// <summary>Of a part that cannot be edited.</summary>
    public static PartSource None { get; } = new(0, 0, -1);
}
