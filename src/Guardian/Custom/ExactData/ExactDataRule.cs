using System.Collections.Immutable;

namespace Dlp.Guardian.Custom.ExactData;

/// <summary>Which columns of an index make a finding: a value of the primary one, with enough others of the same row near it.</summary>
internal sealed class ExactDataRule
{
    private readonly int[] _rowStarts;
    private readonly int[] _rows;

    public ExactDataRule(ExactDataTable table, int primary, ImmutableArray<int> with, int atLeast, int within)
    {
        (Table, Primary, With, AtLeast, Within) = (table, primary, with, atLeast, within);
        Columns = new ExactDataColumns(table, with.Add(primary));

        // Rows by value: a counting sort of what the column knows by row.
        var owner = table.Columns[primary];
        _rowStarts = new int[owner.Hashes.Length + 1];
        foreach (var value in owner.ValueOfRow)
        {
            if (value >= 0)
                _rowStarts[value + 1]++;
        }

        for (var i = 1; i < _rowStarts.Length; i++)
            _rowStarts[i] += _rowStarts[i - 1];
        _rows = new int[_rowStarts[^1]];
        var next = (int[])_rowStarts.Clone();
        for (var row = 0; row < owner.ValueOfRow.Length; row++)
        {
            if (owner.ValueOfRow[row] is >= 0 and var value)
                _rows[next[value]++] = row;
        }
    }

    public ExactDataTable Table { get; }

    public int Primary { get; }

    public ImmutableArray<int> With { get; }

    public int AtLeast { get; }

    public int Within { get; }

    /// <summary>Columns that must be looked for.</summary>
    public ExactDataColumns Columns { get; }

    /// <summary>Rows that have a value in the primary column.</summary>
    public ReadOnlySpan<int> RowsOf(int value) => _rows.AsSpan(_rowStarts[value].._rowStarts[value + 1]);
}
