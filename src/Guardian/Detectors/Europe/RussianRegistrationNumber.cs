using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Europe;

/// <summary>ОГРН: thirteen digits, the last the first twelve modulo 11 modulo 10; ОГРНИП: fifteen, modulo 13.</summary>
internal static class RussianRegistrationNumber
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Financial("RU_OGRN", "RU", "State registration number (OGRN) (Russia)", "国家登録番号 (OGRN) (ロシア)", "Приказ Минфина 165н",
            "State registration number (OGRN) issued in Russia.", "ロシアで発行される国家登録番号 (OGRN)です。"),
        Layouts = ["#############", "###############"],
        Words = ["огрн", "огрнип", "ogrn", "основной государственный регистрационный номер"],
        WordsWithCountry = ["company number", "registration number"],
        Check = HasCheckDigits,
    };

    internal static bool HasCheckDigits(ReadOnlySpan<char> value)
    {
        return CheckDigits.ToNumber(value[..^1]) % (value.Length - 2) % 10 == value[^1] - '0';
    }
}
