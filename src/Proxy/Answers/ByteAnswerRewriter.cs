using System.Buffers;
using System.Text;
using Dlp.Proxy.Apps;
using Dlp.Proxy.Masking;

namespace Dlp.Proxy.Answers;

/// <summary>
/// Restores plain text as it streams, whatever else it holds: placeholders are ASCII, so each byte is looked at as one character and only
/// the values put in are encoded. Holds back at most the beginning of a placeholder.
/// </summary>
internal sealed class ByteAnswerRewriter(ConversationVault vault, RestoreAs form, TextCollector? collector) : IAnswerRewriter
{
    private const int PieceBytes = 16 * 1024;
    private readonly TextRestorer _restorer = new(vault, form, valuesAsUtf8: true);
    private readonly Decoder? _decoder = collector is null ? null : Encoding.UTF8.GetDecoder();
    private string _tail = "";

    public int Restored => _restorer.Restored;

    public string CollectedText => collector?.Text() ?? "";

    public void Write(ReadOnlySpan<byte> bytes, IBufferWriter<byte> output)
    {
        var text = ArrayPool<char>.Shared.Rent(PieceBytes + _tail.Length);
        while (!bytes.IsEmpty)
        {
            var piece = bytes[..Math.Min(PieceBytes, bytes.Length)];
            bytes = bytes[piece.Length..];
            if (text.Length < _tail.Length + piece.Length)
            {
                ArrayPool<char>.Shared.Return(text);
                text = ArrayPool<char>.Shared.Rent(_tail.Length + piece.Length);
            }
            _tail.CopyTo(text);
            Encoding.Latin1.GetChars(piece, text.AsSpan(_tail.Length));
            var joined = text.AsSpan(0, _tail.Length + piece.Length);
            var restored = _restorer.Next(joined, hold: true, out _, out var tailStart);
            Emit(restored is null ? joined[..tailStart] : restored, output);
            _tail = joined[tailStart..].ToString();
        }
        ArrayPool<char>.Shared.Return(text);
    }

    public void Complete(IBufferWriter<byte> output)
    {
        Emit(_tail, output);
        _tail = "";
    }

    public void Dispose()
    {
    }

    private void Emit(ReadOnlySpan<char> text, IBufferWriter<byte> output)
    {
        while (!text.IsEmpty)
        {
            var piece = text[..Math.Min(PieceBytes, text.Length)];
            text = text[piece.Length..];
            var bytes = output.GetSpan(piece.Length);
            Encoding.Latin1.GetBytes(piece, bytes);
            if (collector is not null)
                Collect(bytes[..piece.Length]);
            output.Advance(piece.Length);
        }
    }

    private void Collect(ReadOnlySpan<byte> bytes)
    {
        var text = ArrayPool<char>.Shared.Rent(bytes.Length + 2);
        var length = _decoder!.GetChars(bytes, text, flush: false);
        collector!.Append("body", text.AsSpan(0, length));
        ArrayPool<char>.Shared.Return(text);
    }
}
