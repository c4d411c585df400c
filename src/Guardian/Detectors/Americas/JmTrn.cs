using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Americas;

/// <summary>
/// Nine digits of a taxpayer in Jamaica.
/// </summary>
internal static class JmTrn
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("JM_TRN", "JM", "Taxpayer registration number (Jamaica)", "納税者番号 TRN (ジャマイカ)", "Tax Administration Jamaica, TRN",
            "Nine digits of a taxpayer in Jamaica.", "ジャマイカの納税者番号です。"),
        Layouts = ["###-###-###", "#########"],
        Words = ["trn", "taxpayer registration", "taxpayer registration number", "jamaican tax", "tax administration jamaica"],
    };
}
