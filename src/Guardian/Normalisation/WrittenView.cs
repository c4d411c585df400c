using Dlp.Guardian.Detection;

namespace Dlp.Guardian.Normalisation;

/// <summary>The text as written, normalised.</summary>
internal sealed class WrittenView : IViewSource
{
    private readonly TextNormaliser _normaliser = new();

    public string Name => "";

    public bool TryOpen(string text, out NormalisedText view)
    {
        view = _normaliser.Normalise(text);
        return true;
    }
}
