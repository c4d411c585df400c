using System.Collections.Immutable;
using Dlp.Guardian.Detection;

namespace Dlp.Guardian.Views;

/// <summary>Every decoder. docs/evasion.md publishes the list with its limits.</summary>
internal static class DecoderCatalogue
{
    /// <summary>The decoders for a set of detectors: where a token may be broken depends on how tokens start.</summary>
    public static ImmutableArray<IDecoder> For(ImmutableArray<IDetector> detectors) =>
    [
        new EscapeDecoder(),
        new QuotedPrintableDecoder(),
        new Base64Decoder(),
        new SpacedHexDecoder(),
        new LookAlikeDecoder(),
        new KanjiDigitDecoder(),
        new SqueezedDigitDecoder(),
        new JoinedLineDecoder(detectors),
    ];
}
