using System.Globalization;
using System.Net;

namespace Dlp.DemoOrigin;

/// <summary>What the command line may say. Every option has a default, so that plain <c>DemoOrigin</c> works.</summary>
internal sealed record DemoOptions
{
    public const string HelpText = """
        demo-origin: a look-alike of LLM services that answers with what it received, so that masking can be seen.

        Usage: DemoOrigin [options]

          --listen ADDRESS:PORT   where to listen, HTTPS only; port 0 picks one   (default 127.0.0.1:8443)
          --hosts NAME[,NAME...]  names on the certificate, besides localhost     (default api.openai.com,api.anthropic.com,chatgpt.com)
          --certs DIR             keeps origin-ca.crt and origin-ca.key there     (default run/demo-origin)
          --ready-file FILE       JSON {"port":...,"ca":...} once it listens
          --protocols NAME        both, http1 or http2                            (default both)
          --chunk N               characters in each streamed piece, 1 to 10000;
                                  0 varies them                                   (default 0)
          --delay-ms N            pause between streamed pieces, 0 to 60000       (default 15)
          --keep N                requests that GET /_received remembers, 1 to 100000 (default 200)
          --log FILE              appends each received request as a line of JSON
          --quiet                 prints no line per request
          --help                  this text

        A request may overrule: headers X-Demo-Chunk, X-Demo-Delay-Ms, X-Demo-Encoding (gzip, br, deflate) or ?enc=gzip.
        Say "tool" in a prompt that offers tools, and the answer is a tool call.

        Services: /v1/chat/completions /v1/responses /v1/models /v1/embeddings /v1/files        (OpenAI)
                  /v1/messages /v1/messages/count_tokens                                        (Anthropic)
                  / /backend-api/f/conversation[/prepare] /backend-api/conversation/{id}        (a chat page)
        Wire:     /ws /sse?count=&delay= /bytes/{n} /upload /trailers /status/{code} /_received /_received/reset

        """;

    public IPEndPoint Listen { get; init; } = new(IPAddress.Loopback, 8443);

    public IReadOnlyList<string> Hosts { get; init; } = ["api.openai.com", "api.anthropic.com", "chatgpt.com"];

    public string CertificateFolder { get; init; } = Path.Combine("run", "demo-origin");

    public string? ReadyFile { get; init; }

    public string Protocols { get; init; } = "both";

    /// <summary>Characters per streamed piece; 0 varies them.</summary>
    public int Chunk { get; init; }

    public int DelayMilliseconds { get; init; } = 15;

    public int Keep { get; init; } = 200;

    public string? LogFile { get; init; }

    public bool Quiet { get; init; }

    public bool Help { get; init; }

    /// <returns>Options, or null and what is wrong in words.</returns>
    public static (DemoOptions? Options, string Problem) Parse(IReadOnlyList<string> arguments)
    {
        var options = new DemoOptions();
        for (int i = 0; i < arguments.Count; i++)
        {
            string name = arguments[i];
            switch (name)
            {
                case "--help" or "-h":
                    return (new DemoOptions { Help = true }, "");
                case "--quiet":
                    options = options with { Quiet = true };
                    continue;
            }

            if (!name.StartsWith("--", StringComparison.Ordinal))
            {
                return (null, $"'{name}' is not an option");
            }

            // Both "--chunk 4" and "--chunk=4".
            string? value;
            int equals = name.IndexOf('=', StringComparison.Ordinal);
            if (equals > 0)
            {
                (name, value) = (name[..equals], name[(equals + 1)..]);
            }
            else
            {
                value = i + 1 < arguments.Count ? arguments[++i] : null;
            }

            if (string.IsNullOrEmpty(value))
            {
                return (null, $"{name} needs a value");
            }

            (options, string problem) = options.With(name, value);
            if (problem.Length > 0)
            {
                return (null, problem);
            }
        }

        return (options, "");
    }

    private (DemoOptions Options, string Problem) With(string name, string value)
    {
        switch (name)
        {
            case "--listen":
                return IPEndPoint.TryParse(value, out var endPoint) && value.Contains(':', StringComparison.Ordinal)
                    ? (this with { Listen = endPoint }, "")
                    : (this, $"--listen expects ADDRESS:PORT such as 127.0.0.1:8443, not '{value}'");
            case "--hosts":
                string[] hosts = value.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
                string? bad = hosts.FirstOrDefault(host => Uri.CheckHostName(host.Replace("*.", "", StringComparison.Ordinal)) != UriHostNameType.Dns);
                return bad is null && hosts.Length > 0 ? (this with { Hosts = hosts }, "") : (this, $"--hosts: '{bad ?? value}' is not a host name");
            case "--certs":
                return (this with { CertificateFolder = value }, "");
            case "--ready-file":
                return (this with { ReadyFile = value }, "");
            case "--log":
                return (this with { LogFile = value }, "");
            case "--protocols":
                return value is "both" or "http1" or "http2" ? (this with { Protocols = value }, "") : (this, $"--protocols expects both, http1 or http2, not '{value}'");
            case "--chunk":
                return Number(name, value, 0, 10_000, number => this with { Chunk = number });
            case "--delay-ms":
                return Number(name, value, 0, 60_000, number => this with { DelayMilliseconds = number });
            case "--keep":
                return Number(name, value, 1, 100_000, number => this with { Keep = number });
            default:
                return (this, $"unknown option {name}");
        }
    }

    private (DemoOptions Options, string Problem) Number(string name, string value, int least, int most, Func<int, DemoOptions> set) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number >= least && number <= most
            ? (set(number), "")
            : (this, $"{name} expects a number from {least} to {most}, not '{value}'");
}
