using System.Collections.Immutable;
using Dlp.Guardian.Detection;
using Dlp.Guardian.Identifiers;
using Dlp.Guardian.Views;

namespace Dlp.Guardian.Review;

/// <summary>What every reviewer of an inspector shares: detectors with their indexes, decoders, and the bounds of one part.</summary>
internal sealed class ReviewEngine(ImmutableArray<IDetector> detectors, ViewOptions views, int maxFindings)
{
    public ImmutableArray<IDetector> Detectors { get; } = detectors;

    public AnchorIndex Anchors { get; } = new(detectors);

    public IdentifierIndex Identifiers { get; } = new(detectors);

    public ImmutableArray<IDecoder> Decoders { get; } = DecoderCatalogue.For(detectors);

    public ViewOptions Views { get; } = views;

    public Fingerprinter Fingerprinter { get; } = new();

    public int MaxFindings { get; } = maxFindings;
}
