using System.Collections.Immutable;

namespace Dlp.Guardian.Custom.ExactData;

/// <summary>What an index says about itself without its key.</summary>
/// <param name="Rows">Rows of the table.</param>
/// <param name="Columns">Columns in the order they were asked for.</param>
/// <param name="KeyId">Tells keys apart; equal for two indexes built with one key.</param>
public sealed record ExactDataInfo(int Rows, ImmutableArray<ExactDataColumnInfo> Columns, string KeyId);
