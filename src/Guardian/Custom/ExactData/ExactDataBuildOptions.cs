using System.Collections.Immutable;

namespace Dlp.Guardian.Custom.ExactData;

/// <summary>How an index is built.</summary>
/// <param name="Columns">Columns of the table, 1 to 32, by the names of its header.</param>
public sealed record ExactDataBuildOptions(ImmutableArray<string> Columns)
{
    /// <summary>Values that more rows share are left out: "unknown" would be found everywhere. Default 1,000.</summary>
    public int MaxRowsPerValue { get; init; } = 1_000;
}
