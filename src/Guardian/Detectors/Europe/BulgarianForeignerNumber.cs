using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Europe;

/// <summary>ЛНЧ: ten digits, check digit by weights 21 19 17 13 11 9 7 3 1 modulo 10.</summary>
internal static class BulgarianForeignerNumber
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("BG_LNCH", "BG", "Foreigner number (LNCh) (Bulgaria)", "外国人番号 (LNCh) (ブルガリア)", "Закон за чужденците",
            "Foreigner number (LNCh) issued in Bulgaria.", "ブルガリアで発行される外国人番号 (LNCh)です。"),
        Layouts = ["##########"],
        Words = ["лнч", "lnch", "личен номер на чужденец"],
        WordsWithCountry = ["foreigner number"],
        Check = HasCheckDigits,
    };

    internal static bool HasCheckDigits(ReadOnlySpan<char> value) =>
        CheckDigits.WeightedSum(value, [21, 19, 17, 13, 11, 9, 7, 3, 1]) % 10 == value[9] - '0';
}
