using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Europe;

/// <summary>KRS: ten digits, the first three zero.</summary>
internal static class PolishCourtRegister
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Financial("PL_KRS", "PL", "Court register number (KRS) (Poland)", "裁判所登記番号 (KRS) (ポーランド)", "Ustawa o Krajowym Rejestrze Sądowym",
            "Court register number (KRS) issued in Poland.", "ポーランドで発行される裁判所登記番号 (KRS)です。"),
        Layouts = ["##########"],
        Words = ["krs", "numer krs", "nr krs", "krajowy rejestr sądowy"],
        Structure = value => value.StartsWith("000"),
    };
}
