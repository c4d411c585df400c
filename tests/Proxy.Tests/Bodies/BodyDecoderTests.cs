using System.Buffers.Binary;
using System.Diagnostics;
using System.IO.Compression;
using System.Text;
using Dlp.Proxy.Bodies;

namespace Dlp.Proxy.Tests.Bodies;

public sealed class BodyDecoderTests
{
    private static readonly byte[] Plain = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, 5000).Select(i => $"line {i * 7919 % 10007} こんにちは\n")));

    public static TheoryData<string> Codings => ["gzip", "x-gzip", "GZIP", "deflate", "deflate-raw", "br", "zstd"];

    [Theory]
    [MemberData(nameof(Codings))]
    public void WholeBody_DecodesExactly(string coding)
    {
        foreach (var data in new[] { Plain, [], [65], new byte[300_000], Noise(200_000) })
        {
            var outcome = Decode(Encode(data, coding), Header(coding));
            Assert.True(outcome.IsDecoded, outcome.Reason);
            Assert.True(outcome.Bytes.Span.SequenceEqual(data));
        }
    }

    [Theory]
    [MemberData(nameof(Codings))]
    public void TruncatedAnywhere_IsUndecodable(string coding)
    {
        var encoded = Encode(Plain.AsSpan(0, 3000).ToArray(), coding);
        for (var length = 1; length < encoded.Length; length++)
            Assert.False(Decode(encoded[..length], Header(coding)).IsDecoded, $"{coding} cut at {length} of {encoded.Length}");
    }

    [Theory]
    [MemberData(nameof(Codings))]
    public void TrailingBytes_AreUndecodable(string coding)
    {
        var encoded = Encode(Plain, coding);
        foreach (var tail in new byte[][] { [0], [1, 2, 3], [0x1F, 0x8B], Encoding.UTF8.GetBytes("secret 4111 1111 1111 1111") })
            Assert.False(Decode([.. encoded, .. tail], Header(coding)).IsDecoded);
    }

    [Fact]
    public void TwoGzipMembers_AreBothDecoded() =>
        Assert.Equal("ab", Encoding.UTF8.GetString(Decode([.. Encode("a"u8.ToArray(), "gzip"), .. Encode("b"u8.ToArray(), "gzip")], "gzip").Bytes.Span));

    [Fact]
    public void WrongChecksumOrLength_IsUndecodable()
    {
        var gzip = Encode(Plain, "gzip");
        for (var i = 1; i <= 8; i++)
        {
            var bad = gzip.ToArray();
            bad[^i] ^= 1;
            Assert.False(Decode(bad, "gzip").IsDecoded);
        }

        var zlib = Encode(Plain, "deflate");
        zlib[^1] ^= 1;
        Assert.Equal("encoding:corrupt", Decode(zlib, "deflate").Reason);
    }

    [Fact]
    public void WrongLabel_IsUndecodable()
    {
        Assert.False(Decode("{\"a\":1}"u8.ToArray(), "gzip").IsDecoded);
        Assert.False(Decode("{\"a\":1}"u8.ToArray(), "br").IsDecoded);
        Assert.False(Decode("{\"a\":1}"u8.ToArray(), "deflate").IsDecoded);
        Assert.False(Decode("{\"a\":1}"u8.ToArray(), "zstd").IsDecoded);
        Assert.Equal("encoding:unknown", Decode([1], "compress").Reason);
        Assert.Equal("encoding:unknown", Decode([1], "gzip;q=1").Reason);
    }

    [Theory]
    [InlineData("br, gzip", true)]
    [InlineData("gzip ,br", true)]
    [InlineData("identity, gzip, br", true)]
    [InlineData("br, gzip, br", false)]
    public void Layers_AreUndoneInReverseUpToTwo(string header, bool isDecoded)
    {
        var body = Plain;
        foreach (var coding in header.Split(',', StringSplitOptions.TrimEntries).Where(coding => coding != "identity"))
            body = Encode(body, coding);
        var outcome = Decode(body, header);
        Assert.Equal(isDecoded, outcome.IsDecoded);
        if (isDecoded)
            Assert.True(outcome.Bytes.Span.SequenceEqual(Plain));
        else
            Assert.Equal("encoding:layers", outcome.Reason);
    }

    [Theory]
    [InlineData("")]
    [InlineData("identity")]
    [InlineData("Identity, identity")]
    public void NoCoding_PassesTheSameMemory(string header)
    {
        ReadOnlyMemory<byte> body = Plain;
        Assert.Equal(body, BodyDecoder.Decode(body, header, DecodeBudget.Default).Bytes);
    }

    [Theory]
    [InlineData("br", 1L << 30)]
    [InlineData("gzip", 1L << 28)]
    [InlineData("deflate", 1L << 28)]
    [InlineData("zstd", 1L << 30)]
    public void Bomb_IsRefusedFastAndSmall(string coding, long size)
    {
        var bomb = EncodeZeros(size, coding);
        _ = Decode(bomb, coding); // the first run compiles
        var before = GC.GetAllocatedBytesForCurrentThread();
        var watch = Stopwatch.StartNew();
        var outcome = Decode(bomb, coding);
        watch.Stop();
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        TestContext.Current.TestOutputHelper?.WriteLine($"{coding}: {bomb.Length} bytes for {size}; refused {outcome.Reason} in {watch.Elapsed.TotalMilliseconds:F1} ms, allocated {allocated}");
        Assert.Contains(outcome.Reason, new[] { "budget:ratio", "budget:bytes" });
        Assert.True(allocated < (bomb.Length < 100_000 ? 32 << 20 : 72 << 20), $"{allocated} bytes"); // deflate cannot exceed 1032:1, so a large bomb is a large body
        Assert.True(watch.ElapsedMilliseconds < (bomb.Length < 100_000 ? 100 : 2500), $"{watch.ElapsedMilliseconds} ms");
    }

    [Fact]
    public void BombInsideALayer_IsRefused()
    {
        var inner = EncodeZeros(1L << 28, "gzip");
        Assert.StartsWith("budget:", Decode(Encode(inner, "br"), "gzip, br").Reason);
    }

    [Fact]
    public void ManyEmptyBlocks_AreBoundedByTime()
    {
        var raw = new byte[8 << 20]; // stored blocks of no bytes: work without output
        for (var i = 0; i + 5 <= raw.Length; i += 5)
            (raw[i + 3], raw[i + 4]) = (0xFF, 0xFF);
        var watch = Stopwatch.StartNew();
        Assert.False(Decode(raw, "deflate").IsDecoded);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(4));
    }

    [Fact]
    public void BytesBudget_IsExact()
    {
        var budget = DecodeBudget.Default with { MaxDecodedBytes = 1000 };
        Assert.True(BodyDecoder.Decode(Encode(Noise(1000), "gzip"), "gzip", budget).IsDecoded);
        Assert.Equal("budget:bytes", BodyDecoder.Decode(Encode(Noise(1001), "gzip"), "gzip", budget).Reason);
        Assert.Equal("budget:bytes", BodyDecoder.Decode(new byte[1001], "", budget).Reason);
    }

    [Fact]
    public void RandomAndFlippedInput_NeverThrows()
    {
        var random = new Random(7);
        var seeds = new[] { "gzip", "deflate", "br", "zstd" }.Select(coding => (coding, bytes: Encode(Plain.AsSpan(0, 2000).ToArray(), coding))).ToArray();
        for (var i = 0; i < 20_000; i++)
        {
            var (coding, bytes) = seeds[i % seeds.Length];
            var bad = bytes.ToArray();
            for (var flips = random.Next(1, 6); flips > 0; flips--)
                bad[random.Next(bad.Length)] = (byte)random.Next(256);
            var outcome = Decode(bad, coding);
            var isChecked = coding == "gzip" || (coding == "deflate" && bad.AsSpan(0, 2).SequenceEqual(bytes.AsSpan(0, 2)));
            if (outcome.IsDecoded && isChecked)
                Assert.True(outcome.Bytes.Span.SequenceEqual(Plain.AsSpan(0, 2000)), "a checksum let a change pass");
        }
    }

    [Fact]
    public void OwnInflater_AgreesWithTheFramework()
    {
        var random = new Random(3);
        for (var i = 0; i < 300; i++)
        {
            var data = new byte[random.Next(0, 60_000)];
            for (var j = 0; j < data.Length; j++)
                data[j] = (byte)(random.Next(4) == 0 ? random.Next(256) : 'a' + (random.Next(1 + (i % 20))));
            foreach (var level in new[] { CompressionLevel.Optimal, CompressionLevel.Fastest, CompressionLevel.NoCompression, CompressionLevel.SmallestSize })
            {
                using var memory = new MemoryStream();
                using (var gzip = new GZipStream(memory, level, leaveOpen: true))
                    gzip.Write(data);
                Assert.True(Decode(memory.ToArray(), "gzip").Bytes.Span.SequenceEqual(data));
            }
        }
    }

    [Fact]
    public void OptionalGzipHeaderFields_AreSkipped()
    {
        var plain = Encode("text"u8.ToArray(), "gzip");
        byte[] head = [0x1F, 0x8B, 8, 4 + 8 + 16 + 2, 0, 0, 0, 0, 0, 255, 2, 0, 9, 9, (byte)'n', 0, (byte)'c', 0, 1, 2];
        Assert.Equal("text", Encoding.UTF8.GetString(Decode([.. head, .. plain[10..]], "gzip").Bytes.Span));
        for (var length = 3; length < head.Length; length++)
            Assert.False(Decode(head[..length], "gzip").IsDecoded);
    }

    [Fact]
    public void ZstdOfTheReferenceEncoder_IsDecodedAndItsChecksumKept()
    {
        // Made with zstd 1.5.4, level 10, with checksum: compressed blocks, unlike our own frames.
        var frame = Convert.FromBase64String("KLUv/QRg9QEAdAJ6c3RkIGxpbmUgMDogdGhlIHF1aWNrIGJyb3duIGZveAoxMjM0NTYIAMeqzQ8AP4AzgAvAD+AMYBECqyfzrIkq");
        Assert.Equal(string.Join('\n', Enumerable.Range(0, 60).Select(i => $"zstd line {i % 7}: the quick brown fox")), Encoding.UTF8.GetString(Decode(frame, "zstd").Bytes.Span));
        Assert.True(Decode([.. frame, .. frame], "zstd").IsDecoded);
        frame[^1] ^= 1;
        Assert.Equal("encoding:corrupt", Decode(frame, "zstd").Reason);
    }

    [Fact]
    public void ToString_DoesNotPrintTheBody() => Assert.DoesNotContain("115", Decode("secret"u8.ToArray(), "").ToString());

    private static DecodeOutcome Decode(byte[] body, string coding) => BodyDecoder.Decode(body, coding, DecodeBudget.Default);

    private static string Header(string coding) => coding == "deflate-raw" ? "deflate" : coding;

    private static byte[] Noise(int length)
    {
        var bytes = new byte[length];
        new Random(length).NextBytes(bytes);
        return bytes;
    }

    internal static byte[] Encode(byte[] data, string coding) => Encode(stream => stream.Write(data), coding, data);

    private static byte[] EncodeZeros(long size, string coding)
    {
        var chunk = new byte[1 << 20];
        return Encode(
            stream =>
            {
                for (long i = 0; i < size; i += chunk.Length)
                    stream.Write(chunk);
            },
            coding,
            null,
            size);
    }

    private static byte[] Encode(Action<Stream> write, string coding, byte[]? data, long size = 0)
    {
        if (coding == "zstd")
            return Zstd(data, size);
        using var memory = new MemoryStream();
        using (Stream stream = coding.ToLowerInvariant() switch
        {
            "gzip" or "x-gzip" => new GZipStream(memory, CompressionLevel.Optimal, true),
            "deflate" => new ZLibStream(memory, CompressionLevel.Optimal, true),
            "deflate-raw" => new DeflateStream(memory, CompressionLevel.Optimal, true),
            _ => new BrotliStream(memory, CompressionLevel.Optimal, true),
        })
            write(stream);
        // The framework writes nothing at all for nothing; a real encoder writes an empty member.
        return memory.Length == 0 ? coding switch
        {
            "deflate" => [0x78, 0x9C, 3, 0, 0, 0, 0, 1],
            "deflate-raw" => [3, 0],
            "br" => [0x06],
            _ => [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0],
        } : memory.ToArray();
    }

    /// <summary>A frame of raw blocks, or of run-length blocks for zeros: our own writing of RFC 8878, since .NET has no encoder.</summary>
    private static byte[] Zstd(byte[]? data, long zeros)
    {
        using var memory = new MemoryStream();
        memory.Write([0x28, 0xB5, 0x2F, 0xFD, 0x00, 0x38]); // no checksum, window 2^17
        var left = data?.Length ?? zeros;
        var position = 0;
        var header = new byte[4];
        do
        {
            var count = (int)Math.Min(left, 128 * 1024);
            left -= count;
            BinaryPrimitives.WriteInt32LittleEndian(header, (count << 3) | (data is null ? 2 : 0) | (left == 0 ? 1 : 0));
            memory.Write(header, 0, 3);
            if (data is null)
                memory.WriteByte(0);
            else
                memory.Write(data, position, count);
            position += count;
        }
        while (left > 0);
        return memory.ToArray();
    }
}
