using Dlp.Policy.Words;

namespace Dlp.Storage.Tests.Audit;

internal static class TestRecords
{
    internal static readonly DateTimeOffset Start = new(2026, 11, 21, 8, 0, 0, TimeSpan.Zero);

    internal static AuditRecord Record(int number = 0) => new()
    {
        Id = Guid.CreateVersion7(),
        Time = Start.AddSeconds(number),
        Kind = AuditKind.Exchange,
        SubjectId = "S-1-5-21-7",
        SubjectName = "alice",
        SubjectSource = "kerberos",
        ClientAddress = "192.0.2.7",
        App = "ChatGPT",
        Host = "chatgpt.com",
        Port = 443,
        Method = "POST",
        Path = "/backend-api/conversation",
        Action = DecisionAction.Log,
        Cause = DecisionCause.Rule,
        Rules = [new RuleVerdict("no-mail", RuleMode.Enforce, DecisionAction.Log, "2 x email-address")],
        Findings = [new FindingSummary("email-address", SensitiveInformationCategory.Pii, 2, 1, 0.9)],
        Completeness = Completeness.Complete,
        RequestBytes = 321,
        PolicyVersion = "7",
    };

    internal static AuditOutcome Outcome(Guid id) => new(id, Start.AddMinutes(1), ExchangeResult.Completed, 200, 4321, TimeSpan.FromMilliseconds(1234.5), 1, []);
}
