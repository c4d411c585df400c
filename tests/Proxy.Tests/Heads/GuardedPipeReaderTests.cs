using System.Buffers;
using System.IO.Pipelines;
using System.Text;
using Dlp.Proxy.Heads;

namespace Dlp.Proxy.Tests.Heads;

public sealed class GuardedPipeReaderTests
{
    private readonly Pipe _pipe = new(new PipeOptions(readerScheduler: PipeScheduler.Inline, writerScheduler: PipeScheduler.Inline, useSynchronizationContext: false));
    private readonly List<HeadViolation> _told = [];
    private readonly StepClock _clock = new();
    private readonly GuardedPipeReader _guard;

    public GuardedPipeReaderTests() => _guard = new GuardedPipeReader(_pipe.Reader, HeadLimits.Default, violation =>
    {
        _told.Add(violation);
        return ValueTask.CompletedTask;
    }, _clock);

    [Fact]
    public async Task NextHead_IsNotLookedAtBeforeTheBodyIsConsumed()
    {
        await WriteAsync("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\n\r\nabcBAD\n");
        var first = await _guard.ReadAsync();
        Assert.EndsWith("abc", Text(first), StringComparison.Ordinal);
        _guard.AdvanceTo(first.Buffer.GetPosition(first.Buffer.Length - 3), first.Buffer.End);
        var waiting = _guard.ReadAsync().AsTask();
        await Task.Delay(30);
        Assert.False(waiting.IsCompleted);
        Assert.Empty(_told);

        _guard.CancelPendingRead();
        var canceled = await waiting;
        Assert.True(canceled.IsCanceled);
        Assert.Equal("abc", Text(canceled));
        _guard.AdvanceTo(canceled.Buffer.End);

        var end = await _guard.ReadAsync();
        Assert.True(end.IsCompleted);
        Assert.True(end.Buffer.IsEmpty);
        Assert.Equal(HeadViolationKind.BareLineFeed, Assert.Single(_told).Kind);
    }

    [Fact]
    public async Task PartialHead_IsWithheldAndReadsWait()
    {
        await WriteAsync("GET / HTTP/1.1\r\nHo");
        var waiting = _guard.ReadAsync().AsTask();
        await Task.Delay(20);
        Assert.False(waiting.IsCompleted);
        await WriteAsync("st: a\r\n\r\n");
        Assert.Equal("GET / HTTP/1.1\r\nHost: a\r\n\r\n", Text(await waiting));
    }

    [Fact]
    public async Task SlowHead_TimesOutWith408()
    {
        await WriteAsync("GET / HTTP/1.1\r\nHo");
        var waiting = _guard.ReadAsync().AsTask();
        _clock.Step(TimeSpan.FromSeconds(10));
        await WriteAsync("st:");
        Assert.False(waiting.IsCompleted);
        _clock.Step(TimeSpan.FromSeconds(6));
        var end = await waiting.WaitAsync(TimeSpan.FromSeconds(5));
        Assert.True(end.IsCompleted && end.Buffer.IsEmpty);
        Assert.Equal(408, Assert.Single(_told).StatusCode);
    }

    [Fact]
    public async Task IdleConnection_HasNoHeadTimeout()
    {
        var waiting = _guard.ReadAsync().AsTask();
        _clock.Step(TimeSpan.FromHours(1));
        await Task.Delay(20);
        Assert.False(waiting.IsCompleted);
    }

    [Fact]
    public async Task BrokenBody_ThrowsOnEveryLaterRead()
    {
        await WriteAsync("POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n");
        var first = await _guard.ReadAsync();
        _guard.AdvanceTo(first.Buffer.End);
        await WriteAsync("zz\r\n");
        for (var i = 0; i < 3; i++)
        {
            var thrown = await Assert.ThrowsAsync<HeadViolationException>(async () => await _guard.ReadAsync());
            Assert.Equal(HeadViolationKind.ChunkSizeSyntax, thrown.Violation.Kind);
        }

        Assert.Empty(_told);
    }

    [Fact]
    public async Task Opaque_PassesAnything()
    {
        await WriteAsync("GET / HTTP/1.1\r\nHost: a\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n\n\n\0frame");
        var head = await _guard.ReadAsync();
        Assert.EndsWith("\r\n\r\n", Text(head), StringComparison.Ordinal);
        _guard.AdvanceTo(head.Buffer.End);
        _guard.SwitchToOpaque();
        var frames = await _guard.ReadAsync();
        Assert.Equal("\n\n\0frame", Text(frames));
        _guard.AdvanceTo(frames.Buffer.End);
        await _pipe.Writer.CompleteAsync();
        Assert.True((await _guard.ReadAsync()).IsCompleted);
    }

    [Fact]
    public async Task TruncatedHead_EndsCleanlyWithoutAnswer()
    {
        await WriteAsync("GET / HTTP/1.1\r\nHo");
        await _pipe.Writer.CompleteAsync();
        var end = await _guard.ReadAsync();
        Assert.True(end.IsCompleted);
        Assert.True(end.Buffer.IsEmpty);
        Assert.Empty(_told);
    }

    [Fact]
    public async Task ReaderThatExaminedEverything_DoesNotLoopOnAnUnfinishedChunkLine()
    {
        await WriteAsync("POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n1");
        var first = await _guard.ReadAsync();
        Assert.EndsWith("abc\r\n", Text(first), StringComparison.Ordinal);
        _guard.AdvanceTo(first.Buffer.End);
        var waiting = _guard.ReadAsync().AsTask();
        await Task.Delay(20);
        Assert.False(waiting.IsCompleted);
        await WriteAsync("\r\nx\r\n0\r\n\r\n");
        Assert.Equal("1\r\nx\r\n0\r\n\r\n", Text(await waiting));
    }

    [Fact]
    public async Task FinishedMessageLeftUnconsumed_CannotPileUpMemory()
    {
        await WriteAsync("GET / HTTP/1.1\r\nHost: a\r\n\r\n" + new string('x', 50_000));
        var first = await _guard.ReadAsync();
        _guard.AdvanceTo(first.Buffer.Start, first.Buffer.End);
        var waiting = _guard.ReadAsync().AsTask();
        for (var i = 0; i < 4 && !waiting.IsCompleted; i++)
        {
            _ = _pipe.Writer.WriteAsync(new byte[30_000]).AsTask();
        }

        var thrown = await Assert.ThrowsAnyAsync<IOException>(() => waiting.WaitAsync(TimeSpan.FromSeconds(5)));
        Assert.IsNotType<HeadViolationException>(thrown);
    }

    [Fact]
    public void Answer_IsCompleteAndEchoesNothing()
    {
        var output = new ArrayBufferWriter<byte>();
        HeadViolationResponse.Write(output, new HeadViolation(HeadViolationKind.MethodRefused));
        var text = Encoding.ASCII.GetString(output.WrittenSpan);
        Assert.StartsWith("HTTP/1.1 501 Not Implemented\r\nConnection: close\r\n", text, StringComparison.Ordinal);
        var body = text[(text.IndexOf("\r\n\r\n", StringComparison.Ordinal) + 4)..];
        Assert.Contains("Content-Length: " + body.Length + "\r\n", text, StringComparison.Ordinal);
    }

    private static string Text(ReadResult result) => Encoding.Latin1.GetString(result.Buffer.ToArray());

    private async Task WriteAsync(string text) => await _pipe.Writer.WriteAsync(Encoding.Latin1.GetBytes(text));
}
