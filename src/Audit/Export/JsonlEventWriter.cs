using System.Buffers;
using System.Globalization;
using System.Text.Json;
using Dlp.Audit.Documents;
using Dlp.Policy.Boundaries;

namespace Dlp.Audit.Export;

/// <summary>
/// JSON Lines: one object per record with its number, hash, document and outcome (<c>null</c> while unknown). The schema is docs/audit.md. Stored
/// documents pass through byte for byte, so a receiver can check the hash chain; a damaged one becomes a line that says so.
/// </summary>
/// <param name="output">Receives UTF-8; stays open.</param>
public sealed class JsonlEventWriter(Stream output) : IEventWriter
{
    private readonly ArrayBufferWriter<byte> _buffer = new(64 * 1024);

    /// <inheritdoc />
    public void Write(AuditRow row)
    {
        _buffer.Write("{\"seq\":"u8);
        var number = _buffer.GetSpan(20);
        _ = row.Sequence.TryFormat(number, out var length, default, CultureInfo.InvariantCulture);
        _buffer.Advance(length);
        _buffer.Write(",\"hash\":\""u8);
        WriteHex(row.Hash.Span);
        _buffer.Write("\","u8);

        var document = row.Entry.Document.Span;
        if (IsOneLineObject(document))
        {
            _buffer.Write(document[1..^1]);
        }
        else
        {
            // Not what we wrote: somebody edited the file. The line survives, the bytes stay in the database for the investigation.
            _buffer.Write("\"damaged\":true"u8);
        }

        _buffer.Write(",\"outcome\":"u8);
        var outcome = row.Outcome is { } present && IsOneLineObject(present.Span) ? present.Span : "null"u8;
        _buffer.Write(outcome);
        _buffer.Write("}\n"u8);
    }

    /// <inheritdoc />
    public async ValueTask FlushAsync(CancellationToken cancellationToken)
    {
        if (_buffer.WrittenCount > 0)
        {
            await output.WriteAsync(_buffer.WrittenMemory, cancellationToken).ConfigureAwait(false);
            _buffer.ResetWrittenCount();
        }

        await output.FlushAsync(cancellationToken).ConfigureAwait(false);
    }

    private void WriteHex(ReadOnlySpan<byte> bytes)
    {
        var hex = _buffer.GetSpan(bytes.Length * 2);
        _ = Convert.TryToHexStringLower(bytes, hex, out var written);
        _buffer.Advance(written);
    }

    /// <summary>Whether bytes are a non-empty JSON object that may stand inside a line as they are: also without line breaks between tokens.</summary>
    private static bool IsOneLineObject(ReadOnlySpan<byte> json)
    {
        if (json.Length < 3 || json[0] != '{' || json[^1] != '}' || json.ContainsAnyInRange((byte)0, (byte)0x1F) || !IsFinished(json))
        {
            return false;
        }

        try
        {
            var reader = new Utf8JsonReader(json);
            var empty = true;
            while (reader.Read())
            {
                empty &= reader.TokenType is JsonTokenType.StartObject or JsonTokenType.EndObject;
            }

            return !empty;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    /// <summary>Whether nothing invisible stands raw in it, as in everything we write.</summary>
    private static bool IsFinished(ReadOnlySpan<byte> json) =>
        !json.ContainsAnyExceptInRange((byte)0x20, (byte)0x7E) || SafeJson.Finish(json).AsSpan().SequenceEqual(json);
}
