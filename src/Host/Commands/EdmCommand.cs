using System.CommandLine;
using System.Globalization;
using System.Text;
using Dlp.Guardian.Custom.ExactData;
using Dlp.Host.Running;

namespace Dlp.Host.Commands;

/// <summary><c>dlp edm build|info|check</c>: indexes of exact data for the <c>exactData</c> types of a policy.</summary>
internal static class EdmCommand
{
    private const string KeyRemedy = "Name the file that 'dlp edm build' wrote.";

    public static Command Create() => new("edm", "Exact data match: index a table of values, so that policies find exactly those.") { Build(), Info(), Check() };

    private static Command Build()
    {
        var input = new Option<string>("--input") { Description = "Table: CSV (RFC 4180) with a header; - is standard input.", HelpName = "FILE", Required = true };
        var columns = new Option<string>("--columns") { Description = "Columns to index, separated by commas, e.g. name,account.", HelpName = "NAMES", Required = true };
        var key = new Option<string>("--key-file") { Description = "Key that locks the index; made with mode 0600 where there is none. The proxy needs it too.", HelpName = "FILE", Required = true };
        var output = new Option<string>("--out", "-o") { Description = "Index to write.", HelpName = "FILE", Required = true };
        var encoding = new Option<string>("--encoding") { Description = "utf-8 or shift_jis (code page 932).", DefaultValueFactory = _ => "utf-8" };
        _ = encoding.AcceptOnlyFromAmong("utf-8", "shift_jis");
        var common = new Option<int>("--max-rows-per-value") { Description = "Leave out values that more rows share, such as 'unknown'.", DefaultValueFactory = _ => new ExactDataBuildOptions([]).MaxRowsPerValue };
        common.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() < 1)
            {
                result.AddError("--max-rows-per-value is a whole number from 1.");
            }
        });
        var command = new Command("build", "Build an index. It holds keyed hashes, no values; without the key it is useless, with it short or guessable columns can be guessed: guard both.")
        {
            input, columns, key, output, encoding, common,
        };
        command.SetAction((parse, token) =>
        {
            var names = parse.GetValue(columns)!.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
            if (names.Length is 0 or > 32 || names.Distinct(StringComparer.Ordinal).Count() != names.Length)
            {
                Console.Error.WriteLine("dlp: --columns takes 1 to 32 different names, separated by commas.");
                return Task.FromResult(ExitCode.Usage);
            }

            var options = new ExactDataBuildOptions([.. names]) { MaxRowsPerValue = parse.GetValue(common) };
            return Task.FromResult(Build(parse.GetValue(input)!, parse.GetValue(encoding)!, options, parse.GetValue(key)!, parse.GetValue(output)!, token));
        });
        return command;
    }

    private static int Build(string input, string encoding, ExactDataBuildOptions options, string keyFile, string output, CancellationToken token)
    {
        if (SecretKeyFile.Open(keyFile, ExactDataIndexFile.KeyLength, KeyRemedy, mayCreate: true, out var problem) is not { } key)
        {
            Console.Error.WriteLine($"dlp: key: {problem}");
            return ExitCode.NoInput;
        }

        var temporary = $"{output}.{Guid.NewGuid():N}";
        try
        {
            ExactDataInfo? info;
            using (var table = new StreamReader(input == "-" ? Console.OpenStandardInput() : File.OpenRead(input), EncodingOf(encoding)))
            using (var index = File.Create(temporary))
            {
                info = ExactDataIndexFile.Build(table, options, key, index, rows => Console.Error.WriteLine($"{rows.ToString("N0", CultureInfo.InvariantCulture)} rows read"), out problem, token);
            }

            if (info is null)
            {
                Console.Error.WriteLine($"dlp: {input}: {problem}");
                return ExitCode.Data;
            }

            // A proxy that is looking sees the old index or the new one.
            File.Move(temporary, output, overwrite: true);
            Print(info, new FileInfo(output).Length);
            return ExitCode.Ok;
        }
        catch (DecoderFallbackException)
        {
            Console.Error.WriteLine($"dlp: {input}: not {encoding}. Save the table as UTF-8, or say --encoding shift_jis.");
            return ExitCode.Data;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine($"dlp: {e.Message}");
            return e is FileNotFoundException or DirectoryNotFoundException ? ExitCode.NoInput : ExitCode.Io;
        }
        finally
        {
            // Deleting in a folder that is not there would be a second failure on top of the first.
            if (File.Exists(temporary))
            {
                File.Delete(temporary);
            }
        }
    }

    private static Command Info()
    {
        var file = new Argument<string>("FILE") { Description = "Index." };
        var command = new Command("info", "Show what an index holds, and whether it is intact. Needs no key.") { file };
        command.SetAction(parse =>
        {
            if (PolicyFile.Read(parse.GetValue(file)!, out var code) is not { } bytes)
            {
                return code;
            }

            if (ExactDataIndexFile.Describe(bytes, out var problem) is not { } info)
            {
                Console.Error.WriteLine($"dlp: {parse.GetValue(file)}: {problem}");
                return ExitCode.Data;
            }

            Print(info, bytes.Length);
            return ExitCode.Ok;
        });
        return command;
    }

    private static Command Check()
    {
        var file = new Argument<string>("FILE") { Description = "Index." };
        var key = new Option<string>("--key-file") { Description = "Its key.", HelpName = "FILE", Required = true };
        var text = new Option<string?>("--text") { Description = "Text to look through. Default: standard input." };
        var command = new Command("check", "Show which columns' values stand in a text, where, and in how many rows. Exit code 1 when some do.") { file, key, text };
        command.SetAction(async (parse, token) =>
        {
            if (PolicyFile.Read(parse.GetValue(file)!, out var code) is not { } bytes)
            {
                return code;
            }

            if (SecretKeyFile.Open(parse.GetValue(key)!, ExactDataIndexFile.KeyLength, KeyRemedy, mayCreate: false, out var problem) is not { } secret)
            {
                await Console.Error.WriteLineAsync($"dlp: key: {problem}").ConfigureAwait(false);
                return ExitCode.NoInput;
            }

            var looked = parse.GetValue(text) ?? await Console.In.ReadToEndAsync(token).ConfigureAwait(false);
            if (ExactDataIndexFile.FindAll(bytes, secret, looked, out problem) is not { } hits)
            {
                await Console.Error.WriteLineAsync($"dlp: {parse.GetValue(file)}: {problem}").ConfigureAwait(false);
                return ExitCode.Data;
            }

            foreach (var hit in hits)
            {
                // Numbered as in a spreadsheet, where the header is row 1.
                var rows = string.Join(", ", hit.Rows.Take(5).Select(static r => (r + 2).ToString(CultureInfo.InvariantCulture)));
                Console.WriteLine($"{hit.Start}-{hit.End}  {hit.Column}  {(hit.Rows.Length == 1 ? "row" : $"{hit.Rows.Length} rows:")} {rows}{(hit.Rows.Length > 5 ? ", ..." : "")}");
            }

            Console.WriteLine($"{hits.Count} values found");
            return hits.Count == 0 ? ExitCode.Ok : ExitCode.Negative;
        });
        return command;
    }

    private static void Print(ExactDataInfo info, long bytes)
    {
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{info.Rows:N0} rows, {bytes:N0} bytes, key {info.KeyId}"));
        foreach (var column in info.Columns)
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {column.Name}: {column.Values:N0} values in {column.Cells:N0} rows; left out: {column.Empty:N0} empty, {column.TooShort:N0} too short, {column.TooLong:N0} too long, {column.TooCommon:N0} too common"));
        }
    }

    private static Encoding EncodingOf(string name)
    {
        if (name == "utf-8")
        {
            return new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
        }

        return CodePagesEncodingProvider.Instance.GetEncoding(932, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;
    }
}
