using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Europe;

/// <summary>ИНН: ten digits by weights 2 4 10 3 5 9 4 6 8, twelve by 7 2 4 10 … and 3 7 2 4 10 …, modulo 11.</summary>
internal static class RussianTaxNumber
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("RU_INN", "RU", "Taxpayer number (INN) (Russia)", "納税者番号 (INN) (ロシア)", "Приказ ФНС ММВ-7-6/435@",
            "Taxpayer number (INN) issued in Russia.", "ロシアで発行される納税者番号 (INN)です。"),
        Layouts = ["##########", "############", "#### ##### #", "#### ###### ##"],
        Words = ["инн", "инн/кпп", "идентификационный номер налогоплательщика", "inn number"],
        WordsWithCountry = ["inn", "tax number", "tax id", "taxpayer", "納税者番号", "税番号"],
        Check = HasCheckDigits,
    };

    internal static bool HasCheckDigits(ReadOnlySpan<char> value)
    {
        if (value.Length == 10)
            return CheckDigits.WeightedSum(value, [2, 4, 10, 3, 5, 9, 4, 6, 8]) % 11 % 10 == value[9] - '0';
        return CheckDigits.WeightedSum(value, [7, 2, 4, 10, 3, 5, 9, 4, 6, 8]) % 11 % 10 == value[10] - '0'
            && CheckDigits.WeightedSum(value, [3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8]) % 11 % 10 == value[11] - '0';
    }
}
