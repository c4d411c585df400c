using System.Collections.Immutable;
using Dlp.Policy.Words;

namespace Dlp.Proxy.Exchanges;

/// <summary>How the origin's half of an exchange ended.</summary>
/// <param name="Result">How it ended.</param>
/// <param name="Status">HTTP status sent to the client; 0 when none yet.</param>
/// <param name="AnswerBytes">Bytes sent to the client.</param>
/// <param name="Restored">Placeholders put back.</param>
/// <param name="AnswerFindings">Findings in the answer.</param>
/// <param name="Failure">What failed, or null.</param>
internal readonly record struct OriginOutcome(
    ExchangeResult Result, int Status, long AnswerBytes, int Restored, ImmutableArray<FindingSummary> AnswerFindings, ExchangeFailure? Failure)
{
    /// <summary>Nothing reached the client.</summary>
    public static OriginOutcome Failed(ExchangeFailure failure) => new(ExchangeResult.OriginFailed, 0, 0, 0, [], failure);
}
