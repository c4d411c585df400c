namespace Dlp.Guardian.Custom.ExactData;

/// <summary>One column of an index: its different values as sorted hashes, and which of them each row has.</summary>
/// <param name="Name">As the table's header names it.</param>
/// <param name="Hashes">Keyed hashes in ascending order; a value's id is its place here.</param>
/// <param name="ValueOfRow">Id of each row's value; -1 when the cell was left out.</param>
/// <param name="Lengths">Which lengths occur, by length.</param>
internal sealed record ExactDataColumn(string Name, ulong[] Hashes, int[] ValueOfRow, bool[] Lengths)
{
    /// <summary>Id of a value, or negative.</summary>
    public int Find(ulong hash) => Array.BinarySearch(Hashes, hash);
}
