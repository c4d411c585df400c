using Dlp.Guardian.Detection;
using Dlp.Policy.Words;

namespace Dlp.Guardian.Detectors.Contact;

/// <summary>
/// Machine-readable zones of passports, visas and identity cards (ICAO Doc 9303-4 and -5): the line with document number, dates and their check
/// digits (weights 7-3-1). Two lines of 44, two of 36, or three of 30 characters.
/// </summary>
internal sealed class MachineReadableZoneDetector : AnchoredDetector
{
    private const int MaxLine = 44;

    public override string Name => "machine-readable-zone";

    public override SensitiveInformationType Type { get; } = new SensitiveInformationType(
        "PASSPORT_MRZ", SensitiveInformationCategory.Pii, "Machine-readable zone of a passport or identity card", "旅券・身分証の機械読取領域 (MRZ)", "ICAO Doc 9303 parts 4 and 5", "MRZ", 0.70)
    {
        Description = "The lines of < signs on a passport: number, name, nationality, date of birth.",
        DescriptionJa = "旅券などの下部にある、番号・氏名・国籍・生年月日を含む行です。",
    };

    public override DetectorAnchors Anchors { get; } = new() { Literals = ["<<<"] };

    public override int Specificity => 3;

    public override void Match(DetectionContext context, int at, int literal)
    {
        var text = context.Text;
        var (start, end) = LineAround(text, at);
        context.Charge(end - start + 2);
        // A name line says nothing by itself; the line with check digits does.
        if (end - start is not (30 or 36 or 44) || !HasCheckDigits(text[start..end]))
            return;
        var evidence = new Evidence(Type.DefaultConfidence, "layout:mrz");
        evidence.Add(0.29, "checksum:mrz");
        context.Report(this, start, end, evidence, FingerprintForm.Exact);
    }

    private static (int Start, int End) LineAround(ReadOnlySpan<char> text, int at)
    {
        var (start, end) = (at, at);
        while (start > 0 && at - start <= MaxLine && IsZone(text[start - 1]))
            start--;
        while (end < text.Length && end - at <= MaxLine && IsZone(text[end]))
            end++;
        return (start, end);
    }

    private static bool HasCheckDigits(ReadOnlySpan<char> line) => line.Length == 30
        ? Fits(line[5..14], line[14]) || (Fits(line[..6], line[6]) && Fits(line[8..14], line[14]))
        : Fits(line[..9], line[9]) && Fits(line[13..19], line[19]) && Fits(line[21..27], line[27]);

    private static bool Fits(ReadOnlySpan<char> field, char check)
    {
        ReadOnlySpan<int> weights = [7, 3, 1];
        var sum = 0;
        for (var i = 0; i < field.Length; i++)
            sum += weights[i % 3] * (field[i] == '<' ? 0 : char.IsAsciiDigit(field[i]) ? field[i] - '0' : field[i] - 'A' + 10);
        return field.ContainsAnyExcept('<') && (check == '<' ? sum % 10 == 0 : check - '0' == sum % 10);
    }

    private static bool IsZone(char c) => char.IsAsciiLetterUpper(c) || char.IsAsciiDigit(c) || c == '<';
}
