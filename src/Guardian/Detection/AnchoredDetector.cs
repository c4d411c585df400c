using System.Buffers;
using Dlp.Policy.Words;

namespace Dlp.Guardian.Detection;

/// <summary>Base of anchored detectors: <see cref="Scan"/> finds the literals when the detector is asked alone.</summary>
internal abstract class AnchoredDetector : IAnchoredDetector
{
    private SearchValues<string>? _search;

    public abstract string Name { get; }

    public abstract SensitiveInformationType Type { get; }

    public abstract DetectorAnchors Anchors { get; }

    public abstract int Specificity { get; }

    public abstract void Match(DetectionContext context, int at, int literal);

    public void Scan(DetectionContext context, int from)
    {
        var exact = Anchors.Literals;
        var caseless = Anchors.CaselessLiterals;
        _search ??= SearchValues.Create([.. exact, .. caseless], StringComparison.OrdinalIgnoreCase);
        for (var at = from; (at = TokenScan.Next(context, _search, at)) >= 0; at++)
        {
            for (var i = 0; i < exact.Length + caseless.Length; i++)
            {
                var isCaseless = i >= exact.Length;
                if (context.Text[at..].StartsWith(isCaseless ? caseless[i - exact.Length] : exact[i], isCaseless ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal))
                    Match(context, at, i);
            }
        }
    }
}
