using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Europe;

/// <summary>Burgerservicenummer: nine digits whose sum by weights 9 to 2 and -1 is a multiple of eleven.</summary>
internal static class DutchBsn
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("NL_BSN", "NL", "Citizen service number (BSN) (Netherlands)", "市民サービス番号 (BSN) (オランダ)", "Wet algemene bepalingen burgerservicenummer; elfproef",
            "Citizen service number (BSN) issued in Netherlands.", "オランダで発行される市民サービス番号 (BSN)です。"),
        Layouts = ["#########", "####.##.###", "#### ## ###", "### ### ###", "###.###.###", "####-##-###", "########"],
        Words = ["bsn", "bsn-nummer", "burgerservicenummer", "burger service nummer", "sofinummer", "sofi-nummer", "sofi", "citizen service number", "burgerservicenr"],
        WordsWithCountry = ["social security", "personal number", "citizen number", "tax number", "national id", "国民識別番号", "個人番号", "国民ID"],
        Check = HasCheckDigits,
    };

    internal static bool HasCheckDigits(ReadOnlySpan<char> value)
    {
        if (value.Length == 8)
            return (CheckDigits.WeightedSum(value, [8, 7, 6, 5, 4, 3, 2]) + 11 - (value[7] - '0')) % 11 == 0;
        return (CheckDigits.WeightedSum(value, [9, 8, 7, 6, 5, 4, 3, 2]) + 11 - (value[8] - '0')) % 11 == 0;
    }
}
