using System.Net;
using System.Text;
using Dlp.Proxy.Heads;

namespace Dlp.Proxy.Egress;

/// <summary>Connections through an upstream HTTP proxy with CONNECT, one connection per call: nothing is shared between users (security-matrix S-09).</summary>
/// <remarks>
/// With a parent, DNS is the parent's business: names are not resolved here. The guard judges ports, spellings, localhost and literal
/// addresses; whether a name leads to an internal network is for the parent to prevent.
/// </remarks>
public sealed class ParentProxy : IOriginDialer
{
    private const int MaxAnswerBytes = 16 * 1024;
    private readonly ParentProxyOptions _options;
    private readonly EgressGuard _guard;
    private readonly OriginDialer _direct;
    private readonly string _pseudonym;
    private readonly TimeProvider _time;
    private readonly string? _authorization;
    private readonly IPNetwork[] _bypassNetworks;

    /// <summary>Reads the credentials.</summary>
    /// <param name="options">Parent and bypass list.</param>
    /// <param name="guard">Judges what is asked of the parent.</param>
    /// <param name="direct">Reaches the parent, and bypassed destinations.</param>
    /// <param name="pseudonym">Our name in Via, see <see cref="ViaHeader"/>.</param>
    /// <param name="time">Clock; the system's when null.</param>
    /// <exception cref="IOException">The credentials file cannot be read.</exception>
    /// <exception cref="InvalidDataException">Its first line is not <c>user:password</c>.</exception>
    public ParentProxy(ParentProxyOptions options, EgressGuard guard, OriginDialer direct, string pseudonym, TimeProvider? time = null)
    {
        _options = options;
        _guard = guard;
        _direct = direct;
        _pseudonym = pseudonym;
        _time = time ?? TimeProvider.System;
        _authorization = options.CredentialsFile is null ? null : ReadCredentials(options.CredentialsFile);
        _bypassNetworks = [.. options.Bypass.Where(b => b.Contains('/', StringComparison.Ordinal)).Select(b => IPNetwork.Parse(b))];
    }

    /// <inheritdoc/>
    public async ValueTask<DialOutcome> DialAsync(string host, int port, DialPurpose purpose, CancellationToken cancellationToken)
    {
        var spelling = HostLiteral.Read(host, out var literal);
        if (IsBypassed(host, literal))
        {
            return await _direct.DialAsync(host, port, purpose, cancellationToken);
        }

        var problem = _guard.JudgeHost(host, port, purpose);
        if (problem == EgressProblem.None && spelling == HostSpelling.Address)
        {
            problem = _guard.Judge(host, literal!, port, purpose);
        }

        if (problem != EgressProblem.None)
        {
            return DialOutcome.Failed(problem);
        }

        var parent = await ReachParentAsync(cancellationToken);
        return parent.Stream is null ? parent : await ConnectThroughAsync(parent, host, port, cancellationToken);
    }

    private static string ReadCredentials(string path)
    {
        using var reader = new StreamReader(path, Encoding.UTF8);
        var line = reader.ReadLine() ?? "";
        if (line.IndexOf(':', StringComparison.Ordinal) < 1 || line.Any(char.IsControl))
        {
            throw new InvalidDataException("The first line of the parent proxy's credentials file must be user:password.");
        }

        return Convert.ToBase64String(Encoding.UTF8.GetBytes(line));
    }

    private bool IsBypassed(string host, IPAddress? literal)
    {
        if (literal is not null)
        {
            return _bypassNetworks.Any(n => n.Contains(OwnAddresses.Normalize(literal)))
                || _options.Bypass.Contains(host, StringComparer.OrdinalIgnoreCase);
        }

        var name = host.TrimEnd('.');
        foreach (var entry in _options.Bypass)
        {
            var suffix = entry.TrimStart('*');
            var matches = suffix.StartsWith('.')
                ? name.EndsWith(suffix, StringComparison.OrdinalIgnoreCase) || name.Equals(suffix[1..], StringComparison.OrdinalIgnoreCase)
                : name.Equals(suffix, StringComparison.OrdinalIgnoreCase);
            if (matches)
            {
                return true;
            }
        }

        return false;
    }

    private async ValueTask<DialOutcome> ReachParentAsync(CancellationToken cancellationToken)
    {
        var (addresses, problem) = await _direct.ResolveAsync(_options.Host, cancellationToken);
        if (problem != EgressProblem.None)
        {
            return DialOutcome.Failed(EgressProblem.ParentUnreachable);
        }

        if (addresses.Any(a => _guard.IsOwnListener(a, _options.Port)))
        {
            return DialOutcome.Failed(EgressProblem.OwnEndpoint);
        }

        var outcome = await _direct.ConnectAsync(addresses, _options.Port, cancellationToken);
        return outcome.Stream is null ? DialOutcome.Failed(EgressProblem.ParentUnreachable) : outcome;
    }

    private async ValueTask<DialOutcome> ConnectThroughAsync(DialOutcome parent, string host, int port, CancellationToken cancellationToken)
    {
        var stream = parent.Stream!;
        using var timer = new CancellationTokenSource(_options.AnswerTimeout, _time);
        using var linked = CancellationTokenSource.CreateLinkedTokenSource(timer.Token, cancellationToken);
        var problem = EgressProblem.ParentGarbage;
        try
        {
            await stream.WriteAsync(Encoding.ASCII.GetBytes(Request(host, port)), linked.Token);
            (problem, var early) = await ReadAnswerAsync(stream, linked.Token);
            if (problem == EgressProblem.None)
            {
                return DialOutcome.Connected(early.IsEmpty ? stream : new PrefixedStream(early, stream), parent.Address!);
            }
        }
        catch (OperationCanceledException)
        {
            await stream.DisposeAsync();
            cancellationToken.ThrowIfCancellationRequested();
            return DialOutcome.Failed(EgressProblem.TimedOut);
        }
        catch (IOException)
        {
            problem = EgressProblem.ParentFailed;
        }

        await stream.DisposeAsync();
        return DialOutcome.Failed(problem);
    }

    private string Request(string host, int port)
    {
        var authority = (host.Contains(':', StringComparison.Ordinal) && host[0] != '[' ? "[" + host + "]" : host) + ":" + port;
        return "CONNECT " + authority + " HTTP/1.1\r\nHost: " + authority + "\r\nVia: 1.1 " + _pseudonym + "\r\n"
            + (_authorization is null ? "" : "Proxy-Authorization: Basic " + _authorization + "\r\n") + "\r\n";
    }

    /// <summary>Reads exactly one final answer by the strict response rules; bytes after a 2xx head belong to the tunnel.</summary>
    private static async ValueTask<(EgressProblem Problem, ReadOnlyMemory<byte> Early)> ReadAnswerAsync(Stream stream, CancellationToken cancellationToken)
    {
        using var framer = new ResponseFramer(HeadLimits.Default with { MaxResponseHeadBytes = MaxAnswerBytes });
        framer.Expect(toHead: false, toUpgrade: false, toConnect: true);
        var buffer = new byte[4096];
        while (true)
        {
            var count = await stream.ReadAsync(buffer, cancellationToken);
            if (count == 0)
            {
                return (EgressProblem.ParentGarbage, default);
            }

            // One byte at a time: the head's last byte must be told from the tunnel's first.
            for (var i = 0; i < count; i++)
            {
                framer.Take(buffer.AsSpan(i, 1), out _);
                if (framer.Refused != HeadViolationKind.None)
                {
                    return (EgressProblem.ParentGarbage, default);
                }

                // An interim head leaves the framer idle; the final one does not count before its own end.
                if (framer.Pending == 0 && framer.Status >= 200)
                {
                    return (Meaning(framer.Status), buffer.AsMemory(i + 1, count - i - 1));
                }
            }
        }
    }

    private static EgressProblem Meaning(int status) => status switch
    {
        >= 200 and < 300 => EgressProblem.None,
        403 => EgressProblem.ParentForbidden,
        407 => EgressProblem.ParentAuthenticationRequired,
        _ => EgressProblem.ParentFailed,
    };
}
