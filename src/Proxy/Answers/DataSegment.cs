using System.Runtime.InteropServices;

namespace Dlp.Proxy.Answers;

/// <summary>A run of a frame's data.</summary>
/// <param name="InData">First byte in the data, all lines joined.</param>
/// <param name="InFrame">First byte in the frame.</param>
/// <param name="Length">Bytes.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct DataSegment(int InData, int InFrame, int Length);
