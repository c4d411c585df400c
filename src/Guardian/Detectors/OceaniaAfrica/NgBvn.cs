using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.OceaniaAfrica;

/// <summary>
/// Number that links the bank accounts of a person in Nigeria.
/// </summary>
internal static class NgBvn
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Financial("NG_BVN", "NG", "Bank verification number BVN (Nigeria)", "銀行認証番号 BVN (ナイジェリア)", "Central Bank of Nigeria, BVN framework: eleven digits from 22",
            "Number that links the bank accounts of a person in Nigeria.", "ナイジェリアの銀行口座を個人に結びつける番号です。"),
        Layouts = ["22#########"],
        Words = ["bvn", "bvn number", "bvn no", "bank verification", "bank verification number"],
    };
}
