using System.Diagnostics;
using System.Globalization;
using System.Text;
using Dlp.Detection;
using Dlp.Guardian.Detection;
using Dlp.Guardian.Normalisation;
using Dlp.Guardian.Review;
using Dlp.Policy.Words;

// How fast the Reviewer reads, beside the same rules as regular expressions run one after the other in the same process. One thread, medians of
// rounds that take turns. MB/s are of UTF-8, which is what travels.
// Usage: dotnet run -c Release --project bench/Detection [--seconds N per cell, default 0.3] [--rounds N, default 5]
var seconds = Option("--seconds", 0.3);
var rounds = (int)Option("--rounds", 5);
(string Name, string Piece)[] texts =
[
    ("clean English", "The quarterly report shows that customers in the northern region prefer the new plan, although a few asked for changes to the billing page. "),
    ("clean Japanese", "四半期の報告によると、北部のお客様は新しいプランを好んでいますが、請求ページのデータ表示について変更を求める声もありました。"),
    ("source code", "    for (var i = 0; i < items.Length; i++) { total += items[i].Price * 1.08; } // v1.2.3, 2026-11-21, task-42\n"),
    ("dense logs", "2026-11-21 12:30:05.123 INFO order 48213 qty 12 price 12,800 ref 550e8400-e29b-41d4-a716-446655440000 took 38ms trace=4bf92f3577b34da6a3ce929d0e0e4736\n"),
    ("Japanese, full-width digits", "担当は営業１課、納期は２０２６年１１月２１日、数量は１，２００個です。"),
    ("all sensitive", "mail taro@acme.co.jp, card 4111 1111 1111 1111, tel 090-1234-5678, postgres://app:hunter2x@db/app\n"),
];

var inspector = new Inspector(new InspectorOptions { Deadline = TimeSpan.FromSeconds(60), MaxFindingsPerPart = 1_000_000, MaxCharacters = 64 * 1024 * 1024 }, TimeProvider.System);
var naive = new NaiveRules();
Console.WriteLine($"{DetectorCatalogue.All.Length} detectors; naive: {naive.Count} regular expressions; {rounds} rounds of {seconds} s a cell\n");
Console.WriteLine($"{"text",-30}{"ours MB/s",12}{"naive MB/s",12}{"ratio",8}{"bytes/prompt",14}");
foreach (var (name, piece) in texts)
{
    var text = Repeat(piece, 100_000);
    var (ours, theirs) = (new List<double>(), new List<double>());
    await InspectAsync(text);
    // The expressions get the text already normalised, and for nothing: full-width digits are digits to them too.
    var normalised = new TextNormaliser().Normalise(text).Span.ToString();
    naive.Run(normalised[..2_000]);
    for (var round = 0; round < rounds; round++)
    {
        ours.Add(await RateAsync(text, async () => await InspectAsync(text)));
        theirs.Add(await RateAsync(text, () => { naive.Run(normalised); return Task.CompletedTask; }));
    }

    var prompt = Repeat(piece, 4_000);
    await InspectAsync(prompt);
    var allocated = GC.GetAllocatedBytesForCurrentThread();
    for (var i = 0; i < 100; i++)
        await InspectAsync(prompt);
    allocated = (GC.GetAllocatedBytesForCurrentThread() - allocated) / 100;
    Console.WriteLine($"{name,-30}{Median(ours),12:0.0}{Median(theirs),12:0.00}{Median(ours) / Median(theirs),8:0}{allocated,14}");
}

Console.WriteLine($"\n{"4 kB prompt",-30}{"p50 us",12}{"p99 us",12}");
foreach (var (name, piece) in texts)
{
    var prompt = Repeat(piece, 4_096);
    var times = new double[20_000];
    for (var i = -2_000; i < times.Length; i++)
    {
        var started = Stopwatch.GetTimestamp();
        await InspectAsync(prompt);
        if (i >= 0)
            times[i] = Stopwatch.GetElapsedTime(started).TotalMicroseconds;
    }

    Array.Sort(times);
    Console.WriteLine($"{name,-30}{times[times.Length / 2],12:0.0}{times[times.Length * 99 / 100],12:0.0}");
}

Console.WriteLine($"\n{"10 MB paste",-30}{"ms",12}{"peak MB more",14}{"findings",10}");
foreach (var (name, piece) in texts)
{
    var paste = Repeat(piece, 10_000_000);
    GC.Collect();
    var before = Process.GetCurrentProcess().WorkingSet64;
    var clock = Stopwatch.StartNew();
    var findings = await InspectAsync(paste);
    Console.WriteLine($"{name,-30}{clock.ElapsedMilliseconds,12}{(Process.GetCurrentProcess().WorkingSet64 - before) / 1e6,14:0}{findings,10}");
}

async ValueTask<int> InspectAsync(string text) =>
    (await inspector.InspectAsync([new TextPart("body", TextRole.User, text, true)], InspectionPlan.Everything, CancellationToken.None)).Findings.Length;

async Task<double> RateAsync(string text, Func<Task> work)
{
    var clock = Stopwatch.StartNew();
    var runs = 0;
    do
    {
        await work();
        runs++;
    }
    while (clock.Elapsed.TotalSeconds < seconds);
    return (double)runs * Encoding.UTF8.GetByteCount(text) / clock.Elapsed.TotalSeconds / 1e6;
}

double Option(string name, double standard)
{
    var at = Array.IndexOf(args, name);
    return at < 0 ? standard : double.Parse(args[at + 1], CultureInfo.InvariantCulture);
}

static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);

static string Repeat(string piece, int length)
{
    var builder = new StringBuilder(length + piece.Length);
    while (builder.Length < length)
        builder.Append(piece);
    return builder.ToString(0, length);
}
