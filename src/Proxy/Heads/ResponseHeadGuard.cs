namespace Dlp.Proxy.Heads;

/// <summary>
/// Sits between SocketsHttpHandler and an HTTP/1.1 origin connection (<c>PlaintextStreamFilter</c>). Follows requests as they are
/// written and judges response bytes before the handler sees them; a violation is a <see cref="ResponseHeadException"/>.
/// </summary>
/// <remarks>
/// Bytes pass through in the caller's buffer. A head may be handed over in parts, for the handler acts on whole heads only, and the part
/// that completes an invalid one never arrives. Response bytes beyond the end of the exchange are dropped and poison the connection:
/// every later read and write throws, so that no pool can use it again (security-matrix F11, R-02).
/// Outgoing requests go through the request rules as well: what we send is as unambiguous as what we accept.
/// </remarks>
[System.Diagnostics.CodeAnalysis.SuppressMessage("Naming", "CA1710", Justification = "Named for what it does; that it is a stream is SocketsHttpHandler's business.")]
public sealed class ResponseHeadGuard : Stream
{
    private readonly Stream _inner;
    private readonly Lock _lock = new();
    private readonly RequestFramer _requests;
    private readonly ResponseFramer _responses;
    private long _requestHeads;
    private bool _awaitingResponse;
    private bool _opaque;
    private HeadViolationKind _poison;

    /// <summary>Wraps a plaintext HTTP/1.1 stream; owns it.</summary>
    public ResponseHeadGuard(Stream inner, HeadLimits limits)
    {
        _inner = inner;
        _requests = new RequestFramer(limits);
        _responses = new ResponseFramer(limits);
    }

    /// <inheritdoc/>
    public override bool CanRead => true;

    /// <inheritdoc/>
    public override bool CanSeek => false;

    /// <inheritdoc/>
    public override bool CanWrite => true;

    /// <inheritdoc/>
    public override long Length => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <summary>The filter to set on SocketsHttpHandler. HTTP/2 connections pass unwrapped: their framing is binary.</summary>
    public static Func<SocketsHttpPlaintextStreamFilterContext, CancellationToken, ValueTask<Stream>> Filter(HeadLimits limits) =>
        (context, _) => new(context.NegotiatedHttpVersion.Major >= 2 ? context.PlaintextStream : new ResponseHeadGuard(context.PlaintextStream, limits));

    /// <inheritdoc/>
    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        ThrowIfPoisoned();
        var count = await _inner.ReadAsync(buffer, cancellationToken);
        return buffer.IsEmpty ? count : JudgeRead(buffer.Span[..count]);
    }

    /// <inheritdoc/>
    public override int Read(Span<byte> buffer)
    {
        ThrowIfPoisoned();
        var count = _inner.Read(buffer);
        return buffer.IsEmpty ? count : JudgeRead(buffer[..count]);
    }

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    /// <inheritdoc/>
    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    /// <inheritdoc/>
    public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        FollowWrite(buffer.Span);
        return _inner.WriteAsync(buffer, cancellationToken);
    }

    /// <inheritdoc/>
    public override void Write(ReadOnlySpan<byte> buffer)
    {
        FollowWrite(buffer);
        _inner.Write(buffer);
    }

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    /// <inheritdoc/>
    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    /// <inheritdoc/>
    public override void Flush() => _inner.Flush();

    /// <inheritdoc/>
    public override Task FlushAsync(CancellationToken cancellationToken) => _inner.FlushAsync(cancellationToken);

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override async ValueTask DisposeAsync()
    {
        await _inner.DisposeAsync();
        await base.DisposeAsync();
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _inner.Dispose();
            lock (_lock)
            {
                _requests.Dispose();
                _responses.Dispose();
            }
        }

        base.Dispose(disposing);
    }

    private void FollowWrite(ReadOnlySpan<byte> bytes)
    {
        lock (_lock)
        {
            ThrowIfPoisoned();
            while (!bytes.IsEmpty && !_opaque)
            {
                if (_requests.IsIdle && _awaitingResponse)
                {
                    throw Poison(HeadViolationKind.RequestBeforeResponse);
                }

                bytes = bytes[_requests.Take(bytes, out _)..];
                if (_requests.Refused != HeadViolationKind.None)
                {
                    throw Poison(_requests.Refused);
                }

                if (_requests.Heads != _requestHeads)
                {
                    _requestHeads = _requests.Heads;
                    _awaitingResponse = true;
                    _responses.Expect(_requests.IsHead, _requests.AsksUpgrade);
                }
            }
        }
    }

    private int JudgeRead(ReadOnlySpan<byte> bytes)
    {
        lock (_lock)
        {
            if (bytes.IsEmpty)
            {
                return AtEnd();
            }

            if (_opaque)
            {
                return bytes.Length;
            }

            var taken = 0;
            while (taken < bytes.Length && _awaitingResponse)
            {
                taken += _responses.Take(bytes[taken..], out var ended);
                if (_responses.Refused != HeadViolationKind.None)
                {
                    throw Poison(_responses.Refused);
                }

                _awaitingResponse = !ended;
                _opaque = _responses.Status == 101 && _responses.EndsWithConnection;
            }

            if (taken < bytes.Length)
            {
                var poison = Poison(HeadViolationKind.UnsolicitedBytes);
                if (taken == 0)
                {
                    throw poison;
                }
            }

            return taken;
        }
    }

    private int AtEnd()
    {
        var cut = _awaitingResponse && !_responses.IsIdle && !_responses.EndsWithConnection;
        return cut ? throw Poison(HeadViolationKind.Truncated) : 0;
    }

    private ResponseHeadException Poison(HeadViolationKind kind)
    {
        _poison = kind;
        return new ResponseHeadException(kind);
    }

    private void ThrowIfPoisoned()
    {
        if (_poison != HeadViolationKind.None)
        {
            throw new ResponseHeadException(_poison);
        }
    }
}
