namespace Dlp.Guardian.CorpusTests.Format;

/// <summary>One line with its continuations, not yet expanded.</summary>
/// <param name="Kind">What it claims.</param>
/// <param name="Number">Line number in the file, from 1.</param>
/// <param name="Variant">The <c>@</c> heading it stands under; empty when none.</param>
/// <param name="Repeat">How many samples it makes.</param>
/// <param name="Template">What samples are made from.</param>
internal sealed record CorpusLine(LineKind Kind, int Number, string Variant, int Repeat, Template Template);
