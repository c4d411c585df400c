using Dlp.Policy.Words;

namespace Dlp.Audit.Tests;

internal static class TestRecords
{
    internal static readonly DateTimeOffset Start = new(2026, 11, 21, 8, 0, 0, 123, 456, TimeSpan.Zero);

    internal static AuditRecord Record() => new()
    {
        Id = Guid.CreateVersion7(),
        Time = Start,
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
        Adapter = "chatgpt",
        Conversation = "c1",
        Action = DecisionAction.Mask,
        Cause = DecisionCause.Rule,
        Explanation = "1 card number",
        Rules =
        [
            new RuleVerdict("cards", RuleMode.Enforce, DecisionAction.Mask, "1 x payment-card"),
            new RuleVerdict("mail", RuleMode.Simulation, DecisionAction.Block, "2 x email-address"),
        ],
        Findings =
        [
            new FindingSummary("payment-card", SensitiveInformationCategory.Financial, 1, 1, 0.95),
            new FindingSummary("email-address", SensitiveInformationCategory.Pii, 2, 1, 0.8),
        ],
        Completeness = Completeness.Complete,
        RequestBytes = 321,
        PolicyVersion = "7",
    };

    internal static AuditOutcome Outcome(Guid id) => new(id, Start.AddSeconds(2), ExchangeResult.Completed, 200, 4321, TimeSpan.FromMilliseconds(1234.5), 1, []);
}
