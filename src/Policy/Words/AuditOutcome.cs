using System.Collections.Immutable;

namespace Dlp.Policy.Words;

/// <summary>How an exchange ended; written after the fact. A record without one ended unknown (a crash between the two).</summary>
/// <param name="Id">Id of the <see cref="AuditRecord"/>.</param>
/// <param name="Time">UTC time of the end.</param>
/// <param name="Result">How it ended.</param>
/// <param name="Status">HTTP status sent to the client; 0 when none.</param>
/// <param name="AnswerBytes">Bytes sent to the client.</param>
/// <param name="Duration">From head received to end.</param>
/// <param name="Restored">Placeholders put back in the answer.</param>
/// <param name="AnswerFindings">What was found in the answer, when a rule asked.</param>
public sealed record AuditOutcome(
    Guid Id,
    DateTimeOffset Time,
    ExchangeResult Result,
    int Status,
    long AnswerBytes,
    TimeSpan Duration,
    int Restored,
    ImmutableArray<FindingSummary> AnswerFindings);
