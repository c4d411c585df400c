namespace Dlp.Guardian.CorpusTests.Format;

/// <summary>A marked value.</summary>
/// <param name="Type">Id of the type it is.</param>
/// <param name="Start">First UTF-16 unit.</param>
/// <param name="End">One past the last.</param>
/// <param name="IsOptional">It may be found and need not be.</param>
internal readonly record struct Expectation(string Type, int Start, int End, bool IsOptional);
