using System.Buffers;
using System.Runtime.InteropServices;
using System.Text;

namespace Dlp.Guardian.Views;

/// <summary>
/// Turns decoded bytes, fed one by one with the stretch each stands for, into text: UTF-8, or nothing. Without a writer it only says how
/// far the bytes are text.
/// </summary>
internal ref struct ByteText
{
    private readonly FragmentWriter _writer;
    private readonly bool _writes;
    private uint _pending;
    private int _count;
    private int _start;

    /// <summary>Only measures.</summary>
    public ByteText()
    {
    }

    /// <summary>Writes what it is fed.</summary>
    public ByteText(FragmentWriter writer)
    {
        _writer = writer;
        _writes = true;
    }

    /// <summary>No character is half read.</summary>
    public readonly bool IsWhole => _count == 0;

    /// <summary>Printable ASCII, tab and line ends.</summary>
    public static bool IsAsciiText(int b) => b is >= 0x20 and < 0x7F or '\t' or '\n' or '\r';

    /// <summary>Takes a byte; false when it cannot be part of text here.</summary>
    public bool Feed(byte b, int start, int end)
    {
        if (_count == 0 && b < 0x80)
        {
            if (!IsAsciiText(b))
                return false;
            if (_writes)
                _writer.Append((char)b, start, end);
            return true;
        }

        if (_count == 0)
            _start = start;
        _pending |= (uint)b << (8 * _count++);
        var status = Rune.DecodeFromUtf8(MemoryMarshal.AsBytes(new ReadOnlySpan<uint>(in _pending))[.._count], out var rune, out var used);
        if (status == OperationStatus.NeedMoreData)
            return true;
        // Controls of the second block do not occur in text.
        if (status != OperationStatus.Done || used != _count || rune.Value < 0xA0)
            return false;
        if (_writes)
        {
            Span<char> units = stackalloc char[2];
            _writer.Append(units[..rune.EncodeToUtf16(units)], _start, end);
        }

        (_pending, _count) = (0, 0);
        return true;
    }
}
