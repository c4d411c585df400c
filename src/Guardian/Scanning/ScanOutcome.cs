using System.Runtime.InteropServices;

namespace Dlp.Guardian.Scanning;

/// <summary>What came of a scan; the command line turns it into an exit code.</summary>
/// <param name="Inputs">Files or lines read.</param>
/// <param name="Findings">Findings written.</param>
/// <param name="Errors">Inputs that could not be read, or not completely inspected.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct ScanOutcome(long Inputs, long Findings, long Errors)
{
    /// <summary>Every input was read and completely inspected.</summary>
    public bool IsComplete => Errors == 0;
}
