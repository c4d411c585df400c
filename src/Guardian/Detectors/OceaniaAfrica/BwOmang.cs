using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.OceaniaAfrica;

/// <summary>
/// Nine digits of a citizen of Botswana.
/// </summary>
internal static class BwOmang
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("BW_OMANG", "BW", "Omang number (Botswana)", "オマン番号 (ボツワナ)", "National Registration Act (Botswana): fifth digit 1 for men, 2 for women",
            "Nine digits of a citizen of Botswana.", "ボツワナ国民の番号です。"),
        Layouts = ["#########", "#### # ####"],
        Words = ["omang", "omang number", "omang no", "botswana id", "motswana id", "omang card"],
        Structure = value => value[4] is '1' or '2',
    };
}
