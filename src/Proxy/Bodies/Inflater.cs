using System.Buffers;
using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace Dlp.Proxy.Bodies;

/// <summary>
/// Deflate (RFC 1951). Our own because the framework's streams hide where the compressed data ended: they read a truncated body to its end
/// without an error and ignore what follows, and both hide text from inspection. Memory-safe, and bounded by the sink's budget.
/// </summary>
[StructLayout(LayoutKind.Auto)]
internal ref struct Inflater
{
    private const int WindowBytes = 32 * 1024;
    private const int BufferBytes = WindowBytes + DecodeSink.SegmentBytes;
    private const int LongestMatch = 258;
    private const int MaxCodeBits = 15;
    private const int TableSize = 1 << MaxCodeBits;

    private static readonly ushort[] LengthBase = [3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258];
    private static readonly byte[] LengthExtra = [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0];
    private static readonly ushort[] DistanceBase = [1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097, 6145, 8193, 12289, 16385, 24577];
    private static readonly byte[] DistanceExtra = [0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13];
    private static readonly byte[] CodeLengthOrder = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

    private readonly ReadOnlySpan<byte> _input;
    private readonly DecodeSink _sink;
    private readonly InflaterChecksum _checksumKind;
    private byte[] _buffer = [];
    private ushort[] _literals = [];
    private ushort[] _distances = [];
    private int _literalBits;
    private int _distanceBits;
    private int _position;
    private ulong _bits;
    private int _bitCount;
    private int _filled;
    private int _flushed;

    public Inflater(ReadOnlySpan<byte> input, DecodeSink sink, InflaterChecksum checksumKind)
    {
        _input = input;
        _sink = sink;
        _checksumKind = checksumKind;
        Checksum = checksumKind == InflaterChecksum.Adler32 ? 1u : 0u;
    }

    /// <summary>Checksum of everything produced.</summary>
    public uint Checksum { get; private set; }

    /// <summary>Bytes produced.</summary>
    public long Produced { get; private set; }

    /// <summary>Input bytes the stream took, exactly; valid after success.</summary>
    public readonly int Consumed => _position - (_bitCount / 8);

    /// <summary>Empty on success; otherwise the reason of the outcome.</summary>
    public string Run()
    {
        _buffer = ArrayPool<byte>.Shared.Rent(BufferBytes);
        _literals = ArrayPool<ushort>.Shared.Rent(TableSize);
        _distances = ArrayPool<ushort>.Shared.Rent(TableSize);
        try
        {
            while (true)
            {
                if (!_sink.InTime())
                    return _sink.Exceeded;
                if (!Need(3))
                    return "encoding:truncated";
                var isLast = Take(1) == 1;
                var problem = Take(2) switch
                {
                    0 => Stored(),
                    1 => FixedTables() ? Block() : "encoding:corrupt",
                    2 => DynamicTables() is { Length: > 0 } bad ? bad : Block(),
                    _ => "encoding:corrupt",
                };
                if (problem.Length > 0)
                    return problem;
                if (isLast)
                    return Flush() ? "" : _sink.Exceeded;
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(_buffer, clearArray: true);
            ArrayPool<ushort>.Shared.Return(_literals);
            ArrayPool<ushort>.Shared.Return(_distances);
        }
    }

    private string Stored()
    {
        _ = Take(_bitCount % 8);
        if (!Need(32))
            return "encoding:truncated";
        var length = (int)Take(16);
        if ((length ^ 0xFFFF) != (int)Take(16))
            return "encoding:corrupt";
        _position -= _bitCount / 8; // give whole bytes back and copy them plainly
        _bits = 0;
        _bitCount = 0;
        if (_input.Length - _position < length)
            return "encoding:truncated";
        while (length > 0)
        {
            if (!Room())
                return _sink.Exceeded;
            var count = Math.Min(length, BufferBytes - _filled);
            _input.Slice(_position, count).CopyTo(_buffer.AsSpan(_filled));
            _position += count;
            _filled += count;
            length -= count;
        }

        return "";
    }

    private string Block()
    {
        while (true)
        {
            if (BufferBytes - _filled < LongestMatch && !Room())
                return _sink.Exceeded;
            Refill();
            var symbol = Symbol(_literals, _literalBits);
            if (symbol < 256)
            {
                if (symbol < 0)
                    return Ended();
                _buffer[_filled++] = (byte)symbol;
                continue;
            }

            if (symbol == 256)
                return "";
            symbol -= 257;
            if (symbol >= LengthBase.Length)
                return "encoding:corrupt";
            if (!Need(LengthExtra[symbol]))
                return "encoding:truncated";
            var length = LengthBase[symbol] + (int)Take(LengthExtra[symbol]);
            Refill();
            var code = Symbol(_distances, _distanceBits);
            if (code < 0)
                return Ended();
            if (code >= DistanceBase.Length)
                return "encoding:corrupt";
            if (!Need(DistanceExtra[code]))
                return "encoding:truncated";
            var distance = DistanceBase[code] + (int)Take(DistanceExtra[code]);
            if (distance > _filled)
                return "encoding:corrupt"; // before the start: the buffer always keeps a full window
            var from = _filled - distance;
            if (distance == 1)
                _buffer.AsSpan(_filled, length).Fill(_buffer[from]);
            else if (distance >= length)
                _buffer.AsSpan(from, length).CopyTo(_buffer.AsSpan(_filled));
            else
                for (var i = 0; i < length; i++) // overlapping on purpose: a run
                    _buffer[_filled + i] = _buffer[from + i];
            _filled += length;
        }
    }

    private bool FixedTables()
    {
        Span<byte> lengths = stackalloc byte[288];
        lengths[..144].Fill(8);
        lengths[144..256].Fill(9);
        lengths[256..280].Fill(7);
        lengths[280..].Fill(8);
        _literalBits = BuildTable(_literals, lengths, allowSingle: false);
        Span<byte> distances = stackalloc byte[32];
        distances.Fill(5);
        _distanceBits = BuildTable(_distances, distances, allowSingle: false);
        return _literalBits > 0 && _distanceBits > 0;
    }

    private string DynamicTables()
    {
        if (!Need(14))
            return "encoding:truncated";
        var literalCount = (int)Take(5) + 257;
        var distanceCount = (int)Take(5) + 1;
        var codeCount = (int)Take(4) + 4;
        if (literalCount > 286 || distanceCount > 30)
            return "encoding:corrupt";
        Span<byte> codeLengths = stackalloc byte[19];
        codeLengths.Clear();
        for (var i = 0; i < codeCount; i++)
        {
            if (!Need(3))
                return "encoding:truncated";
            codeLengths[CodeLengthOrder[i]] = (byte)Take(3);
        }

        var bits = BuildTable(_distances, codeLengths, allowSingle: false); // borrowed until the real one is built
        if (bits <= 0)
            return "encoding:corrupt";
        Span<byte> lengths = stackalloc byte[286 + 30];
        lengths.Clear();
        var total = literalCount + distanceCount;
        for (var i = 0; i < total;)
        {
            Refill();
            var symbol = Symbol(_distances, bits);
            if (symbol < 0)
                return Ended();
            if (symbol < 16)
            {
                lengths[i++] = (byte)symbol;
                continue;
            }

            var extra = symbol switch { 16 => 2, 17 => 3, _ => 7 };
            if (!Need(extra))
                return "encoding:truncated";
            var repeat = (int)Take(extra) + (symbol == 18 ? 11 : 3);
            if (i + repeat > total || (symbol == 16 && i == 0))
                return "encoding:corrupt";
            lengths.Slice(i, repeat).Fill(symbol == 16 ? lengths[i - 1] : (byte)0);
            i += repeat;
        }

        if (lengths[256] == 0)
            return "encoding:corrupt"; // no end-of-block code
        _literalBits = BuildTable(_literals, lengths[..literalCount], allowSingle: true);
        _distanceBits = BuildTable(_distances, lengths.Slice(literalCount, distanceCount), allowSingle: true);
        return _literalBits < 0 || _distanceBits < 0 ? "encoding:corrupt" : "";
    }

    /// <summary>
    /// Fills a lookup table indexed by the next bits; an entry is symbol &lt;&lt; 4 | code length, 0 where no code leads.
    /// Returns the index width, 0 for an empty code, -1 for an impossible one.
    /// </summary>
    private static int BuildTable(Span<ushort> table, ReadOnlySpan<byte> lengths, bool allowSingle)
    {
        Span<int> count = stackalloc int[MaxCodeBits + 1];
        count.Clear();
        foreach (var length in lengths)
            count[length]++;
        count[0] = 0;
        var bits = MaxCodeBits;
        while (bits > 0 && count[bits] == 0)
            bits--;
        if (bits == 0)
            return 0;
        Span<int> next = stackalloc int[MaxCodeBits + 1];
        var code = 0;
        var left = 1;
        for (var length = 1; length <= MaxCodeBits; length++)
        {
            left = (left << 1) - count[length];
            if (left < 0)
                return -1; // more codes than bits can tell apart
            code = (code + count[length - 1]) << 1;
            next[length] = code;
        }

        if (left > 0 && !(allowSingle && bits == 1))
            return -1; // RFC 1951 section 3.2.7 leaves only a single one-bit code incomplete

        table = table[..(1 << bits)];
        table.Clear();
        for (var symbol = 0; symbol < lengths.Length; symbol++)
        {
            var length = lengths[symbol];
            if (length == 0)
                continue;
            var reversed = Reverse(next[length]++, length);
            for (var i = reversed; i < table.Length; i += 1 << length)
                table[i] = (ushort)((symbol << 4) | length);
        }

        return bits;
    }

    private static int Reverse(int code, int length)
    {
        var result = 0;
        for (var i = 0; i < length; i++)
            result |= ((code >> i) & 1) << (length - 1 - i);
        return result;
    }

    private int Symbol(ushort[] table, int width)
    {
        if (width == 0)
            return -1;
        var entry = table[(int)_bits & ((1 << width) - 1)];
        var length = entry & 15;
        if (length == 0 || length > _bitCount)
            return -1;
        _bits >>= length;
        _bitCount -= length;
        return entry >> 4;
    }

    private readonly string Ended() => _position == _input.Length && _bitCount < MaxCodeBits ? "encoding:truncated" : "encoding:corrupt";

    private void Refill()
    {
        if (_input.Length - _position >= 8)
        {
            _bits |= BinaryPrimitives.ReadUInt64LittleEndian(_input[_position..]) << _bitCount;
            var bytes = (63 - _bitCount) >> 3;
            _position += bytes;
            _bitCount += bytes * 8;
            if (_bitCount < 64)
                _bits &= (1UL << _bitCount) - 1; // the bits beyond belong to bytes not yet taken
            return;
        }

        _ = Need(48);
    }

    private bool Need(int count)
    {
        while (_bitCount < count)
        {
            if (_position == _input.Length)
                return false;
            _bits |= (ulong)_input[_position++] << _bitCount;
            _bitCount += 8;
        }

        return true;
    }

    private uint Take(int count)
    {
        var value = (uint)(_bits & ((1UL << count) - 1));
        _bits >>= count;
        _bitCount -= count;
        return value;
    }

    /// <summary>Passes decoded bytes on and keeps the last window for back references.</summary>
    private bool Room()
    {
        if (!Flush())
            return false;
        if (_filled > WindowBytes)
        {
            _buffer.AsSpan(_filled - WindowBytes, WindowBytes).CopyTo(_buffer);
            _filled = WindowBytes;
            _flushed = WindowBytes;
        }

        return true;
    }

    private bool Flush()
    {
        var fresh = _buffer.AsSpan(_flushed, _filled - _flushed);
        Checksum = _checksumKind switch
        {
            InflaterChecksum.Crc32 => Checksums.Crc32(Checksum, fresh),
            InflaterChecksum.Adler32 => Checksums.Adler32(Checksum, fresh),
            _ => 0,
        };
        Produced += fresh.Length;
        _flushed = _filled;
        return _sink.Write(fresh);
    }
}
