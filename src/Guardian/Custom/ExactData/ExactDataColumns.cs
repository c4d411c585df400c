namespace Dlp.Guardian.Custom.ExactData;

/// <summary>Columns that a scan looks for, and the lengths their values have.</summary>
internal sealed class ExactDataColumns
{
    private readonly bool[] _columns;
    private readonly bool[] _lengths = new bool[CellForm.MaxLength + 1];

    public ExactDataColumns(ExactDataTable table, IEnumerable<int> columns)
    {
        _columns = new bool[table.Columns.Length];
        foreach (var column in columns)
        {
            _columns[column] = true;
            for (var length = 0; length < _lengths.Length; length++)
                _lengths[length] |= table.Columns[column].Lengths[length];
        }

        Longest = Array.LastIndexOf(_lengths, value: true);
    }

    /// <summary>Length of the longest value; -1 when there are none.</summary>
    public int Longest { get; }

    public bool Has(int column) => _columns[column];

    public bool HasLength(int length) => _lengths[length];
}
