using System.Collections.Immutable;

namespace Dlp.Guardian.CorpusTests.Format;

/// <summary>One file of the corpus.</summary>
/// <param name="Area">Folder below <c>Corpus</c>, with forward slashes.</param>
/// <param name="Type">Type id: the file's name without its extension.</param>
/// <param name="IsQuiet">Nothing of any type may be found in near misses and negatives.</param>
/// <param name="AllowedFalsePositives">Share of near misses and negatives that may be found, with its reason.</param>
/// <param name="Lines">Lines in order.</param>
internal sealed record CorpusFile(string Area, string Type, bool IsQuiet, (double Share, string Reason) AllowedFalsePositives, ImmutableArray<CorpusLine> Lines)
{
    /// <summary>How messages name it.</summary>
    public string Path => $"{Area}/{Type}.txt";

    /// <summary>Every sample, the same in every run.</summary>
    public IEnumerable<Sample> Samples() =>
        Lines.SelectMany(line => Enumerable.Range(0, line.Repeat).Select(i => line.Template.Expand(this, line, Generators.Chance.For(Type, line.Template.Text, i))));
}
