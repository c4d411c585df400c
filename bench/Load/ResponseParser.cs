using System.Buffers.Text;
using System.Text;

namespace Dlp.Load;

/// <summary>Follows one HTTP/1.1 response over reads of any size, without keeping its body.</summary>
internal sealed class ResponseParser
{
    private readonly byte[] _line = new byte[8 * 1024];
    private int _lineLength;
    private State _state;
    private long _left;
    private bool _chunked;

    private enum State { StatusLine, Headers, Body, ChunkSize, ChunkData, ChunkEnd, Trailers, Done }

    public int Status { get; private set; }

    public bool BodyStarted { get; private set; }

    public bool Done => _state == State.Done;

    public void Reset()
    {
        (_state, _lineLength, _left, _chunked, Status, BodyStarted) = (State.StatusLine, 0, -1, false, 0, false);
    }

    /// <param name="bytes">What arrived; nothing may follow the response.</param>
    public void Feed(ReadOnlySpan<byte> bytes)
    {
        while (!bytes.IsEmpty)
        {
            switch (_state)
            {
                case State.Body or State.ChunkData:
                    int taken = (int)Math.Min(_left, bytes.Length);
                    BodyStarted = true;
                    _left -= taken;
                    bytes = bytes[taken..];
                    if (_left == 0)
                    {
                        _state = _state == State.Body ? State.Done : State.ChunkEnd;
                    }

                    break;
                case State.Done:
                    throw new LoadException("bytes follow the response");
                default:
                    int end = bytes.IndexOf((byte)'\n');
                    var part = end < 0 ? bytes : bytes[..end];
                    if (_lineLength + part.Length > _line.Length)
                    {
                        throw new LoadException("a response line exceeds 8 KiB");
                    }

                    part.CopyTo(_line.AsSpan(_lineLength));
                    _lineLength += part.Length;
                    if (end < 0)
                    {
                        return;
                    }

                    bytes = bytes[(end + 1)..];
                    var line = _line.AsSpan(0, _lineLength);
                    _lineLength = 0;
                    Take(line is [.. var text, (byte)'\r'] ? text : line);
                    break;
            }
        }
    }

    private void Take(ReadOnlySpan<byte> line)
    {
        switch (_state)
        {
            case State.StatusLine:
                if (line.Length < 12 || !Utf8Parser.TryParse(line.Slice(9, 3), out int status, out _))
                {
                    throw new LoadException($"no status line: {Encoding.Latin1.GetString(line[..Math.Min(line.Length, 60)])}");
                }

                Status = status;
                _state = State.Headers;
                break;
            case State.Headers when line.IsEmpty:
                if (!_chunked && _left < 0 && Status == 200)
                {
                    throw new LoadException("the response has neither length nor chunks");
                }

                _state = _chunked ? State.ChunkSize : _left > 0 ? State.Body : State.Done;
                break;
            case State.Headers:
                int colon = line.IndexOf((byte)':');
                var name = line[..Math.Max(colon, 0)];
                var value = line[(colon + 1)..].Trim((byte)' ');
                if (Ascii.EqualsIgnoreCase(name, "content-length"u8) && Utf8Parser.TryParse(value, out long length, out _))
                {
                    _left = length;
                }
                else if (Ascii.EqualsIgnoreCase(name, "transfer-encoding"u8))
                {
                    _chunked = Ascii.EqualsIgnoreCase(value, "chunked"u8);
                }

                break;
            case State.ChunkSize:
                if (!Utf8Parser.TryParse(line, out _left, out _, 'x'))
                {
                    throw new LoadException("no chunk size");
                }

                _state = _left > 0 ? State.ChunkData : State.Trailers;
                break;
            case State.ChunkEnd:
                _state = State.ChunkSize;
                break;
            case State.Trailers when line.IsEmpty:
                _state = State.Done;
                break;
        }
    }
}
