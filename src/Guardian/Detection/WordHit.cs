using System.Runtime.InteropServices;

namespace Dlp.Guardian.Detection;

/// <summary>A word of a <see cref="WordIndex"/> where it stands.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct WordHit(int Start, int End, WordIndex.Entry Word);
