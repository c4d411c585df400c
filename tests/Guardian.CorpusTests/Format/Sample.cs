using System.Collections.Immutable;

namespace Dlp.Guardian.CorpusTests.Format;

/// <summary>A text to inspect, with what must be found in it.</summary>
internal sealed record Sample(CorpusFile File, CorpusLine Line, string Text, ImmutableArray<Expectation> Expectations);
