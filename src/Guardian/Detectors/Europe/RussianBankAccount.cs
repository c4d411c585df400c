using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Europe;

/// <summary>Расчётный счёт: twenty digits, the first five of the chart of accounts.</summary>
internal static class RussianBankAccount
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Financial("RU_BANK_ACCOUNT", "RU", "Bank account number (Russia)", "銀行口座番号 (ロシア)", "Положение Банка России 579-П",
            "Bank account number issued in Russia.", "ロシアで発行される銀行口座番号です。"),
        Layouts = ["####################", "##### ### # #### #######", "#####.###.#.###########"],
        Words = ["расчетный счет", "расчётный счёт", "р/с", "рас. счет", "корреспондентский счет", "к/с", "номер счета", "счёт", "счет"],
        WordsWithCountry = ["bank account", "account number", "口座番号", "銀行口座"],
        Structure = value => value[0] is '3' or '4',
    };
}
