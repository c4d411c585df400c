namespace Dlp.Guardian.Custom.ExactData;

/// <summary>What became of a column's cells.</summary>
/// <param name="Name">Column.</param>
/// <param name="Values">Different values indexed.</param>
/// <param name="Cells">Cells indexed.</param>
/// <param name="Empty">Cells without a letter or digit.</param>
/// <param name="TooShort">Cells left out because they would be found by chance.</param>
/// <param name="TooLong">Cells left out because they are longer than any text would repeat exactly.</param>
/// <param name="TooCommon">Cells left out because too many rows share their value.</param>
public sealed record ExactDataColumnInfo(string Name, int Values, long Cells, long Empty, long TooShort, long TooLong, long TooCommon);
