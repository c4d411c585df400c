namespace Dlp.Proxy.Apps;

/// <summary>Replaces one span of one text part.</summary>
/// <param name="Part">Index of the part.</param>
/// <param name="Start">First UTF-16 unit replaced.</param>
/// <param name="End">One past the last.</param>
/// <param name="Replacement">Text put in.</param>
public readonly record struct TextEdit(int Part, int Start, int End, string Replacement);
