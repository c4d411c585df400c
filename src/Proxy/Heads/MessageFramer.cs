using System.Buffers;

namespace Dlp.Proxy.Heads;

/// <summary>
/// Follows one direction of an HTTP/1 connection byte by byte: head, body, trailers, next head. Strict: a byte string has one
/// reading or is refused, and the verdict does not depend on how the bytes were cut. Keeps no message bytes except an unfinished line.
/// </summary>
internal abstract class MessageFramer(HeadLimits limits) : IDisposable
{
    private enum Stage
    {
        StartLine,
        Header,
        FixedBody,
        ChunkSize,
        ChunkData,
        ChunkEnd,
        Trailer,
        UntilClose,
        Opaque,
        Refused,
    }

    // As Go does after CVE-2023-39326: chunk syntax may outweigh data by this much over a whole body.
    private const int MaxChunkExcessBytes = 16 * 1024;

    private Stage _stage = Stage.StartLine;
    private byte[]? _carry;
    private int _carried;
    private int _sectionBytes;
    private int _headers;
    private long _remaining;
    private long _chunkExcess;

    protected HeadLimits Limits { get; } = limits;

    /// <summary>Bytes taken whose validity is still open: an unfinished head, or an unfinished line of a chunked body.</summary>
    public int Pending { get; private set; }

    /// <summary>What was refused; <see cref="HeadViolationKind.None"/> while all is well.</summary>
    public HeadViolationKind Refused { get; private set; }

    /// <summary>True when what was refused is a head: nothing of the message was shown to anyone.</summary>
    public bool RefusedInHead { get; private set; }

    /// <summary>True between messages: nothing of the next head was taken.</summary>
    public bool IsIdle => _stage == Stage.StartLine && Pending == 0;

    /// <summary>True from the first byte of a head to its last.</summary>
    public bool IsInHead => _stage is Stage.StartLine or Stage.Header && Pending > 0;

    /// <summary>True when the end of the connection is the end of the message.</summary>
    public bool EndsWithConnection => _stage is Stage.UntilClose or Stage.Opaque;

    /// <summary>Heads completed so far, interim ones included.</summary>
    public long Heads { get; private set; }

    protected abstract int MaxHeadBytes { get; }

    protected abstract int MaxHeaders { get; }

    /// <summary>From now on every byte is passed on unread.</summary>
    public void SwitchToOpaque() => _stage = Stage.Opaque;

    /// <summary>Takes bytes until they run out, the message ends, or a violation is found (see <see cref="Refused"/>).</summary>
    /// <param name="bytes">The next bytes of the connection.</param>
    /// <param name="messageEnded">True when the last byte taken ended a message.</param>
    /// <returns>How many bytes were taken.</returns>
    public int Take(ReadOnlySpan<byte> bytes, out bool messageEnded)
    {
        messageEnded = false;
        var taken = 0;
        while (taken < bytes.Length && _stage != Stage.Refused && !messageEnded)
        {
            taken += _stage switch
            {
                Stage.FixedBody => TakeFixed(bytes[taken..], out messageEnded),
                Stage.ChunkData => TakeChunkData(bytes[taken..]),
                Stage.UntilClose or Stage.Opaque => bytes.Length - taken,
                _ => TakeLine(bytes[taken..], out messageEnded),
            };
        }

        return taken;
    }

    public void Dispose() => DropCarry();

    protected abstract HeadViolationKind StartLine(ReadOnlySpan<byte> line);

    protected abstract HeadViolationKind Header(in FieldLine field);

    protected abstract HeadViolationKind EndHead(out BodyFraming framing, out long length);

    private int TakeFixed(ReadOnlySpan<byte> bytes, out bool messageEnded)
    {
        var count = (int)Math.Min(_remaining, bytes.Length);
        _remaining -= count;
        messageEnded = _remaining == 0;
        if (messageEnded)
        {
            _stage = Stage.StartLine;
        }

        return count;
    }

    private int TakeChunkData(ReadOnlySpan<byte> bytes)
    {
        var count = (int)Math.Min(_remaining, bytes.Length);
        _remaining -= count;
        if (_remaining == 0)
        {
            _stage = Stage.ChunkEnd;
        }

        return count;
    }

    private int TakeLine(ReadOnlySpan<byte> bytes, out bool messageEnded)
    {
        messageEnded = false;

        // Only as much as the line may still hold, its CRLF included: scanning is linear whatever the sender does.
        var room = LineLimit() + 2 - _carried;
        var window = bytes[..Math.Min(room, bytes.Length)];
        var feed = window.IndexOf((byte)'\n');
        if (feed < 0)
        {
            KeepUnfinished(window, room);
            return window.Length;
        }

        var taken = feed + 1;
        Pending += taken;
        var line = window[..taken];
        if (_carried > 0)
        {
            Carry(line);
            line = _carry.AsSpan(0, _carried);
        }

        Refuse(Line(line, out messageEnded));
        DropCarry();
        return taken;
    }

    private void KeepUnfinished(ReadOnlySpan<byte> window, int room)
    {
        Pending += window.Length;
        var stray = window.IndexOf((byte)'\r');
        var splitCarriageReturn = _carried > 0 && _carry![_carried - 1] == (byte)'\r';
        if (splitCarriageReturn || (stray >= 0 && stray < window.Length - 1))
        {
            Refuse(HeadViolationKind.BareCarriageReturn);
        }
        else if (window.Length == room)
        {
            Refuse(TooLong());
        }
        else
        {
            Carry(window);
        }
    }

    /// <summary>Judges a whole line, LF included.</summary>
    private HeadViolationKind Line(ReadOnlySpan<byte> line, out bool messageEnded)
    {
        messageEnded = false;
        var ended = line.EndsWith("\r\n"u8);
        var content = line[..^(ended ? 2 : 1)];
        if (content.Contains((byte)'\r'))
        {
            return HeadViolationKind.BareCarriageReturn;
        }

        if (!ended)
        {
            return HeadViolationKind.BareLineFeed;
        }

        _sectionBytes += line.Length;
        return _stage switch
        {
            Stage.StartLine => OnStartLine(content),
            Stage.Header => OnHeader(content, out messageEnded),
            Stage.ChunkSize => OnChunkSize(content),
            Stage.ChunkEnd => OnChunkEnd(content),
            _ => OnTrailer(content, out messageEnded),
        };
    }

    private HeadViolationKind OnStartLine(ReadOnlySpan<byte> content)
    {
        _headers = 0;
        _stage = Stage.Header;
        return content.IsEmpty ? HeadViolationKind.EmptyLine : StartLine(content);
    }

    private HeadViolationKind OnHeader(ReadOnlySpan<byte> content, out bool messageEnded)
    {
        messageEnded = false;
        if (content.IsEmpty)
        {
            return OnHeadEnd(out messageEnded);
        }

        if (++_headers > MaxHeaders)
        {
            return HeadViolationKind.TooManyHeaders;
        }

        var kind = FieldLine.TryCut(content, out var field);
        return kind != HeadViolationKind.None ? kind : Header(field);
    }

    private HeadViolationKind OnHeadEnd(out bool messageEnded)
    {
        messageEnded = false;
        var kind = EndHead(out var framing, out var length);
        if (kind != HeadViolationKind.None)
        {
            return kind;
        }

        Heads++;
        Pending = 0;
        _sectionBytes = 0;
        _remaining = length;
        _chunkExcess = 0;
        messageEnded = framing == BodyFraming.None || (framing == BodyFraming.Length && length == 0);
        _stage = framing switch
        {
            BodyFraming.Length when length > 0 => Stage.FixedBody,
            BodyFraming.Chunked => Stage.ChunkSize,
            BodyFraming.UntilClose => Stage.UntilClose,
            BodyFraming.Opaque => Stage.Opaque,
            _ => Stage.StartLine,
        };
        return HeadViolationKind.None;
    }

    private HeadViolationKind OnChunkSize(ReadOnlySpan<byte> content)
    {
        var kind = ChunkLine.TryRead(content, Limits.MaxChunkExtensionBytes, out var size);
        if (kind != HeadViolationKind.None)
        {
            return kind;
        }

        _chunkExcess = Math.Max(0, _chunkExcess + content.Length + 2 - 16 - (2 * Math.Min(size, int.MaxValue)));
        if (_chunkExcess > MaxChunkExcessBytes)
        {
            return HeadViolationKind.ChunkOverhead;
        }

        Pending = 0;
        _sectionBytes = 0;
        _headers = 0;
        _remaining = size;
        _stage = size == 0 ? Stage.Trailer : Stage.ChunkData;
        return HeadViolationKind.None;
    }

    private HeadViolationKind OnChunkEnd(ReadOnlySpan<byte> content)
    {
        Pending = 0;
        _stage = Stage.ChunkSize;
        return content.IsEmpty ? HeadViolationKind.None : HeadViolationKind.ChunkEnd;
    }

    private HeadViolationKind OnTrailer(ReadOnlySpan<byte> content, out bool messageEnded)
    {
        messageEnded = content.IsEmpty;
        if (messageEnded)
        {
            Pending = 0;
            _sectionBytes = 0;
            _stage = Stage.StartLine;
            return HeadViolationKind.None;
        }

        if (++_headers > MaxHeaders)
        {
            return HeadViolationKind.TrailerTooLarge;
        }

        var kind = FieldLine.TryCut(content, out var field);
        if (kind == HeadViolationKind.None && TrailerRules.IsRefused(field))
        {
            kind = HeadViolationKind.TrailerRefused;
        }

        // Pending stays: trailers are shown together with the line that ends them.
        return kind;
    }

    private int LineLimit() => _stage switch
    {
        Stage.StartLine => Limits.MaxStartLineBytes,
        Stage.Header => Math.Max(0, MaxHeadBytes - _sectionBytes - 2),
        Stage.ChunkSize => ChunkLine.MaxSizeDigits + Limits.MaxChunkExtensionBytes,
        Stage.ChunkEnd => 0,
        _ => Math.Max(0, Limits.MaxTrailerBytes - _sectionBytes - 2),
    };

    private HeadViolationKind TooLong() => _stage switch
    {
        Stage.StartLine => HeadViolationKind.StartLineTooLong,
        Stage.Header => HeadViolationKind.HeadTooLarge,
        Stage.ChunkSize => HeadViolationKind.ChunkExtension,
        Stage.ChunkEnd => HeadViolationKind.ChunkEnd,
        _ => HeadViolationKind.TrailerTooLarge,
    };

    private void Refuse(HeadViolationKind kind)
    {
        if (kind != HeadViolationKind.None)
        {
            Refused = kind;
            RefusedInHead = _stage is Stage.StartLine or Stage.Header;
            _stage = Stage.Refused;
        }
    }

    private void Carry(ReadOnlySpan<byte> bytes)
    {
        var needed = _carried + bytes.Length;
        if (_carry is null || _carry.Length < needed)
        {
            var larger = ArrayPool<byte>.Shared.Rent(Math.Max(256, needed * 2));
            _carry.AsSpan(0, _carried).CopyTo(larger);
            var carried = _carried;
            DropCarry();
            (_carry, _carried) = (larger, carried);
        }

        bytes.CopyTo(_carry.AsSpan(_carried));
        _carried = needed;
    }

    private void DropCarry()
    {
        if (_carry is not null)
        {
            // Heads hold credentials; the next renter must not find them.
            _carry.AsSpan(0, _carried).Clear();
            ArrayPool<byte>.Shared.Return(_carry);
            _carry = null;
        }

        _carried = 0;
    }
}
