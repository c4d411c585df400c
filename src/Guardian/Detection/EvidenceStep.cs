using System.Runtime.InteropServices;

namespace Dlp.Guardian.Detection;

/// <summary>One step of a score: the starting value first, then what was added or taken away.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct EvidenceStep(string Reason, double Points);
