namespace Dlp.Proxy.Apps;

/// <summary>What a refusal tells the user.</summary>
/// <param name="Message">The text shown, in the user's language.</param>
/// <param name="RecordId">Id of the audit record, so that the help desk can find it.</param>
public sealed record RefusalReason(string Message, Guid RecordId);
