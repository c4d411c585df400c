using System.Runtime.InteropServices;

namespace Dlp.Proxy.Masking;

/// <summary>A live placeholder in a text.</summary>
/// <param name="Start">First UTF-16 unit.</param>
/// <param name="Underscore">Index of its underscore.</param>
/// <param name="End">One past the last unit.</param>
/// <param name="Code">Its code.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct PlaceholderMatch(int Start, int Underscore, int End, ulong Code);
