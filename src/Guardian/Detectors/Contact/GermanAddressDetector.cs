using System.Collections.Immutable;
using Dlp.Guardian.Detection;
using Dlp.Policy.Words;

namespace Dlp.Guardian.Detectors.Contact;

/// <summary>
/// German, Austrian and Swiss addresses: street, number, then a postal code of five (four) digits and the town (DIN 5008). Without code and town, a
/// word for addresses must stand near.
/// </summary>
internal sealed class GermanAddressDetector : AnchoredDetector
{
    private static readonly ImmutableArray<string> Streets =
        ["straße", "strasse", "str. ", "gasse ", "allee ", "platz ", "weg ", "ring ", "damm ", "ufer ", "chaussee ", "promenade ", "steig ", "stieg ", "hof ", "markt ", "berg "];

    public override string Name => "address-de";

    public override SensitiveInformationType Type => PostalAddress.Type;

    public override DetectorAnchors Anchors { get; } = new() { CaselessLiterals = Streets };

    public override int Specificity => 1;

    public override void Match(DetectionContext context, int at, int literal)
    {
        var text = context.Text;
        var number = at + Streets[literal].Length;
        while (number < text.Length && text[number] == ' ')
            number++;
        if (number >= text.Length || text[number] is not (>= '1' and <= '9'))
            return;
        context.Charge(80);
        var start = at;
        while (start > 0 && at - start < 30 && (char.IsLetter(text[start - 1]) || text[start - 1] == '-'))
            start--;
        if (start == at)
            start = StreetText.CapitalisedBack(text, at, 3); // "Berliner Straße 5"
        if (start == at || !char.IsUpper(text[start]) && !char.IsUpper(text[at]))
            return;
        var end = number;
        while (end < text.Length && end - number < 8 && (char.IsAsciiDigit(text[end]) || (text[end] == '-' && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1]))))
            end++;
        if (end + 1 < text.Length && text[end] == ' ' && char.IsAsciiLetterLower(text[end + 1]) && (end + 2 == text.Length || !char.IsLetterOrDigit(text[end + 2])))
            end += 2;
        else if (end < text.Length && char.IsAsciiLetterLower(text[end]) && (end + 1 == text.Length || !char.IsLetterOrDigit(text[end + 1])))
            end++;
        if (end - number > 8 || (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is '%' or '€')))
            return;

        var code = StreetText.Gap(text, end);
        code = text[code..].StartsWith("D-") || text[code..].StartsWith("A-") ? code + 2 : text[code..].StartsWith("CH-") ? code + 3 : code;
        var codeEnd = StreetText.Digits(text, code, 5) is > 0 and var five ? five : StreetText.Digits(text, code, 4);
        var town = codeEnd > 0 ? StreetText.CapitalisedForward(text, Math.Min(text.Length, codeEnd + 1), 3) : -1;
        var hasTown = codeEnd > 0 && town > codeEnd + 1;
        var word = context.Near(StreetText.Words, start, end, 40, 0);
        if (!hasTown && word is null)
            return;
        var evidence = new Evidence(Type.DefaultConfidence, "structure:street-number");
        if (hasTown)
            evidence.Add(0.35, "code-town");
        evidence.AddContext(0.20, word);
        context.Report(this, start, hasTown ? town : end, evidence, FingerprintForm.Alphanumeric);
    }
}
