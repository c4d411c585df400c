using System.Runtime.InteropServices;

namespace Dlp.Guardian.Normalisation;

/// <summary>
/// One stretch of the offset map. A linear stretch maps unit for unit; an atomic one maps every unit of it to the whole source
/// (㍻ gave two characters, ｶﾞ became one). Source units that no stretch covers were dropped.
/// </summary>
/// <param name="Start">First unit in the normalised text; the stretch ends where the next one starts.</param>
/// <param name="SourceStart">First unit in the original text.</param>
/// <param name="SourceEnd">One past the last unit of an atomic stretch; -1 for a linear one.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct MapSegment(int Start, int SourceStart, int SourceEnd)
{
    public bool IsLinear => SourceEnd < 0;
}
