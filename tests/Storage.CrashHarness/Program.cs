// The victim of the crash tests: writes audit records as fast as it can and prints the id of each one that was acknowledged as durable.
//   write <database> <writers>   until killed; "refused <problem>" for records that were not acknowledged
//   count <database> <records>   that many records one after another, then exits 0
using System.Globalization;
using Dlp.Audit;
using Dlp.Policy.Words;
using Dlp.Storage.Audit;

var opening = SqliteAuditStore.Open(args[1]);
if (opening.Value is not { } store)
{
    Console.WriteLine($"closed {opening.Problem}");
    return 1;
}

var trail = AuditTrail.Start(store, new AuditTrailOptions(), TimeProvider.System);
var output = TextWriter.Synchronized(new StreamWriter(Console.OpenStandardOutput()) { AutoFlush = true });
output.WriteLine("ready");
var number = int.Parse(args[2], CultureInfo.InvariantCulture);
if (args[0] == "count")
{
    for (var i = 0; i < number; i++)
    {
        await WriteOneAsync();
    }

    await trail.DisposeAsync();
    return 0;
}

await Task.WhenAll(Enumerable.Range(0, number).Select(async _ =>
{
    while (true)
    {
        await WriteOneAsync();
    }
}));
return 0;

async Task WriteOneAsync()
{
    var record = new AuditRecord
    {
        Id = Guid.CreateVersion7(),
        Time = TimeProvider.System.GetUtcNow(),
        Kind = AuditKind.Exchange,
        SubjectId = "address:192.0.2.7",
        SubjectName = "192.0.2.7",
        SubjectSource = "address",
        ClientAddress = "192.0.2.7",
        App = "ChatGPT",
        Host = "chatgpt.com",
        Port = 443,
        Action = DecisionAction.Log,
        Cause = DecisionCause.Rule,
        Findings = [new FindingSummary("email-address", SensitiveInformationCategory.Pii, 2, 1, 0.9)],
    };
    var receipt = await trail.RecordAsync(record, CancellationToken.None);
    await output.WriteLineAsync(receipt.IsDurable ? $"ack {record.Id}" : $"refused {receipt.Problem}");
    trail.Close(new AuditOutcome(record.Id, TimeProvider.System.GetUtcNow(), ExchangeResult.Completed, 200, 10, TimeSpan.FromMilliseconds(5), 0, []));
}
