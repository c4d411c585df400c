using System.Globalization;
using System.Text;

namespace Dlp.Proxy.FunctionalTests.Harness;

/// <summary>Reads HTTP/1.1 from a stream as a deliberately simple peer would, and keeps every byte.</summary>
internal sealed class Wire(Stream stream)
{
    private readonly List<byte> _all = [];
    private int _at;

    /// <summary>Everything received, as Latin-1.</summary>
    public string All
    {
        get
        {
            lock (_all)
            {
                return Encoding.Latin1.GetString([.. _all]);
            }
        }
    }

    public Stream Stream => stream;

    public bool IsEnded { get; private set; }

    /// <summary>How the stream broke; null when it ended in good order.</summary>
    public Exception? Broken { get; private set; }

    public Task WriteAsync(string text) => WriteAsync(Encoding.Latin1.GetBytes(text));

    public async Task WriteAsync(byte[] bytes)
    {
        await stream.WriteAsync(bytes, CancellationToken.None);
        await stream.FlushAsync(CancellationToken.None);
    }

    /// <summary>Through the empty line; null at the end of the stream.</summary>
    public async Task<string?> ReadHeadAsync()
    {
        var head = new StringBuilder();
        while (await ReadLineAsync() is { } line)
        {
            _ = head.Append(line);
            if (line == "\r\n")
            {
                return head.ToString();
            }
        }

        return null;
    }

    /// <summary>A line with its end; null at the end of the stream.</summary>
    public async Task<string?> ReadLineAsync()
    {
        var scanned = _at;
        while (true)
        {
            lock (_all)
            {
                var end = _all.IndexOf((byte)'\n', scanned);
                if (end >= 0)
                {
                    var line = Encoding.Latin1.GetString([.. _all.GetRange(_at, end + 1 - _at)]);
                    _at = end + 1;
                    return line;
                }

                scanned = _all.Count;
            }

            if (!await FillAsync())
            {
                return null;
            }
        }
    }

    /// <summary>So many bytes; fewer only at the end of the stream.</summary>
    public async Task<byte[]> ReadAsync(int count)
    {
        while (_all.Count - _at < count && await FillAsync())
        {
        }

        var taken = Math.Min(count, _all.Count - _at);
        var bytes = _all.GetRange(_at, taken).ToArray();
        _at += taken;
        return bytes;
    }

    public async Task<byte[]> ReadToEndAsync()
    {
        while (await FillAsync())
        {
        }

        return await ReadAsync(_all.Count - _at);
    }

    /// <summary>Chunked body; incomplete when it was cut or malformed.</summary>
    public async Task<(byte[] Body, string Trailers, bool IsComplete)> ReadChunksAsync()
    {
        var body = new List<byte>();
        while (true)
        {
            var line = await ReadLineAsync();
            if (line is null || !int.TryParse(line.Split(';')[0].AsSpan().TrimEnd("\r\n"), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var size))
            {
                return ([.. body], "", false);
            }

            if (size == 0)
            {
                var trailers = new StringBuilder();
                while (await ReadLineAsync() is { } trailer)
                {
                    if (trailer == "\r\n")
                    {
                        return ([.. body], trailers.ToString(), true);
                    }

                    _ = trailers.Append(trailer);
                }

                return ([.. body], "", false);
            }

            var chunk = await ReadAsync(size);
            body.AddRange(chunk);
            if (chunk.Length < size || await ReadLineAsync() != "\r\n")
            {
                return ([.. body], "", false);
            }
        }
    }

    private async Task<bool> FillAsync()
    {
        if (IsEnded)
        {
            return false;
        }

        var buffer = new byte[16 * 1024];
        try
        {
            var count = await stream.ReadAsync(buffer, CancellationToken.None).InTime();
            IsEnded = count == 0;
            lock (_all)
            {
                _all.AddRange(buffer.AsSpan(0, count));
            }
        }
        catch (Exception e) when (e is IOException or ObjectDisposedException)
        {
            Broken = e;
            IsEnded = true;
        }

        return !IsEnded;
    }
}
