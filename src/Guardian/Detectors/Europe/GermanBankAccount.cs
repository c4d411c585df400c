using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Europe;

/// <summary>Bankleitzahl of eight digits and Kontonummer of up to ten, by the words beside them.</summary>
internal static class GermanBankAccount
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Financial("DE_BANK_ACCOUNT", "DE", "Bank code and account number (Germany)", "銀行コードと口座番号 (ドイツ)", "Deutsche Bundesbank, Bankleitzahlen",
            "Bank code and account number issued in Germany.", "ドイツで発行される銀行コードと口座番号です。"),
        Layouts = ["######", "#######", "########", "#########", "##########", "### ### ##", "#### ### ###", "### ### ###"],
        Words = ["blz", "bankleitzahl", "kontonummer", "konto-nr", "kontonr", "konto-nummer", "kto-nr", "kto nr", "kto.nr", "kto", "ktonr", "konto nr"],
        WordsWithCountry = ["bank account", "account number", "bank code", "口座番号", "銀行口座"],
    };
}
