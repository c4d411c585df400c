using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Europe;

/// <summary>Bankgironummer: seven or eight digits with the Luhn check.</summary>
internal static class SwedishBankgiro
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Financial("SE_BANKGIRO", "SE", "Bankgiro number (Sweden)", "銀行振替番号 (Bankgiro) (スウェーデン)", "Bankgirot",
            "Bankgiro number issued in Sweden.", "スウェーデンで発行される銀行振替番号 (Bankgiro)です。"),
        Layouts = ["###-####", "####-####", "#######", "########"],
        Words = ["bankgiro", "bankgironummer", "bankgironr", "bg-nummer"],
        WordsWithCountry = ["口座番号", "銀行口座"],
        Check = HasCheckDigits,
    };

    internal static bool HasCheckDigits(ReadOnlySpan<char> value) =>
        CheckDigits.Luhn(value);
}
