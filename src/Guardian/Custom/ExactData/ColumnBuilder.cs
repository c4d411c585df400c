using Dlp.Guardian.Normalisation;

namespace Dlp.Guardian.Custom.ExactData;

/// <summary>Collects one column: two numbers a cell, never the cell.</summary>
internal sealed class ColumnBuilder(string name, int number, ExactDataKey key, ExactDataFilter prefixes)
{
    private readonly bool[] _lengths = ExactDataTable.NoLengths();
    private ulong[] _hashes = [];
    private ulong[] _rolled = [];
    private int _rows;
    private long _empty;
    private long _tooShort;
    private long _tooLong;

    /// <summary>Adds the next row's cell.</summary>
    public void Add(string cell, TextNormaliser normaliser)
    {
        if (_rows == _hashes.Length)
        {
            var size = Math.Max(1024, 2 * _rows);
            Array.Resize(ref _hashes, size);
            Array.Resize(ref _rolled, size);
        }

        var row = _rows++;
        Span<char> form = stackalloc char[CellForm.MaxLength];
        var length = CellForm.Write(normaliser.Normalise(cell).Span, form);
        if (length < 0)
        {
            _tooLong++;
            return;
        }

        form = form[..length];
        if (length == 0)
        {
            _empty++;
            return;
        }

        if (CellForm.IsTooShort(form))
        {
            _tooShort++;
            return;
        }

        var (shorter, longer) = (CellForm.PrefixLength(form[0]), CellForm.LongPrefixLength(form[0]));
        var rolled = prefixes.Seed;
        for (var i = 0; i < length; i++)
        {
            rolled = prefixes.Roll(rolled, form[i]);
            if (i + 1 == shorter || i + 1 == longer)
                prefixes.AddPrefix(rolled, isLong: i + 1 == longer);
        }

        _rolled[row] = rolled;
        _hashes[row] = key.Hash(number, form);
        _lengths[length] = true;
    }

    /// <summary>Sorts the column out: values that more than so many rows share are dropped.</summary>
    public (ExactDataColumn Column, ExactDataColumnInfo Info) Finish(int maxRowsPerValue)
    {
        Array.Resize(ref _hashes, _rows);
        var sorted = (ulong[])_hashes.Clone();
        var rows = new int[_rows];
        for (var i = 0; i < rows.Length; i++)
            rows[i] = i;
        Array.Sort(sorted, rows);
        var valueOfRow = new int[_rows];
        var (values, cells, tooCommon) = (0, 0L, 0L);
        for (var at = 0; at < sorted.Length;)
        {
            var end = at + 1;
            while (end < sorted.Length && sorted[end] == sorted[at])
                end++;
            var isKept = sorted[at] != 0 && end - at <= maxRowsPerValue;
            if (sorted[at] != 0)
                (cells, tooCommon) = isKept ? (cells + end - at, tooCommon) : (cells, tooCommon + end - at);
            for (var i = at; i < end; i++)
                valueOfRow[rows[i]] = isKept ? values : -1;
            if (isKept)
                sorted[values++] = sorted[at];
            at = end;
        }

        Array.Resize(ref sorted, values);
        return (new(name, sorted, valueOfRow, _lengths), new(name, values, cells, _empty, _tooShort, _tooLong, tooCommon));
    }

    /// <summary>Enters the kept cells into the index's filter.</summary>
    public void Fill(ExactDataFilter filter, int[] valueOfRow)
    {
        for (var row = 0; row < valueOfRow.Length; row++)
        {
            if (valueOfRow[row] >= 0)
                filter.Add(_rolled[row]);
        }
    }
}
