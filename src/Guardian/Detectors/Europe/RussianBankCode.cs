using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Europe;

/// <summary>БИК: nine digits starting with 04.</summary>
internal static class RussianBankCode
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Financial("RU_BIK", "RU", "Bank code (BIK) (Russia)", "銀行識別コード (BIK) (ロシア)", "Положение Банка России 732-П",
            "Bank code (BIK) issued in Russia.", "ロシアで発行される銀行識別コード (BIK)です。"),
        Layouts = ["04#######"],
        Words = ["бик", "бик банка", "bik"],
        WordsWithCountry = ["口座番号", "銀行口座"],
    };
}
