using System.Buffers.Binary;
using System.Text;

namespace Dlp.Proxy.FunctionalTests.Harness;

/// <summary>An HTTP/2 client made of hand-written frames (RFC 9113), for requests that no library would send. Field lines are literals without Huffman.</summary>
internal sealed class Http2Frames
{
    /// <summary>What became of a stream that was not answered.</summary>
    public const int Reset = -1;

    /// <summary>The connection ended.</summary>
    public const int GoneAway = -2;

    private readonly Wire _wire;
    private int _stream = -1;

    private Http2Frames(Wire wire) => _wire = wire;

    public static async Task<Http2Frames> StartAsync(Wire wire)
    {
        await wire.WriteAsync("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n");
        var frames = new Http2Frames(wire);

        // SETTINGS_HEADER_TABLE_SIZE 0: answers use no dynamic table, so reading their status needs no state.
        await frames.WriteAsync(4, 0, 0, [0, 1, 0, 0, 0, 0]);
        return frames;
    }

    public static List<(string Name, string Value)> Get(string authority, string path = "/") =>
        [(":method", "GET"), (":scheme", "https"), (":authority", authority), (":path", path)];

    public static List<(string Name, string Value)> Post(string authority, params (string Name, string Value)[] more) =>
        [(":method", "POST"), (":scheme", "https"), (":authority", authority), (":path", "/v1/chat/completions"), .. more];

    /// <summary>Sends a request; its status, or why there is none.</summary>
    public async Task<int> AskAsync(IEnumerable<(string Name, string Value)> fields, string? body = null, IEnumerable<(string Name, string Value)>? trailers = null)
    {
        _stream += 2;
        try
        {
            await WriteAsync(1, (byte)(body is null ? 5 : 4), _stream, Encode(fields));
            if (body is not null)
            {
                await WriteAsync(0, (byte)(trailers is null ? 1 : 0), _stream, Encoding.Latin1.GetBytes(body));
            }

            if (trailers is not null)
            {
                await WriteAsync(1, 5, _stream, Encode(trailers));
            }
        }
        catch (IOException)
        {
            // The connection was ended over the frame: read why.
        }

        return await ReadStatusAsync();
    }

    private async Task<int> ReadStatusAsync()
    {
        var status = 0;
        while (true)
        {
            var head = await _wire.ReadAsync(9);
            if (head.Length < 9)
            {
                return GoneAway;
            }

            var payload = await _wire.ReadAsync((head[0] << 16) | (head[1] << 8) | head[2]);
            var stream = BinaryPrimitives.ReadInt32BigEndian(head.AsSpan(5));
            switch (head[3])
            {
                case 4 when (head[4] & 1) == 0:
                    try
                    {
                        await WriteAsync(4, 1, 0, []);
                    }
                    catch (IOException)
                    {
                        // Already ended: what there is to read says why.
                    }

                    break;
                case 7:
                    return GoneAway;
                case 3 when stream == _stream:
                    return status > 0 ? status : Reset;
                case 1 when stream == _stream && status == 0:
                    status = Status(payload);
                    if ((head[4] & 1) != 0)
                    {
                        return status;
                    }

                    break;
                case 0 or 1 when stream == _stream && (head[4] & 1) != 0:
                    return status;
            }
        }
    }

    // HPACK (RFC 7541): the status stands first, from the static table or as a literal with an indexed name.
    private static int Status(byte[] block)
    {
        var at = 0;
        while ((block[at] & 0xE0) == 0x20)
        {
            at++;
        }

        return block[at] switch
        {
            0x88 => 200,
            0x89 => 204,
            0x8C => 400,
            0x8D => 404,
            0x8E => 500,
            0x08 or 0x48 when block[at + 1] == 3 => int.Parse(Encoding.ASCII.GetString(block, at + 2, 3), System.Globalization.CultureInfo.InvariantCulture),
            var other => throw new InvalidOperationException($"status encoded as {other:x2}"),
        };
    }

    private static byte[] Encode(IEnumerable<(string Name, string Value)> fields)
    {
        var block = new List<byte>();
        foreach (var (name, value) in fields)
        {
            block.Add(0);
            foreach (var text in new[] { name, value })
            {
                Assert.InRange(text.Length, 0, 126);
                block.Add((byte)text.Length);
                block.AddRange(Encoding.Latin1.GetBytes(text));
            }
        }

        return [.. block];
    }

    private async Task WriteAsync(byte type, byte flags, int stream, byte[] payload)
    {
        var frame = new byte[9 + payload.Length];
        (frame[0], frame[1], frame[2], frame[3], frame[4]) = ((byte)(payload.Length >> 16), (byte)(payload.Length >> 8), (byte)payload.Length, type, flags);
        BinaryPrimitives.WriteInt32BigEndian(frame.AsSpan(5), stream);
        payload.CopyTo(frame, 9);
        await _wire.WriteAsync(frame);
    }
}
