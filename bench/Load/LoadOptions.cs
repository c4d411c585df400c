using System.Globalization;
using System.Net;

namespace Dlp.Load;

/// <summary>One measurement.</summary>
internal sealed record LoadOptions
{
    public const string HelpText = """
        Usage: Load MODE --target HOST:PORT --ca FILE [--proxy ADDRESS:PORT] [options]
               Load report SAMPLES.jsonl FOLDER
          keepalive   as many requests as --connections carry      (--requests N stops earlier)
          h2          the same by HTTP/2, --streams in flight on --connections
          rate        open loop at --rate requests per second; latency counts from the time a request was due
          connect     CONNECT, full TLS handshake, one request, close; --connections at a time
          ttfb        time to the first body byte of GET --path, one after another
          idle        opens --connections, one request each, holds them for --seconds
          memory      no load: memory of --watch
          --seconds S (10)  --warmup S (2)  --body BYTES (1000)  --path PATH (/v1/chat/completions)
          --streams N (64)  --watch PID,... processes whose CPU and memory count  --known PID,... other parties of the bench
          --name NAME, --round N  are copied into the result
        """;

    public required string Mode { get; init; }

    public string Name { get; init; } = "";

    public int Round { get; init; }

    public string TargetHost { get; init; } = "localhost";

    public int TargetPort { get; init; }

    public IPEndPoint? Proxy { get; init; }

    public string CaFile { get; init; } = "";

    public int Connections { get; init; } = 1;

    public int Streams { get; init; } = 64;

    public int Rate { get; init; } = 500;

    public double Seconds { get; init; } = 10;

    public double Warmup { get; init; } = 2;

    public long Requests { get; init; } = long.MaxValue;

    public int Body { get; init; } = 1000;

    public string Path { get; init; } = "/v1/chat/completions";

    public IReadOnlyList<int> Watch { get; init; } = [];

    public IReadOnlyList<int> Known { get; init; } = [];

    public static (LoadOptions? Options, string Problem) Parse(IReadOnlyList<string> arguments)
    {
        if (arguments.Count == 0 || arguments[0] is not ("keepalive" or "h2" or "rate" or "connect" or "ttfb" or "idle" or "memory"))
        {
            return (null, "the first argument names the mode");
        }

        var options = new LoadOptions { Mode = arguments[0] };
        for (int i = 1; i < arguments.Count; i += 2)
        {
            string name = arguments[i];
            if (i + 1 == arguments.Count)
            {
                return (null, $"{name} needs a value");
            }

            string value = arguments[i + 1];
            try
            {
                options = name switch
                {
                    "--name" => options with { Name = value },
                    "--round" => options with { Round = Whole(value) },
                    "--target" => options with { TargetHost = value[..value.LastIndexOf(':')], TargetPort = Whole(value[(value.LastIndexOf(':') + 1)..]) },
                    "--proxy" => options with { Proxy = value == "none" ? null : IPEndPoint.Parse(value) },
                    "--ca" => options with { CaFile = value },
                    "--connections" => options with { Connections = Whole(value) },
                    "--streams" => options with { Streams = Whole(value) },
                    "--rate" => options with { Rate = Whole(value) },
                    "--seconds" => options with { Seconds = double.Parse(value, CultureInfo.InvariantCulture) },
                    "--warmup" => options with { Warmup = double.Parse(value, CultureInfo.InvariantCulture) },
                    "--requests" => options with { Requests = long.Parse(value, CultureInfo.InvariantCulture) },
                    "--body" => options with { Body = Whole(value) },
                    "--path" => options with { Path = value },
                    "--watch" => options with { Watch = Pids(value) },
                    "--known" => options with { Known = Pids(value) },
                    _ => throw new FormatException("unknown option"),
                };
            }
            catch (Exception exception) when (exception is FormatException or OverflowException or ArgumentOutOfRangeException)
            {
                return (null, $"{name} {value}: {exception.Message}");
            }
        }

        return options.Mode != "memory" && (options.TargetPort == 0 || options.CaFile.Length == 0)
            ? (null, "--target and --ca are needed")
            : (options, "");
    }

    private static int Whole(string value) => int.Parse(value, NumberStyles.None, CultureInfo.InvariantCulture);

    private static int[] Pids(string value) => [.. value.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(Whole)];
}
