using Dlp.Guardian.Normalisation;

namespace Dlp.Guardian.Detection;

/// <summary>
/// One way to read a text: as written (normalised), and later decoded from base64, percent or other encodings. A view carries its own
/// offset map, so that a finding inside an encoded stretch spans the stretch.
/// </summary>
internal interface IViewSource
{
    /// <summary>Name in reasons (<c>view:base64</c>); empty for the text as written.</summary>
    string Name { get; }

    /// <summary>The text read this way, valid until the next call; false when there is nothing of the kind in it.</summary>
    bool TryOpen(string text, out NormalisedText view);
}
