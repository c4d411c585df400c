using System.Runtime.InteropServices;

namespace Dlp.Guardian.Views;

/// <summary>
/// One stretch of a fragment's map. Every <paramref name="Step"/> units of the fragment stand for <paramref name="Width"/> units of the
/// text it was decoded from, and the next ones for those <paramref name="Stride"/> further: 3, 4 and 4 for base64; 1, 3 and 3 for percent
/// escapes; 1, 2 and 3 for hexadecimal with spaces. A large base64 stretch is thus one entry per line.
/// </summary>
/// <param name="Start">First unit in the fragment; the stretch ends where the next one starts.</param>
/// <param name="SourceStart">First unit in the text it was decoded from.</param>
/// <param name="Step">Units of the fragment per group.</param>
/// <param name="Stride">Units from one group to the next in the source.</param>
/// <param name="Width">Units of one group in the source.</param>
/// <param name="IsVerbatim">Copied, not decoded.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct ViewSegment(int Start, int SourceStart, int Step, int Stride, int Width, bool IsVerbatim);
