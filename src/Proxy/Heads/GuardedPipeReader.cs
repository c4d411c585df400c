using System.Buffers;
using System.IO.Pipelines;
using System.Runtime.CompilerServices;

namespace Dlp.Proxy.Heads;

/// <summary>
/// Shows its reader (Kestrel) only bytes that passed the strict checks, and never a byte of message N+1 before message N is consumed.
/// Copies nothing: it hands out slices of the inner buffer.
/// </summary>
/// <remarks>
/// A refused head: the violation callback runs once, with the reader idle between messages, then reads report a clean end of input.
/// A refused body: reads throw <see cref="HeadViolationException"/>, so that the body is never taken for complete.
/// Not thread-safe beyond what <see cref="PipeReader"/> asks; <see cref="CancelPendingRead"/> may be called from anywhere.
/// </remarks>
#pragma warning disable CA1001 // The framer's pooled line goes back in Complete, the end of life of every PipeReader.
public sealed class GuardedPipeReader : PipeReader
#pragma warning restore CA1001
{
    private readonly PipeReader _inner;
    private readonly HeadLimits _limits;
    private readonly Func<HeadViolation, ValueTask> _onViolation;
    private readonly TimeProvider _time;
    private readonly RequestFramer _framer;

    // All offsets count from the start of the inner buffer, that is from the first byte not yet consumed.
    private ReadOnlySequence<byte> _buffer;
    private long _taken;         // given to the framer
    private long _shown;         // valid, visible to the reader
    private long _examined;      // of the visible ones, examined by the reader
    private long _innerExamined; // examined as far as the inner reader knows; it may never go back
    private long _headStarted;   // timestamp, 0 while no head is open
    private bool _messageEnded;
    private bool _nudged;        // the next cancellation is our own
    private bool _opaque;
    private bool _ended;

    /// <summary>Wraps a connection's input.</summary>
    /// <param name="inner">Plain HTTP/1.1 bytes of the client.</param>
    /// <param name="limits">Budgets.</param>
    /// <param name="onViolation">Answers a refused head; see <see cref="HeadViolationResponse"/>.</param>
    /// <param name="time">Clock of the head time-out; the system's when null.</param>
    public GuardedPipeReader(PipeReader inner, HeadLimits limits, Func<HeadViolation, ValueTask> onViolation, TimeProvider? time = null)
    {
        _inner = inner;
        _limits = limits;
        _onViolation = onViolation;
        _time = time ?? TimeProvider.System;
        _framer = new RequestFramer(limits);
    }

    private enum Step
    {
        Return,
        Wait,
        Refuse,
    }

    /// <summary>The violation that ended the input, if any.</summary>
    public HeadViolation? Violation { get; private set; }

    /// <summary>
    /// What the Connection lines of the request being served said. Kestrel forgets nominated names that stand beside <c>close</c>, <c>keep-alive</c>
    /// or <c>upgrade</c> (measured), so that nobody behind it could remove them.
    /// </summary>
    internal string Connection => _framer.Connection;

    /// <summary>From now on bytes pass unread. To be called once an upgrade was accepted, before its first byte is read.</summary>
    public void SwitchToOpaque() => _opaque = true;

    /// <inheritdoc/>
    public override ValueTask<ReadResult> ReadAsync(CancellationToken cancellationToken = default)
    {
        if (_ended)
        {
            return new(EndOfInput());
        }

        if (_framer.Refused != HeadViolationKind.None)
        {
            return RefuseAsync();
        }

        var read = ReadInnerAsync(cancellationToken);
        if (!read.IsCompletedSuccessfully)
        {
            return ContinueAsync(read, cancellationToken);
        }

        var result = read.GetAwaiter().GetResult();
        return Judge(result, out var visible) == Step.Return ? new(visible) : ContinueAsync(new(result), cancellationToken);
    }

    /// <inheritdoc/>
    public override bool TryRead(out ReadResult result)
    {
        result = _ended ? EndOfInput() : default;
        if (_ended)
        {
            return true;
        }

        if (_framer.Refused != HeadViolationKind.None || !_inner.TryRead(out var inner))
        {
            return false;
        }

        switch (Judge(inner, out result))
        {
            case Step.Return:
                return true;
            case Step.Refuse:
                // The answer needs an await: leave it to ReadAsync, which finds the framer refused.
                LetGo();
                return false;
            default:
                ExamineAll();
                return false;
        }
    }

    /// <inheritdoc/>
    public override void AdvanceTo(SequencePosition consumed) => AdvanceTo(consumed, consumed);

    /// <inheritdoc/>
    public override void AdvanceTo(SequencePosition consumed, SequencePosition examined)
    {
        if (_ended)
        {
            return;
        }

        if (_opaque)
        {
            _inner.AdvanceTo(consumed, examined);
            return;
        }

        var consumedBytes = _buffer.Slice(0, consumed).Length;
        _examined = _buffer.Slice(0, examined).Length;

        // The reader may have examined less than was examined on its behalf while a line was unfinished; a pipe refuses to go back.
        if (_examined < _innerExamined)
        {
            examined = _buffer.GetPosition(_innerExamined);
        }
        else
        {
            _innerExamined = _examined;
        }

        _taken -= consumedBytes;
        _shown -= consumedBytes;
        _examined -= consumedBytes;
        _innerExamined -= consumedBytes;
        var left = _buffer.Length - consumedBytes;
        _buffer = default;
        _inner.AdvanceTo(consumed, examined);
        if (_messageEnded && _shown == 0 && left > 0 && _innerExamined == left)
        {
            // The next head is there, but was examined while its predecessor was waited for: the inner reader would wait for still more.
            _nudged = true;
            _inner.CancelPendingRead();
        }
    }

    /// <inheritdoc/>
    public override void CancelPendingRead() => _inner.CancelPendingRead();

    /// <inheritdoc/>
    public override void Complete(Exception? exception = null)
    {
        _framer.Dispose();
        _inner.Complete(exception);
    }

    /// <inheritdoc/>
    public override ValueTask CompleteAsync(Exception? exception = null)
    {
        _framer.Dispose();
        return _inner.CompleteAsync(exception);
    }

    /// <summary>Gives pooled memory back; for owners that cannot know whether the reader completed us.</summary>
    internal void Release() => _framer.Dispose();

    private static ReadResult EndOfInput() => new(ReadOnlySequence<byte>.Empty, isCanceled: false, isCompleted: true);

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    private async ValueTask<ReadResult> ContinueAsync(ValueTask<ReadResult> read, CancellationToken cancellationToken)
    {
        while (true)
        {
            ReadResult result;
            try
            {
                result = await read;
            }
            catch (OperationCanceledException) when (_headStarted != 0 && !cancellationToken.IsCancellationRequested)
            {
                return await RefuseHeadAsync(HeadViolationKind.HeadTimeout);
            }

            switch (Judge(result, out var visible))
            {
                case Step.Return:
                    return visible;
                case Step.Refuse:
                    LetGo();
                    return await RefuseAsync();
                default:
                    ExamineAll();
                    read = ReadInnerAsync(cancellationToken);
                    break;
            }
        }
    }

    /// <summary>Reads on; with a head open, no longer than its time allows.</summary>
    private ValueTask<ReadResult> ReadInnerAsync(CancellationToken cancellationToken) =>
        _headStarted == 0 ? _inner.ReadAsync(cancellationToken) : ReadInnerInTimeAsync(cancellationToken);

    private async ValueTask<ReadResult> ReadInnerInTimeAsync(CancellationToken cancellationToken)
    {
        var left = _limits.HeadTimeout - _time.GetElapsedTime(_headStarted);
        if (left <= TimeSpan.Zero)
        {
            throw new OperationCanceledException();
        }

        using var timer = new CancellationTokenSource(left, _time);
        using var linked = CancellationTokenSource.CreateLinkedTokenSource(timer.Token, cancellationToken);
        return await _inner.ReadAsync(linked.Token);
    }

    /// <summary>Takes the new bytes and decides what the reader may see.</summary>
    private Step Judge(in ReadResult inner, out ReadResult visible)
    {
        _buffer = inner.Buffer;
        var canceled = inner.IsCanceled && !_nudged;
        _nudged = false;
        if (_opaque)
        {
            visible = new ReadResult(inner.Buffer, canceled, inner.IsCompleted);
            return Step.Return;
        }

        if (_messageEnded && _shown == 0)
        {
            // Message N is consumed and its reader asks for more: only now is the next head looked at.
            _messageEnded = false;
        }

        Take();
        visible = default;
        if (_framer.Refused != HeadViolationKind.None)
        {
            if (_framer.RefusedInHead || _shown <= _examined)
            {
                return Step.Refuse;
            }

            // The valid part of a broken body comes first, so that the outcome does not depend on how the bytes were cut: the request is
            // dispatched, and the next read throws.
            visible = new ReadResult(_buffer.Slice(0, _shown), canceled, isCompleted: false);
            return Step.Return;
        }

        _headStarted = !_framer.IsInHead ? 0 : _headStarted == 0 ? _time.GetTimestamp() : _headStarted;
        var somethingNew = _shown > _examined;
        var nothingMore = inner.IsCompleted && (!somethingNew || _shown == _buffer.Length);
        if (!somethingNew && !nothingMore && !canceled)
        {
            return Step.Wait;
        }

        visible = new ReadResult(_buffer.Slice(0, _shown), canceled, nothingMore);
        return Step.Return;
    }

    private void Take()
    {
        if (_taken < _buffer.Length && !_messageEnded)
        {
            foreach (var segment in _buffer.Slice(_taken))
            {
                _taken += _framer.Take(segment.Span, out _messageEnded);
                if (_messageEnded || _framer.Refused != HeadViolationKind.None)
                {
                    break;
                }
            }
        }

        _shown = _taken - _framer.Pending;
    }

    /// <summary>Waits for bytes beyond those withheld.</summary>
    private void ExamineAll()
    {
        if (_messageEnded && _buffer.Length - _shown > _limits.MaxHeadBytes)
        {
            // A reader that wants more of a finished message would lift the pipe's back-pressure for good.
            LetGo();
            throw new IOException("The reader waits for bytes beyond the end of the request.");
        }

        _innerExamined = _buffer.Length;
        _inner.AdvanceTo(_buffer.Start, _buffer.End);
    }

    /// <summary>Ends an inner read without progress.</summary>
    private void LetGo() => _inner.AdvanceTo(_buffer.Start, _buffer.GetPosition(_innerExamined));

    private ValueTask<ReadResult> RefuseAsync()
    {
        if (_framer.RefusedInHead)
        {
            return RefuseHeadAsync(_framer.Refused);
        }

        Violation = new HeadViolation(_framer.Refused);
        throw new HeadViolationException(Violation.Value);
    }

    private async ValueTask<ReadResult> RefuseHeadAsync(HeadViolationKind kind)
    {
        _ended = true;
        Violation = new HeadViolation(kind);
        await _onViolation(Violation.Value);
        return EndOfInput();
    }
}
