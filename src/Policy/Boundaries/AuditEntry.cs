namespace Dlp.Policy.Boundaries;

/// <summary>One record as the store keeps it: the canonical JSON document, and the values it is searched by, copied out of that document.</summary>
/// <param name="Id">Version 7 UUID of the record; a second append with the same id and document is a success that adds nothing.</param>
/// <param name="Time">UTC time of the decision; the store keeps microseconds.</param>
/// <param name="Kind">Code of the kind, <see cref="AuditCodes"/>.</param>
/// <param name="SubjectId">Immutable subject id.</param>
/// <param name="SubjectName">Subject name at the time.</param>
/// <param name="App">App of the catalogue, or the host.</param>
/// <param name="Host">Origin host.</param>
/// <param name="Action">Code of the action, <see cref="AuditCodes"/>.</param>
/// <param name="Document">UTF-8 JSON object on one line; the bytes the chain covers.</param>
public sealed record AuditEntry(
    Guid Id,
    DateTimeOffset Time,
    string Kind,
    string SubjectId,
    string SubjectName,
    string App,
    string Host,
    string Action,
    ReadOnlyMemory<byte> Document);
