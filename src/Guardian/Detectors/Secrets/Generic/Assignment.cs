using System.Runtime.InteropServices;

namespace Dlp.Guardian.Detectors.Secrets.Generic;

/// <summary>The value that stands behind a name.</summary>
/// <param name="Start">Where it starts, inside its quotes.</param>
/// <param name="End">One past its end.</param>
/// <param name="Form">How it stands there.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Assignment(int Start, int End, ValueForm Form);
