using System.Runtime.InteropServices;

namespace Dlp.Guardian.Detection;

/// <summary>Consecutive ASCII digits.</summary>
/// <param name="Start">First digit.</param>
/// <param name="Length">How many.</param>
/// <param name="Run">Number of the run it belongs to: groups of one run stand at most two separators apart.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct NumberGroup(int Start, int Length, int Run)
{
    public int End => Start + Length;
}
