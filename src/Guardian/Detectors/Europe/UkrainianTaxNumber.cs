using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Europe;

/// <summary>РНОКПП: five digits of days since 1899-12-31, four digits, check digit by weights -1 5 7 9 4 6 10 5 7 modulo 11.</summary>
internal static class UkrainianTaxNumber
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("UA_RNOKPP", "UA", "Taxpayer number (RNOKPP) (Ukraine)", "納税者番号 (RNOKPP) (ウクライナ)", "Податковий кодекс України ст. 70",
            "Taxpayer number (RNOKPP) issued in Ukraine.", "ウクライナで発行される納税者番号 (RNOKPP)です。"),
        Layouts = ["##########"],
        Words = [
            "рнокпп", "іпн", "ідентифікаційний код", "ідентифікаційний номер", "податковий номер", "індивідуальний податковий номер", "код платника", "инн",
            "rnokpp", "ипн"
        ],
        WordsWithCountry = ["tax number", "tax id", "taxpayer", "納税者番号", "税番号"],
        Check = HasCheckDigits,
    };

    internal static bool HasCheckDigits(ReadOnlySpan<char> value) =>
        (CheckDigits.WeightedSum(value[1..], [5, 7, 9, 4, 6, 10, 5, 7]) + 11 - (value[0] - '0')) % 11 % 10 == value[9] - '0';
}
