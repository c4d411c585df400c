using System.Collections.Immutable;
using Dlp.Guardian.Detection;
using Dlp.Policy.Words;

namespace Dlp.Guardian.Detectors.Contact;

/// <summary>
/// French and Belgian addresses: number (bis, ter), kind of way, name, then a postal code and the town (AFNOR NF Z10-011). Without code and town, a
/// word for addresses must stand near.
/// </summary>
internal sealed class FrenchAddressDetector : AnchoredDetector
{
    private const int MaxName = 50;

    private static readonly ImmutableArray<string> Ways =
        [" rue ", " avenue ", " boulevard ", " bd ", " place ", " chemin ", " impasse ", " allée ", " quai ", " cours ", " route ", " square ", " passage ", " faubourg ", " ruelle ", " résidence "];

    public override string Name => "address-fr";

    public override SensitiveInformationType Type => PostalAddress.Type;

    public override DetectorAnchors Anchors { get; } = new() { CaselessLiterals = Ways };

    public override int Specificity => 1;

    public override void Match(DetectionContext context, int at, int literal)
    {
        var text = context.Text;
        var number = at;
        if (number >= 4 && text[(number - 4)..number] is " bis" or " ter")
            number -= 4;
        var start = StreetText.NumberBack(text, Math.Min(text.Length, number + 1));
        if (start < 0)
            return;
        context.Charge(MaxName + 40);
        var name = at + Ways[literal].Length;
        var window = text[name..Math.Min(text.Length, name + MaxName)];
        // The name ends at a comma or a line, or where the postal code starts.
        var length = window.IndexOfAny(",\n\r;.");
        if (length < 0)
            length = window.Length;
        var code = -1;
        for (var i = 1; i + 5 <= text.Length - name && i <= MaxName; i++)
        {
            if (char.IsAsciiDigit(text[name + i]) && !char.IsAsciiLetterOrDigit(text[name + i - 1]) && StreetText.Digits(text, name + i, 5) > 0)
            {
                code = name + i;
                break;
            }
        }

        var town = code > 0 && code + 6 < text.Length ? StreetText.CapitalisedForward(text, code + 6, 4) : -1;
        var hasTown = code > 0 && town > code + 6;
        var word = context.Near(StreetText.Words, start, at, 40, 0);
        var end = hasTown ? town : StreetText.CapitalisedForward(text, NameStart(text, name), 4);
        if ((!hasTown && word is null) || end <= name)
            return;
        var evidence = new Evidence(Type.DefaultConfidence, "structure:number-way");
        if (hasTown)
            evidence.Add(0.35, "code-town");
        evidence.AddContext(0.20, word);
        context.Report(this, start, end, evidence, FingerprintForm.Alphanumeric);
    }

    private static int NameStart(ReadOnlySpan<char> text, int at)
    {
        foreach (var article in (ReadOnlySpan<string>)["de la ", "de l'", "des ", "du ", "de ", "d'", "la ", "le ", "les ", "l'"])
        {
            if (text[at..].StartsWith(article, StringComparison.OrdinalIgnoreCase))
                return at + article.Length;
        }

        return at;
    }
}
