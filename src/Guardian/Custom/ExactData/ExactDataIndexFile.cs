using System.Collections.Immutable;
using Dlp.Guardian.Detection;
using Dlp.Guardian.Normalisation;
using Dlp.Guardian.Review;

namespace Dlp.Guardian.Custom.ExactData;

/// <summary>Builds and looks into indexes of exact data: what <c>dlp edm</c> does, without files and command line.</summary>
public static class ExactDataIndexFile
{
    /// <summary>Bytes of a key.</summary>
    public const int KeyLength = ExactDataKey.Length;

    /// <summary>Rows times columns of an index.</summary>
    public const long MaxCells = 50_000_000;

    private const int RowsPerReport = 100_000;

    /// <summary>Builds an index of a table. Null with the reason when the table is not right.</summary>
    /// <param name="csv">RFC 4180 with a header.</param>
    /// <param name="options">Which columns.</param>
    /// <param name="key">Secret of <see cref="KeyLength"/> bytes.</param>
    /// <param name="output">Gets the index; untouched when there is none.</param>
    /// <param name="progress">Told the number of rows read, now and then.</param>
    /// <param name="problem">Line and remedy, never content.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static ExactDataInfo? Build(
        TextReader csv, ExactDataBuildOptions options, ReadOnlySpan<byte> key, Stream output, Action<long>? progress, out string problem, CancellationToken cancellationToken)
    {
        var secret = new ExactDataKey(key);
        var reader = new CsvReader(csv);
        try
        {
            if (FindColumns(reader, options.Columns, out problem) is not { } places)
                return null;
            var prefixes = ExactDataFilter.ForPrefixes(secret);
            var builders = options.Columns.Select((name, number) => new ColumnBuilder(name, number, secret, prefixes)).ToArray();
            if (ReadRows(reader, places, builders, progress, cancellationToken, out problem) is not { } rows)
                return null;
            var columns = builders.Select(builder => builder.Finish(options.MaxRowsPerValue)).ToArray();
            var info = new ExactDataInfo(rows, [.. columns.Select(column => column.Info)], secret.Id);
            var filter = prefixes.ForCells(secret, info.Columns.Sum(column => column.Cells));
            for (var i = 0; i < builders.Length; i++)
                builders[i].Fill(filter, columns[i].Column.ValueOfRow);
            ExactDataTable.Create(info, secret, filter, [.. columns.Select(column => column.Column)]).Write(output);
            return info;
        }
        catch (InvalidDataException exception)
        {
            problem = exception.Message;
            return null;
        }
    }

    /// <summary>What an index says about itself; null with the reason when it is damaged or none.</summary>
    public static ExactDataInfo? Describe(ReadOnlySpan<byte> file, out string problem) => ExactDataFormat.ReadHead(file, out _, out problem);

    /// <summary>Every value of the index in a text, in order; null with the reason when index or key are not right. Uses up the array.</summary>
    public static IReadOnlyList<ExactDataHit>? FindAll(byte[] file, ReadOnlySpan<byte> key, string text, out string problem)
    {
        if (ExactDataTable.Read(file, new ExactDataKey(key), out problem) is not { } table)
            return null;
        var normalised = new TextNormaliser().Normalise(text);
        var context = new DetectionContext();
        context.Begin(normalised, new WorkBudget(TimeProvider.System, TimeSpan.FromMinutes(10), CancellationToken.None), new Fingerprinter(), int.MaxValue);
        var scan = new ExactDataScan(table, new ExactDataColumns(table, Enumerable.Range(0, table.Columns.Length)), context);
        scan.Run();
        var hits = new List<ExactDataHit>();
        foreach (var hit in scan.Hits)
        {
            var (start, end) = normalised.ToSource(hit.Start, hit.End);
            var rows = table.Columns[hit.Column].ValueOfRow.Select((value, row) => (value, row)).Where(cell => cell.value == hit.Value).Select(cell => cell.row);
            hits.Add(new ExactDataHit(table.Columns[hit.Column].Name, start, end, [.. rows]));
        }

        return hits;
    }

    private static int[]? FindColumns(CsvReader reader, ImmutableArray<string> columns, out string problem)
    {
        var header = new List<string>();
        problem = "The table is empty. Its first line must name the columns.";
        if (!reader.Read(header))
            return null;
        var names = header.Select(name => name.Trim()).ToList();
        var places = columns.Select(column => names.IndexOf(column)).ToArray();
        var missing = Array.IndexOf(places, -1);
        problem = missing < 0 ? "" : $"The header has no column '{columns[missing]}'. It names: {string.Join(", ", names.Take(50))}.";
        return missing < 0 ? places : null;
    }

    private static int? ReadRows(CsvReader reader, int[] places, ColumnBuilder[] builders, Action<long>? progress, CancellationToken cancellationToken, out string problem)
    {
        var normaliser = new TextNormaliser();
        var fields = new List<string>();
        var rows = 0;
        problem = "";
        while (reader.Read(fields))
        {
            // A blank line, as at the end of many files, is one empty field.
            if (fields is [""] && places.Length > 0)
                continue;
            if ((long)(rows + 1) * builders.Length > MaxCells)
            {
                problem = $"More than {MaxCells} cells. Split the table, or take fewer columns; a rule can list several types.";
                return null;
            }

            for (var i = 0; i < builders.Length; i++)
                builders[i].Add(places[i] < fields.Count ? fields[places[i]] : "", normaliser);
            if (++rows % RowsPerReport != 0)
                continue;
            cancellationToken.ThrowIfCancellationRequested();
            progress?.Invoke(rows);
        }

        if (rows > 0)
            return rows;
        problem = "The table has a header and no rows.";
        return null;
    }
}
