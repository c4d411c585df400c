using System.CommandLine;
using System.Text;
using Dlp.Guardian.Review;
using Dlp.Guardian.Scanning;

namespace Dlp.Host.Commands;

/// <summary><c>dlp scan</c>: the detectors on files or standard input.</summary>
internal static class ScanCommand
{
    public static Command Create()
    {
        var files = new Argument<string[]>("FILES") { Description = "Files to scan; - or nothing is standard input.", Arity = ArgumentArity.ZeroOrMore };
        files.Validators.Add(result =>
        {
            // A misspelt option would otherwise be scanned as a file that does not exist.
            foreach (var token in result.Tokens.Where(static t => t.Value.Length > 1 && t.Value[0] == '-' && !File.Exists(t.Value)))
            {
                result.AddError($"Unknown option '{token.Value}'.");
            }
        });
        var format = new Option<string>("--format") { Description = "text, json, sarif, or jsonl with --input jsonl.", DefaultValueFactory = _ => "text" };
        _ = format.AcceptOnlyFromAmong("text", "json", "sarif", "jsonl");
        var input = new Option<string>("--input") { Description = "text: whole files. jsonl: lines {\"id\",\"text\"}, answered line by line.", DefaultValueFactory = _ => "text" };
        _ = input.AcceptOnlyFromAmong("text", "jsonl");
        var show = new Option<bool>("--show-values") { Description = "Write the values found. Without it a report holds types and places only." };
        var confidence = new Option<double>("--min-confidence") { Description = "Leave out findings below this score, 0 to 1.", DefaultValueFactory = _ => 0 };
        confidence.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<double>() is < 0 or > 1)
            {
                result.AddError("--min-confidence is a score from 0 to 1.");
            }
        });
        var explain = new Option<bool>("--explain") { Description = "Say of each finding how its score came about: reasons with points, what was taken away, which reading of the text, and what it was preferred to. With --format text or json." };
        var command = new Command("scan", "Find sensitive information in files. Offsets are UTF-16 code units. Exit code 1 when something was found, 65 when an input could not be inspected; with --input jsonl findings are the output and exit 0.")
        {
            files, format, input, show, confidence, explain,
        };
        command.SetAction((parse, token) =>
        {
            var isBatch = parse.GetValue(input) == "jsonl";
            if (isBatch != (parse.GetValue(format) == "jsonl"))
            {
                Console.Error.WriteLine("dlp: --input jsonl and --format jsonl go together: lines in, lines out.");
                return Task.FromResult(ExitCode.Usage);
            }

            if (parse.GetValue(explain) && parse.GetValue(format) is not ("text" or "json"))
            {
                Console.Error.WriteLine("dlp: --explain goes with --format text or json.");
                return Task.FromResult(ExitCode.Usage);
            }

            var options = new ScanOptions
            {
                Format = parse.GetValue(format) switch { "json" => ScanFormat.Json, "sarif" => ScanFormat.Sarif, _ => ScanFormat.Text },
                ShowValues = parse.GetValue(show),
                Explain = parse.GetValue(explain),
                MinConfidence = parse.GetValue(confidence),
            };

            // A file on the command line is the user's own: give it more time than a prompt gets.
            var inspector = Running.ProxyAssembly.CreateInspector(new InspectorOptions { Deadline = TimeSpan.FromSeconds(60) });
            return RunAsync(new ScanRunner(inspector, options), isBatch, parse.GetValue(files) ?? [], token);
        });
        return command;
    }

    private static async Task<int> RunAsync(ScanRunner runner, bool isBatch, string[] files, CancellationToken token)
    {
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        await using var output = new StreamWriter(Console.OpenStandardOutput(), utf8, 64 * 1024);
        var inputs = (files.Length == 0 ? ["-"] : files).Select(f => new ScanInput(f, () => f == "-" ? new StreamReader(Console.OpenStandardInput(), utf8) : new StreamReader(f, utf8)));
        if (!isBatch)
        {
            var outcome = await runner.ScanAsync(inputs, output, Console.Error, token).ConfigureAwait(false);
            return !outcome.IsComplete ? ExitCode.Data : outcome.Findings > 0 ? ExitCode.Negative : ExitCode.Ok;
        }

        var errors = 0L;
        foreach (var file in inputs)
        {
            try
            {
                using var reader = file.Open();
                errors += (await runner.ScanLinesAsync(reader, output, Console.Error, token).ConfigureAwait(false)).Errors;
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                await Console.Error.WriteLineAsync($"dlp: {file.Name}: cannot be read. {e.Message}").ConfigureAwait(false);
                return ExitCode.NoInput;
            }
        }

        return errors > 0 ? ExitCode.Data : ExitCode.Ok;
    }
}
