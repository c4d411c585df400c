using System.Collections.Immutable;

namespace Dlp.Guardian.Custom.ExactData;

/// <summary>A value of an index in a text.</summary>
/// <param name="Column">Its column.</param>
/// <param name="Start">First UTF-16 unit.</param>
/// <param name="End">One past the last.</param>
/// <param name="Rows">Rows that have it, from 0.</param>
public sealed record ExactDataHit(string Column, int Start, int End, ImmutableArray<int> Rows);
