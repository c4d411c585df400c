using System.Buffers;

namespace Dlp.Guardian.Tokens;

/// <summary>One piece of a template: fixed text, or a run of an alphabet.</summary>
/// <param name="Literal">Fixed text; null for a run.</param>
/// <param name="Alphabet">What a run consists of; null for fixed text.</param>
/// <param name="Min">Fewest characters of a run.</param>
/// <param name="Max">Most characters of a run.</param>
internal sealed record TokenSegment(string? Literal, SearchValues<char>? Alphabet, int Min, int Max);
