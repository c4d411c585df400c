using System.Buffers;

namespace Dlp.Proxy.Heads;

/// <summary>Reads CONNECT heads on the outer connection (security-matrix H-05): authority form only, no body framing.</summary>
public static class ProxyHead
{
    private static ReadOnlySpan<byte> Method => "CONNECT "u8;

    /// <summary>Judges the bytes so far. Holds no state: call again with the longer buffer after <see cref="ProxyHeadStatus.Incomplete"/>.</summary>
    /// <param name="buffer">From the first byte of the head.</param>
    /// <param name="limits">Budgets; the caller owns the deadline.</param>
    public static ProxyHeadReading Read(ReadOnlySequence<byte> buffer, HeadLimits limits)
    {
        Span<byte> first = stackalloc byte[Method.Length];
        first = first[..(int)Math.Min(buffer.Length, Method.Length)];
        buffer.Slice(0, first.Length).CopyTo(first);
        if (!Method.StartsWith(first))
        {
            return new(ProxyHeadStatus.NotConnect, null, default, buffer.Start);
        }

        using var framer = new ConnectFramer(limits);
        long taken = 0;
        foreach (var segment in buffer)
        {
            taken += framer.Take(segment.Span, out var ended);
            if (framer.Refused != HeadViolationKind.None)
            {
                return new(ProxyHeadStatus.Refused, null, new HeadViolation(framer.Refused), buffer.Start);
            }

            if (ended)
            {
                return new(ProxyHeadStatus.Connect, framer.ToHead(), default, buffer.GetPosition(taken));
            }
        }

        return new(ProxyHeadStatus.Incomplete, null, default, buffer.Start);
    }
}
