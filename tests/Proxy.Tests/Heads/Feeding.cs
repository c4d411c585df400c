using System.Buffers;
using System.IO.Pipelines;
using Dlp.Proxy.Heads;

namespace Dlp.Proxy.Tests.Heads;

/// <summary>Feeds pieces through a <see cref="GuardedPipeReader"/> and plays a reader like Kestrel, deterministically.</summary>
internal static class Feeding
{
    public sealed record Seen(HeadViolationKind Kind, bool InHead, byte[] Shown);

    public static async Task<Seen> RunAsync(IEnumerable<byte[]> pieces, bool consumeAll, Random? random = null)
    {
        var pipe = new Pipe(new PipeOptions(readerScheduler: PipeScheduler.Inline, writerScheduler: PipeScheduler.Inline, pauseWriterThreshold: 0, useSynchronizationContext: false));
        var told = HeadViolationKind.None;
        var guard = new GuardedPipeReader(pipe.Reader, HeadLimits.Default, violation =>
        {
            Assert.Equal(HeadViolationKind.None, told);
            told = violation.Kind;
            return ValueTask.CompletedTask;
        });

        var shown = new List<byte>();
        var reading = ReadAllAsync(guard, shown, consumeAll, random);
        foreach (var piece in pieces)
        {
            await pipe.Writer.WriteAsync(piece);
        }

        await pipe.Writer.CompleteAsync();
        var thrown = await reading.WaitAsync(TimeSpan.FromSeconds(20));
        Assert.False(thrown is not null && told != HeadViolationKind.None);
        return new Seen(thrown?.Violation.Kind ?? told, told != HeadViolationKind.None, [.. shown]);
    }

    public static IEnumerable<byte[]> Cut(byte[] bytes, Random random)
    {
        for (var start = 0; start < bytes.Length;)
        {
            var count = Math.Min(random.Next(1, random.Next(2, 40)), bytes.Length - start);
            yield return bytes[start..(start + count)];
            start += count;
        }
    }

    private static async Task<HeadViolationException?> ReadAllAsync(GuardedPipeReader guard, List<byte> shown, bool consumeAll, Random? random)
    {
        try
        {
            while (true)
            {
                var result = await guard.ReadAsync();
                var buffer = result.Buffer;

                // A moody reader leaves bytes behind and does not always look at all of them.
                var consume = consumeAll ? buffer.Length : random!.NextInt64(0, buffer.Length + 1);
                var examine = consumeAll ? buffer.Length : random!.NextInt64(consume, buffer.Length + 1);
                shown.AddRange(buffer.Slice(0, consume).ToArray());
                var done = result.IsCompleted && buffer.IsEmpty;
                guard.AdvanceTo(buffer.GetPosition(consume), buffer.GetPosition(examine));
                if (done)
                {
                    await guard.CompleteAsync();
                    return null;
                }
            }
        }
        catch (HeadViolationException e)
        {
            return e;
        }
    }
}
