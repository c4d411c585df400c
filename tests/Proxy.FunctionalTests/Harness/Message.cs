using System.Globalization;
using System.Text;

namespace Dlp.Proxy.FunctionalTests.Harness;

/// <summary>A request or answer as read from the wire.</summary>
/// <param name="StartLine">Without its end.</param>
/// <param name="Fields">Names and values in order.</param>
/// <param name="Body">What arrived.</param>
/// <param name="Trailers">Trailer lines as they came.</param>
/// <param name="IsComplete">The framing says that nothing is missing.</param>
internal sealed record Message(string StartLine, IReadOnlyList<(string Name, string Value)> Fields, byte[] Body, string Trailers, bool IsComplete)
{
    public string Method => StartLine.Split(' ')[0];

    public string Target => StartLine.Split(' ')[1];

    public int Status => int.Parse(StartLine.AsSpan(9, 3), CultureInfo.InvariantCulture);

    public string Text => Encoding.Latin1.GetString(Body);

    /// <summary>The value of a field that stands at most once; null when it does not.</summary>
    public string? Field(string name) => Fields.Where(f => f.Name.Equals(name, StringComparison.OrdinalIgnoreCase)).Select(f => f.Value).SingleOrDefault();

    public int Count(string name) => Fields.Count(f => f.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    /// <summary>Start line and fields of a head.</summary>
    public static Message Head(string head)
    {
        var lines = head.Split("\r\n");
        var fields = lines[1..].TakeWhile(l => l.Length > 0).Select(l => (l[..l.IndexOf(':', StringComparison.Ordinal)], l[(l.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim(' ', '\t'))).ToList();
        return new Message(lines[0], fields, [], "", false);
    }

    /// <summary>A request with its body; null when the connection ended before a whole head.</summary>
    public static async Task<Message?> ReadRequestAsync(Wire wire) =>
        await wire.ReadHeadAsync() is { } head ? await Head(head).WithBodyAsync(wire, bodyUntilEnd: false, none: false) : null;

    /// <summary>A final answer with its body; null when the connection ended before a whole head.</summary>
    public static async Task<Message?> ReadAnswerAsync(Wire wire, bool toHead = false, List<Message>? interim = null)
    {
        while (await wire.ReadHeadAsync() is { } head)
        {
            var message = Head(head);
            if (message.Status is >= 200 or 101)
            {
                return await message.WithBodyAsync(wire, bodyUntilEnd: true, none: toHead || message.Status is 204 or 304 or 101);
            }

            interim?.Add(message);
        }

        return null;
    }

    private async Task<Message> WithBodyAsync(Wire wire, bool bodyUntilEnd, bool none)
    {
        if (none)
        {
            return this with { IsComplete = true };
        }

        if (Field("Transfer-Encoding") is { } coding)
        {
            Assert.Equal("chunked", coding, ignoreCase: true);
            var chunks = await wire.ReadChunksAsync();
            return this with { Body = chunks.Body, Trailers = chunks.Trailers, IsComplete = chunks.IsComplete };
        }

        if (Field("Content-Length") is { } length)
        {
            var count = int.Parse(length, CultureInfo.InvariantCulture);
            var body = await wire.ReadAsync(count);
            return this with { Body = body, IsComplete = body.Length == count };
        }

        return bodyUntilEnd ? this with { Body = await wire.ReadToEndAsync(), IsComplete = wire.Broken is null } : this with { IsComplete = true };
    }
}
