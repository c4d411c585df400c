using System.Collections.Frozen;

namespace Dlp.Guardian.Detectors.Japan;

/// <summary>Names of transport branches and "go-tōchi" regions on number plates (国土交通省, 地域名表示一覧, up to 2025).</summary>
internal static class TransportBranches
{
    private const int MaxLength = 4;

    private static readonly FrozenSet<string> Names = new[]
    {
        "札幌", "函館", "旭川", "室蘭", "釧路", "帯広", "北見", "苫小牧", "知床", "十勝", "青森", "八戸", "弘前", "岩手", "盛岡", "平泉", "宮城", "仙台", "秋田", "山形", "庄内", "福島", "会津", "郡山", "いわき", "白河",
        "水戸", "土浦", "つくば", "宇都宮", "那須", "とちぎ", "日光", "群馬", "前橋", "高崎", "大宮", "川口", "所沢", "川越", "熊谷", "春日部", "越谷", "千葉", "成田", "習志野", "市川", "船橋", "袖ヶ浦", "袖ケ浦", "市原", "野田",
        "柏", "松戸", "品川", "世田谷", "練馬", "杉並", "板橋", "足立", "江東", "葛飾", "八王子", "多摩", "横浜", "川崎", "湘南", "相模", "山梨", "富士山", "新潟", "長岡", "上越", "富山", "石川", "金沢", "福井", "長野", "松本",
        "諏訪", "安曇野", "南信州", "岐阜", "飛騨", "静岡", "浜松", "沼津", "伊豆", "名古屋", "豊橋", "三河", "岡崎", "豊田", "尾張小牧", "一宮", "春日井", "三重", "鈴鹿", "四日市", "伊勢志摩", "滋賀", "京都", "なにわ", "大阪",
        "和泉", "堺", "神戸", "姫路", "奈良", "飛鳥", "和歌山", "鳥取", "島根", "出雲", "岡山", "倉敷", "広島", "福山", "下関", "山口", "徳島", "香川", "高松", "愛媛", "高知", "北九州", "福岡", "筑豊", "久留米", "佐賀", "長崎",
        "佐世保", "熊本", "大分", "宮崎", "鹿児島", "奄美", "沖縄",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> NamesBySpan = Names.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Length of the name that a text ends with, or 0.</summary>
    public static int LengthBefore(ReadOnlySpan<char> text)
    {
        for (var length = Math.Min(MaxLength, text.Length); length > 0; length--)
        {
            if (NamesBySpan.Contains(text[^length..]))
                return length;
        }

        return 0;
    }
}
