using System.Diagnostics;
using Dlp.Policy.Words;
using Dlp.Storage.Audit;

namespace Dlp.Audit.Bench;

/// <summary>So many writers, each recording and closing one exchange after another, on a fresh database.</summary>
internal static class TrailRun
{
    internal static async Task<Measurement> MeasureAsync(string work, int writers, int maxBatch, TimeSpan duration)
    {
        var folder = Path.Combine(work, Guid.NewGuid().ToString("N"));
        var opening = SqliteAuditStore.Open(Path.Combine(folder, "audit.db"));
        var store = opening.Value ?? throw new IOException(opening.Problem);
        var waits = new List<TimeSpan>();
        var began = Stopwatch.GetTimestamp();
        TimeSpan elapsed;
        await using (var trail = AuditTrail.Start(store, new AuditTrailOptions { MaxBatch = maxBatch }, TimeProvider.System))
        {
            var each = await Task.WhenAll(Enumerable.Range(0, writers).Select(_ => Task.Run(() => WriteAsync(trail, began, duration))));
            elapsed = Stopwatch.GetElapsedTime(began);
            foreach (var list in each)
            {
                waits.AddRange(list);
            }
        }

        Directory.Delete(folder, recursive: true);
        return Measurement.Of(waits, elapsed);
    }

    private static async Task<List<TimeSpan>> WriteAsync(AuditTrail trail, long began, TimeSpan duration)
    {
        var waits = new List<TimeSpan>();
        while (Stopwatch.GetElapsedTime(began) < duration)
        {
            var record = Record();
            var start = Stopwatch.GetTimestamp();
            var receipt = await trail.RecordAsync(record, CancellationToken.None);
            if (!receipt.IsDurable)
            {
                throw new IOException(receipt.Problem);
            }

            waits.Add(Stopwatch.GetElapsedTime(start));
            trail.Close(new AuditOutcome(record.Id, record.Time, ExchangeResult.Completed, 200, 4321, TimeSpan.FromSeconds(1), 0, []));
        }

        return waits;
    }

    private static AuditRecord Record() => new()
    {
        Id = Guid.CreateVersion7(),
        Time = TimeProvider.System.GetUtcNow(),
        Kind = AuditKind.Exchange,
        SubjectId = "S-1-5-21-3623811015-3361044348-30300820-1013",
        SubjectName = "alice@corp.example",
        SubjectSource = "kerberos",
        ClientAddress = "192.0.2.7",
        App = "ChatGPT",
        Host = "chatgpt.com",
        Port = 443,
        Method = "POST",
        Path = "/backend-api/conversation",
        Adapter = "chatgpt",
        Conversation = "5f1c7a0e9b3d4c21",
        Action = DecisionAction.Mask,
        Cause = DecisionCause.Rule,
        Explanation = "rule cards: 1 x payment-card, high confidence",
        Rules = [new RuleVerdict("cards", RuleMode.Enforce, DecisionAction.Mask, "1 x payment-card, high confidence")],
        Findings = [new FindingSummary("payment-card", SensitiveInformationCategory.Financial, 1, 1, 0.95)],
        Completeness = Completeness.Complete,
        RequestBytes = 3210,
        PolicyVersion = "2026-11-21.3",
    };
}
