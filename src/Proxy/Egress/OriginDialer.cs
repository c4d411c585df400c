using System.Net;
using System.Net.Sockets;

namespace Dlp.Proxy.Egress;

/// <summary>
/// Direct connections: resolves once, judges every address, connects to a judged address only (security-matrix S-02).
/// One forbidden answer refuses them all. Addresses are tried one after the other.
/// </summary>
public sealed class OriginDialer(EgressGuard guard, EgressOptions options, IDnsResolver resolver, TimeProvider? time = null) : IOriginDialer
{
    private readonly TimeProvider _time = time ?? TimeProvider.System;

    /// <inheritdoc/>
    public async ValueTask<DialOutcome> DialAsync(string host, int port, DialPurpose purpose, CancellationToken cancellationToken)
    {
        var problem = guard.JudgeHost(host, port, purpose);
        if (problem != EgressProblem.None)
        {
            return DialOutcome.Failed(problem);
        }

        var (addresses, failure) = await ResolveAsync(host, cancellationToken);
        problem = failure != EgressProblem.None ? failure : JudgeAll(host, addresses, port, purpose);
        return problem != EgressProblem.None ? DialOutcome.Failed(problem) : await ConnectAsync(addresses, port, cancellationToken);
    }

    /// <summary>Resolves within time and number; literals resolve to themselves.</summary>
    internal async ValueTask<(IReadOnlyList<IPAddress> Addresses, EgressProblem Problem)> ResolveAsync(string host, CancellationToken cancellationToken)
    {
        if (HostLiteral.Read(host, out var literal) == HostSpelling.Address)
        {
            return ([literal!], EgressProblem.None);
        }

        using var timer = new CancellationTokenSource(options.DnsTimeout, _time);
        using var linked = CancellationTokenSource.CreateLinkedTokenSource(timer.Token, cancellationToken);
        try
        {
            // WaitAsync: getaddrinfo cannot be stopped, only left alone.
            var found = await resolver.ResolveAsync(host, linked.Token).AsTask().WaitAsync(linked.Token);
            return found.Count == 0 ? ([], EgressProblem.DnsFailed)
                : found.Count > options.MaxAnswers ? ([], EgressProblem.TooManyAnswers)
                : ([.. found], EgressProblem.None);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return ([], EgressProblem.DnsTimedOut);
        }
        catch (SocketException)
        {
            return ([], EgressProblem.DnsFailed);
        }
        catch (ArgumentException)
        {
            // A name the system resolver will not even ask for (label too long).
            return ([], EgressProblem.DnsFailed);
        }
    }

    /// <summary>Tries judged addresses in turn. The list is the one that was judged: nothing is resolved again.</summary>
    internal async ValueTask<DialOutcome> ConnectAsync(IReadOnlyList<IPAddress> addresses, int port, CancellationToken cancellationToken)
    {
        var started = _time.GetTimestamp();
        var last = EgressProblem.Refused;
        foreach (var address in addresses)
        {
            var left = options.ConnectTimeout - _time.GetElapsedTime(started);
            if (left <= TimeSpan.Zero)
            {
                return DialOutcome.Failed(EgressProblem.TimedOut);
            }

            var socket = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
            using var timer = new CancellationTokenSource(left < options.AttemptTimeout ? left : options.AttemptTimeout, _time);
            using var linked = CancellationTokenSource.CreateLinkedTokenSource(timer.Token, cancellationToken);
            try
            {
                await socket.ConnectAsync(new IPEndPoint(address, port), linked.Token);
                return DialOutcome.Connected(new NetworkStream(socket, ownsSocket: true), address);
            }
            catch (SocketException e)
            {
                socket.Dispose();
                last = e.SocketErrorCode == SocketError.TimedOut ? EgressProblem.TimedOut : EgressProblem.Refused;
            }
            catch (OperationCanceledException)
            {
                socket.Dispose();
                cancellationToken.ThrowIfCancellationRequested();
                last = EgressProblem.TimedOut;
            }
        }

        return DialOutcome.Failed(last);
    }

    private EgressProblem JudgeAll(string host, IReadOnlyList<IPAddress> addresses, int port, DialPurpose purpose)
    {
        var worst = EgressProblem.None;
        var good = false;
        foreach (var address in addresses)
        {
            var problem = guard.Judge(host, address, port, purpose);
            good |= problem == EgressProblem.None;
            worst = problem == EgressProblem.OwnEndpoint || worst == EgressProblem.None ? problem : worst;
        }

        return worst != EgressProblem.None && good ? EgressProblem.MixedAnswers : worst;
    }
}
