using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Dlp.Guardian.Custom.ExactData;

/// <summary>An index in memory: flat arrays of keyed hashes, never a value.</summary>
internal sealed class ExactDataTable
{
    /// <summary>Columns of an index.</summary>
    public const int MaxColumns = 32;

    private const int LengthBytes = 128;

    private ExactDataTable(ExactDataInfo info, ExactDataKey key, ExactDataFilter filter, ImmutableArray<ExactDataColumn> columns) =>
        (Info, Key, Filter, Columns) = (info, key, filter, columns);

    public ExactDataInfo Info { get; }

    public ExactDataKey Key { get; }

    public ExactDataFilter Filter { get; }

    public ImmutableArray<ExactDataColumn> Columns { get; }

    public static ExactDataTable Create(ExactDataInfo info, ExactDataKey key, ExactDataFilter filter, ImmutableArray<ExactDataColumn> columns) => new(info, key, filter, columns);

    /// <summary>Reads an index; uses up the array. Null with the reason when the file or the key is not right.</summary>
    public static ExactDataTable? Read(byte[] file, ExactDataKey key, out string problem)
    {
        if (ExactDataFormat.ReadHead(file, out var headEnd, out problem) is not { } info)
            return null;
        if (info.KeyId != key.Id || ExactDataFormat.Open(file, headEnd, key) is not { } body)
        {
            problem = "The key file does not belong to this index. Name the one that 'dlp edm build' used, or build the index again.";
            return null;
        }

        var cells = info.Columns.Sum(column => column.Cells);
        if (body.Length != SizeOf(info, cells))
        {
            problem = "The index contradicts itself. Build it again.";
            return null;
        }

        var bytes = body.Span;
        var filter = ExactDataFilter.Read(key, Take(ref bytes, ExactDataFilter.SizeFor(cells)));
        var columns = ImmutableArray.CreateBuilder<ExactDataColumn>();
        foreach (var column in info.Columns)
        {
            var lengths = MemoryMarshal.Cast<byte, bool>(Take(ref bytes, LengthBytes)).ToArray();
            var hashes = MemoryMarshal.Cast<byte, ulong>(Take(ref bytes, 8L * column.Values)).ToArray();
            columns.Add(new(column.Name, hashes, MemoryMarshal.Cast<byte, int>(Take(ref bytes, 4L * info.Rows)).ToArray(), lengths));
        }

        return new(info, key, filter, columns.ToImmutable());
    }

    /// <summary>Writes the index.</summary>
    public void Write(Stream output)
    {
        var body = new byte[SizeOf(Info, Info.Columns.Sum(column => column.Cells))];
        Span<byte> rest = body;
        var filterSize = (int)ExactDataFilter.SizeFor(Info.Columns.Sum(column => column.Cells));
        Filter.CopyTo(rest[..filterSize]);
        rest = rest[filterSize..];
        foreach (var column in Columns)
        {
            MemoryMarshal.AsBytes(column.Lengths.AsSpan()).CopyTo(rest);
            rest = rest[LengthBytes..];
            MemoryMarshal.AsBytes(column.Hashes.AsSpan()).CopyTo(rest);
            rest = rest[(8 * column.Hashes.Length)..];
            MemoryMarshal.AsBytes(column.ValueOfRow.AsSpan()).CopyTo(rest);
            rest = rest[(4 * column.ValueOfRow.Length)..];
        }

        ExactDataFormat.Write(output, Info, body, Key);
    }

    public static long SizeOf(ExactDataInfo info, long cells) =>
        ExactDataFilter.SizeFor(cells) + info.Columns.Sum(column => LengthBytes + 8L * column.Values + 4L * info.Rows);

    public static bool[] NoLengths() => new bool[LengthBytes];

    private static ReadOnlySpan<byte> Take(ref Span<byte> bytes, long count)
    {
        var taken = bytes[..(int)count];
        bytes = bytes[(int)count..];
        return taken;
    }
}
