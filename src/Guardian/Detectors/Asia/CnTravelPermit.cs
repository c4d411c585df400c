using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Asia;

/// <summary>
/// Number of a permit to travel between the mainland, Hong Kong, Macau and Taiwan.
/// </summary>
internal static class CnTravelPermit
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("CN_TRAVEL_PERMIT", "CN", "Travel permit number (mainland, Hong Kong, Macau, Taiwan)", "通行証番号 (中国・香港・マカオ・台湾)", "国家移民管理局: 往来港澳通行证, 港澳居民来往内地通行证, 台湾居民来往大陆通行证",
            "Number of a permit to travel between the mainland, Hong Kong, Macau and Taiwan.", "中国本土と香港・マカオ・台湾の往来に使う通行証の番号です。"),
        Layouts = ["C########", "C@#######", "H########", "H##########", "M########", "M##########", "########"],
        Words = 
        [
            "通行证", "通行證", "港澳通行证", "回乡证", "回鄉證", "台胞证", "台胞證", "往来港澳", "home return permit", "mainland travel permit", "travel permit",
            "exit-entry permit", "taiwan compatriot",
        ],
    };
}
