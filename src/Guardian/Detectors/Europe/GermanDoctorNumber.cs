using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Europe;

/// <summary>Lebenslange Arztnummer: six digits, a check digit by weights 4 and 9 modulo 10, and two digits of the speciality.</summary>
internal static class GermanDoctorNumber
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("DE_LANR", "DE", "Physician number (Germany)", "医師番号 (LANR) (ドイツ)", "KBV, Richtlinie zur Arztnummer",
            "Number of a doctor who treats publicly insured patients.", "公的保険医の番号です。"),
        Layouts = ["#########"],
        Words = ["lanr", "arztnummer", "lebenslange arztnummer", "arzt-nr"],
        Check = HasCheckDigits,
    };

    internal static bool HasCheckDigits(ReadOnlySpan<char> value) =>
        (10 - CheckDigits.WeightedSum(value[..6], [4, 9, 4, 9, 4, 9]) % 10) % 10 == value[6] - '0';
}
