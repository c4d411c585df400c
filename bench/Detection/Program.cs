using System.Diagnostics;
using System.Text;
using Dlp.Guardian.Review;
using Dlp.Policy.Words;

// How fast the Reviewer reads. Prints MB/s of UTF-8 (what travels) and microseconds per prompt. One thread.
// Usage: dotnet run -c Release --project bench/Detection [seconds per row]
var seconds = args.Length > 0 ? double.Parse(args[0]) : 2;
const string English = "The quarterly report shows that customers in the northern region prefer the new plan, although a few asked for changes to the billing page. ";
const string Japanese = "四半期の報告によると、北部のお客様は新しいプランを好んでいますが、請求ページのデータ表示について変更を求める声もありました。";
const string Code = "    for (var i = 0; i < items.Length; i++) { total += items[i].Price * 1.08; } // v1.2.3, 2026-11-21, task-42\n";
const string Numbers = "2026-11-21 12:30:05 order 48213 qty 12 price 12,800 ref 550e8400-e29b-41d4-a716-446655440000\n";
const string FullWidth = "担当は営業１課、納期は２０２６年１１月２１日、数量は１，２００個です。";
const string Secrets = "mail taro@acme.co.jp, card 4111 1111 1111 1111, tel 090-1234-5678, postgres://app:hunter2x@db/app\n";

var inspector = new Inspector(new InspectorOptions { Deadline = TimeSpan.FromSeconds(60), MaxFindingsPerPart = 1_000_000 }, TimeProvider.System);
Console.WriteLine($"{"text",-34}{"chars",10}{"MB/s",10}{"us/prompt",12}{"bytes/prompt",14}{"findings",10}");
foreach (var (name, piece) in new[] { ("English", English), ("Japanese", Japanese), ("source code", Code), ("logs with numbers", Numbers), ("Japanese, full-width digits", FullWidth), ("all sensitive", Secrets) })
{
    foreach (var length in new[] { 2_000, 200_000, 4_000_000 })
        await MeasureAsync(name, Repeat(piece, length));
}

async Task MeasureAsync(string name, string text)
{
    TextPart[] parts = [new("body", TextRole.User, text, true)];
    var findings = 0;
    for (var warm = Stopwatch.StartNew(); warm.Elapsed.TotalSeconds < seconds / 2;)
        findings = (await inspector.InspectAsync(parts, InspectionPlan.Everything, CancellationToken.None)).Findings.Length;
    var allocated = GC.GetAllocatedBytesForCurrentThread();
    var clock = Stopwatch.StartNew();
    var runs = 0;
    for (; clock.Elapsed.TotalSeconds < seconds; runs++)
        await inspector.InspectAsync(parts, InspectionPlan.Everything, CancellationToken.None);
    var elapsed = clock.Elapsed.TotalSeconds;
    allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;
    Console.WriteLine($"{name,-34}{text.Length,10}{(double)runs * Encoding.UTF8.GetByteCount(text) / elapsed / 1e6,10:0}{elapsed / runs * 1e6,12:0.0}{allocated / runs,14}{findings,10}");
}

static string Repeat(string piece, int length)
{
    var builder = new StringBuilder(length + piece.Length);
    while (builder.Length < length)
        builder.Append(piece);
    return builder.ToString();
}
