using System.CommandLine;
using System.Globalization;
using Dlp.Audit.Export;
using Dlp.Audit.Reading;
using Dlp.Audit.Verification;
using Dlp.Policy.Boundaries;
using Dlp.Policy.Words;
using Dlp.Storage.Audit;

namespace Dlp.Host.Commands;

/// <summary><c>dlp events tail|export|verify</c>: reads the trail, also while the proxy writes it.</summary>
internal static class EventsCommand
{
    public static Command Create() => new("events", "Read the audit trail.") { Tail(), Export(), Verify() };

    private static Command Tail()
    {
        var filters = new EventFilters();
        var lines = new Option<int>("--lines", "-n") { Description = "How many of the newest records to show first.", DefaultValueFactory = _ => 20 };
        var follow = new Option<bool>("--follow", "-f") { Description = "Keep showing new records until interrupted." };
        var command = filters.AddTo(new Command("tail", "Show the newest records, one line each.") { lines, follow });
        command.SetAction((parse, token) => CopyAsync(parse, filters, parse.GetValue(lines), parse.GetValue(follow), static stream => new TextEventWriter(stream), token));
        return command;
    }

    private static Command Export()
    {
        var filters = new EventFilters();
        var format = new Option<string>("--format") { Description = "jsonl: one JSON object per line, as docs/audit.md describes; text: as tail shows.", DefaultValueFactory = _ => "jsonl" };
        _ = format.AcceptOnlyFromAmong("jsonl", "text");
        var command = filters.AddTo(new Command("export", "Write records to standard output, oldest first.") { format });
        command.SetAction((parse, token) => CopyAsync(
            parse, filters, null, follow: false, stream => parse.GetValue(format) == "text" ? new TextEventWriter(stream) : new JsonlEventWriter(stream), token));
        return command;
    }

    private static Command Verify()
    {
        var config = ConfigurationFile.Option();
        var command = new Command("verify", "Check the hash chain of the trail; exit code 1 and the first bad record when it is broken.") { config };
        command.SetAction((parse, token) =>
        {
            using var reader = Open(parse, config, out var code);
            if (reader is null)
            {
                return Task.FromResult(code);
            }

            var result = AuditVerifier.Verify(reader, anchor: null, token);
            if (!result.IsIntact)
            {
                Console.Error.WriteLine(result.Damage is { } damage ? $"dlp: damaged: {damage.Table} {damage.Sequence}: {damage.Reason}" : $"dlp: {result.Problem}");
                return Task.FromResult(ExitCode.Negative);
            }

            Console.WriteLine($"Intact: {result.Records} records, {result.Outcomes} outcomes. {result.Head}");
            return Task.FromResult(ExitCode.Ok);
        });
        return command;
    }

    private static async Task<int> CopyAsync(ParseResult parse, EventFilters filters, int? last, bool follow, Func<Stream, IEventWriter> create, CancellationToken token)
    {
        if (filters.Query(parse, last, out var problem) is not { } query)
        {
            await Console.Error.WriteLineAsync("dlp: " + problem).ConfigureAwait(false);
            return ExitCode.Usage;
        }

        using var reader = Open(parse, filters.Config, out var code);
        if (reader is null)
        {
            return code;
        }

        await using var output = Console.OpenStandardOutput();
        try
        {
            var copy = await new EventReader(reader, TimeProvider.System).CopyAsync(query, create(output), follow, token).ConfigureAwait(false);
            if (copy.Problem is null)
            {
                return ExitCode.Ok;
            }

            await Console.Error.WriteLineAsync("dlp: " + copy.Problem).ConfigureAwait(false);
            return ExitCode.Io;
        }
        catch (IOException)
        {
            // The reader of our output went away: `dlp events tail | head` is no failure.
            return ExitCode.Ok;
        }
    }

    private static SqliteAuditReader? Open(ParseResult parse, Option<string?> config, out int code)
    {
        code = ExitCode.Config;
        if (ConfigurationFile.Load(parse, config) is not { Settings: { } settings } outcome)
        {
            return null;
        }

        var path = Running.ResolvedPaths.Trail(settings, outcome);
        if (!File.Exists(path))
        {
            Console.Error.WriteLine($"dlp: {path}: there is no audit trail yet. Start the proxy first, or name its configuration with --config.");
            code = ExitCode.NoInput;
            return null;
        }

        var opening = SqliteAuditReader.Open(path);
        if (opening.Value is null)
        {
            Console.Error.WriteLine("dlp: " + opening.Problem);
            code = ExitCode.Io;
        }

        return opening.Value;
    }

    /// <summary>The filters that both reading commands share.</summary>
    private sealed class EventFilters
    {
        private readonly Option<string?> _since = new("--since") { Description = "From this time on: ISO 8601 (2026-11-21T09:00:00Z), or an age such as 30m, 12h, 7d.", HelpName = "TIME" };
        private readonly Option<string?> _until = new("--until") { Description = "Before this time.", HelpName = "TIME" };
        private readonly Option<AuditKind?> _kind = new("--kind") { Description = "Only this kind." };
        private readonly Option<DecisionAction?> _action = new("--action") { Description = "Only this action." };
        private readonly Option<string?> _app = new("--app") { Description = "Only this app, as in the catalogue.", HelpName = "APP" };
        private readonly Option<string?> _subject = new("--subject") { Description = "Only this subject, by id or name.", HelpName = "SUBJECT" };
        private readonly Option<long> _after = new("--after") { Description = "Only records with a greater sequence number.", HelpName = "SEQ" };

        public Option<string?> Config { get; } = ConfigurationFile.Option();

        public Command AddTo(Command command)
        {
            foreach (var option in new Option[] { Config, _since, _until, _kind, _action, _app, _subject, _after })
            {
                command.Add(option);
            }

            return command;
        }

        public AuditQuery? Query(ParseResult parse, int? last, out string problem)
        {
            if (!Time(parse.GetValue(_since), out var since, out problem) || !Time(parse.GetValue(_until), out var until, out problem))
            {
                return null;
            }

            return new AuditQuery
            {
                Since = since,
                Until = until,
                Kind = parse.GetValue(_kind),
                Action = parse.GetValue(_action),
                App = parse.GetValue(_app),
                Subject = parse.GetValue(_subject),
                AfterSequence = parse.GetValue(_after),
                Last = last,
            };
        }

        private static bool Time(string? text, out DateTimeOffset? time, out string problem)
        {
            time = null;
            problem = "";
            if (text is null)
            {
                return true;
            }

            if (text.Length > 1 && int.TryParse(text.AsSpan(0, text.Length - 1), NumberStyles.None, CultureInfo.InvariantCulture, out var amount))
            {
                TimeSpan? age = text[^1] switch { 's' => TimeSpan.FromSeconds(amount), 'm' => TimeSpan.FromMinutes(amount), 'h' => TimeSpan.FromHours(amount), 'd' => TimeSpan.FromDays(amount), _ => null };
                if (age is not null)
                {
                    time = TimeProvider.System.GetUtcNow() - age;
                    return true;
                }
            }

            if (DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment))
            {
                time = moment;
                return true;
            }

            problem = $"\"{text}\" is not a time. Write 2026-11-21T09:00:00Z, or an age such as 30m, 12h or 7d.";
            return false;
        }
    }
}
