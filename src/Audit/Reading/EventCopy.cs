namespace Dlp.Audit.Reading;

/// <summary>How a reading ended.</summary>
/// <param name="Written">Records written.</param>
/// <param name="LastSequence">Number of the last one; go on from here with <c>AfterSequence</c>.</param>
/// <param name="Problem">Why it ended early; null when it reached its end or was cancelled.</param>
public readonly record struct EventCopy(long Written, long LastSequence, string? Problem);
