using System.Buffers;
using System.Collections.Immutable;
using Dlp.Guardian.Detection;
using Dlp.Guardian.Detectors.Contact;
using Dlp.Policy.Words;

namespace Dlp.Guardian.Detectors.Japan;

/// <summary>
/// Japanese addresses by structure: 都道府県, 市区町村郡, town, then 丁目・番地・号 as digits, 漢数字 or dashes, and the building behind them
/// (住居表示に関する法律 第2条; JIS X 0401 for the prefectures). Found from the block number backwards, so that a prefecture is not needed.
/// </summary>
internal sealed class AddressDetector : IDetector
{
    private const int MaxBack = 32;
    private const int MaxBuilding = 30;

    private static readonly ImmutableArray<string> Prefectures =
    [
        "北海道", "青森県", "岩手県", "宮城県", "秋田県", "山形県", "福島県", "茨城県", "栃木県", "群馬県", "埼玉県", "千葉県", "東京都", "神奈川県", "新潟県", "富山県", "石川県", "福井県", "山梨県", "長野県", "岐阜県", "静岡県",
        "愛知県", "三重県", "滋賀県", "京都府", "大阪府", "兵庫県", "奈良県", "和歌山県", "鳥取県", "島根県", "岡山県", "広島県", "山口県", "徳島県", "香川県", "愛媛県", "高知県", "福岡県", "佐賀県", "長崎県", "熊本県", "大分県",
        "宮崎県", "鹿児島県", "沖縄県",
    ];

    private static readonly SearchValues<string> PrefectureSearch = SearchValues.Create(Prefectures.AsSpan(), StringComparison.Ordinal);
    private static readonly SearchValues<char> Numerals = SearchValues.Create("〇一二三四五六七八九十百");
    private static readonly ContextWords Words = new("context:", "住所", "所在地", "〒", "居住地", "送付先", "配送先", "届け先", "届先", "本籍", "現住所", "勤務地", "自宅", "address", "jusho");
    private static readonly SearchValues<string> BuildingEnds = SearchValues.Create(
        ["ビル", "マンション", "ハイツ", "タワー", "コーポ", "アパート", "レジデンス", "ハウス", "荘", "館", "号室", "号棟", "階", "棟"], StringComparison.Ordinal);

    private static readonly SearchValues<char> BuildingStops = SearchValues.Create("、。,\n\r\t\"';|()（）「」");

    public string Name => "address-jp";

    public SensitiveInformationType Type => PostalAddress.Type;

    public DetectorAnchors Anchors { get; } = new() { Codes = true, Literals = ["丁目", "番地"] };

    public int Specificity => 2;

    public void Scan(DetectionContext context, int from)
    {
        var lastEnd = 0;
        foreach (var start in context.Numbers.CodeStarts)
        {
            if (context.IsExhausted)
                return;
            if (start >= lastEnd && start > 0 && IsTownCharacter(Previous(context.Text, start)))
                lastEnd = Math.Max(lastEnd, TryReport(context, start));
        }

        ScanNumerals(context, "丁目");
        ScanNumerals(context, "番地");
    }

    /// <summary>Blocks in 漢数字 have no digit to start from.</summary>
    private void ScanNumerals(DetectionContext context, string unit)
    {
        var text = context.Text;
        for (var at = 0; !context.IsExhausted && text[at..].IndexOf(unit) is >= 0 and var offset; at += offset + unit.Length)
        {
            var end = at + offset;
            context.Charge(offset + unit.Length);
            var start = end;
            while (start > 0 && end - start < 5 && Numerals.Contains(text[start - 1]))
                start--;
            if (start < end)
                TryReport(context, start);
        }
    }

    private int TryReport(DetectionContext context, int number)
    {
        var text = context.Text;
        var (numberEnd, parts, hasUnit) = Block(text, number);
        context.Charge(numberEnd - number + MaxBack);
        // 国道3号 is a road, 0-7 a score.
        if (numberEnd < 0 || (parts < 2 && !hasUnit) || text[number] == '0' || Previous(text, number) is '道' or '線' or '鉄' or '第' or '約')
            return 0;
        var (start, hasPrefecture, hasCity) = Start(text, number);
        if (start < 0)
            return numberEnd;
        var end = Building(text, numberEnd);
        context.Charge(end - numberEnd + 1);

        var word = context.Near(Words, start, end, 40, 10);
        if (!hasPrefecture && !hasCity && word is null)
            return numberEnd;
        var evidence = new Evidence(0.45, "structure:block");
        if (hasPrefecture)
            evidence.Add(0.30, "prefecture");
        if (hasCity)
            evidence.Add(0.20, "municipality");
        if (hasUnit)
            evidence.Add(0.10, "unit:丁目番地号");
        evidence.AddContext(0.20, word);
        context.Report(this, start, end, evidence, FingerprintForm.Alphanumeric);
        return end;
    }

    /// <summary>1-2-3, 1丁目2番3号, 一丁目2-3, 1234番地5: its end, how many numbers, and whether a unit names one.</summary>
    private static (int End, int Parts, bool HasUnit) Block(ReadOnlySpan<char> text, int start)
    {
        var (at, end, parts, hasUnit) = (start, start, 0, false);
        while (parts < 5)
        {
            var digits = at;
            while (digits < text.Length && digits - at < 5 && (char.IsAsciiDigit(text[digits]) || Numerals.Contains(text[digits])))
                digits++;
            if (digits == at || digits - at > 4)
                break;
            parts++;
            end = digits;
            var unit = UnitLength(text[digits..]);
            if (unit > 0)
            {
                hasUnit |= text[digits] != '号' || parts > 1;
                at = end = digits + unit;
                at = at < text.Length && text[at] is '-' or 'の' ? at + 1 : at;
            }
            else if (digits + 1 < text.Length && text[digits] is '-' or 'の' or 'ノ' or '−' or '–')
            {
                at = digits + 1;
            }
            else
            {
                break;
            }
        }

        var goesOn = end < text.Length && (char.IsAsciiDigit(text[end]) || text[end] is '/' or '.' or '%' or '年' or '月' or '円' or '時' or '個' or '人' or '名' or '回' or '位' or '点' or '勝' or '件' or '歳');
        return parts == 0 || goesOn ? (-1, 0, false) : (end, parts, hasUnit);
    }

    private static int UnitLength(ReadOnlySpan<char> text) =>
        text.StartsWith("丁目") || text.StartsWith("番地") ? text.StartsWith("番地の") ? 3 : 2 : text is ['番' or '号', ..] && !text.StartsWith("番号") && !text.StartsWith("番目") ? 1 : 0;

    /// <summary>Back over the town to the municipality, and to the prefecture before it.</summary>
    private static (int Start, bool HasPrefecture, bool HasCity) Start(ReadOnlySpan<char> text, int number)
    {
        var first = number;
        while (first > 0 && number - first < MaxBack && (IsTownCharacter(text[first - 1]) || (text[first - 1] == ' ' && first >= 2 && IsTownCharacter(text[first - 2]))))
            first--;
        var town = text[first..number];
        town = town[(town.LastIndexOfAny("でをが") + 1)..]; // Particles that no name of a town has: the sentence goes on before it.
        first = number - town.Length;
        var prefecture = LastPrefecture(town);
        if (prefecture >= 0)
            return (first + prefecture, true, town[prefecture..].ContainsAny("市区町村郡"));

        // Without a prefecture the municipality must be one for sure, and a town name must stand between it and the number.
        var city = town.LastIndexOfAny("市区郡");
        if (city < 1 || city >= town.TrimEnd(' ').Length - 1 || IsParticle(town.TrimEnd(' ')[^1]))
            return (-1, false, false);
        var start = city;
        while (start > 0 && city - start < 6 && char.IsBetween(town[start - 1], '\u4E00', '\u9FFF'))
            start--;
        return city - start < 1 ? (-1, false, false) : (first + start, false, true);
    }

    private static int LastPrefecture(ReadOnlySpan<char> town)
    {
        var last = -1;
        for (var at = 0; town[at..].IndexOfAny(PrefectureSearch) is >= 0 and var offset; at = last + 1)
            last = at + offset;
        return last;
    }

    /// <summary>A building behind the block: up to 30 characters that end in a word for buildings, and the room behind it.</summary>
    private static int Building(ReadOnlySpan<char> text, int from)
    {
        var limit = Math.Min(text.Length, from + MaxBuilding);
        var stop = text[from..limit].IndexOfAny(BuildingStops);
        var window = stop < 0 ? text[from..limit] : text.Slice(from, stop);
        if (window.IsEmpty || !(window[0] == ' ' || char.IsBetween(window[0], '\u30A1', '\u30FA') || char.IsAsciiLetterUpper(window[0]) || char.IsBetween(window[0], '\u4E00', '\u9FFF')))
            return from;
        var end = 0;
        for (var at = 0; window[at..].IndexOfAny(BuildingEnds) is >= 0 and var offset; at = end)
        {
            end = at + offset + 1;
            while (end < window.Length && (char.IsBetween(window[end], '\u30A1', '\u30FC') || window[end] is '室' or '棟'))
                end++;
        }

        if (end == 0)
            return from;
        var room = end;
        while (room < window.Length && (char.IsAsciiLetterOrDigit(window[room]) || (window[room] is ' ' or '-' && room + 1 < window.Length && char.IsAsciiDigit(window[room + 1]))))
            room++;
        return from + room;
    }

    private static char Previous(ReadOnlySpan<char> text, int at) => text[at - 1] == ' ' && at >= 2 ? text[at - 2] : text[at - 1];

    private static bool IsTownCharacter(char c) =>
        char.IsBetween(c, '\u4E00', '\u9FFF') || char.IsBetween(c, '\u3041', '\u3096') || char.IsBetween(c, '\u30A1', '\u30FA') || c is '々' or 'ー';

    private static bool IsParticle(char c) => c is 'で' or 'に' or 'は' or 'が' or 'を' or 'と' or 'も' or 'へ' or 'の' or 'ら' or 'り' or 'て' or 'た';
}
