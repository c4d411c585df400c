using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Financial;

/// <summary>証券コード (銘柄コード) of the 証券コード協議会: four characters, the first and third digits, since 2024 letters in second and fourth place.</summary>
internal sealed class JapaneseSecuritiesCodeDetector() : LabelledValueDetector(
    "jp-securities-code",
    IdentifierTypes.Financial("JP_SECURITIES_CODE", "JP", "Securities code (Japan)", "証券コード", "証券コード協議会、固有名コード", "Code of a security listed in Japan.", "日本の上場銘柄を示す4文字のコードです。"),
    0.78,
    ["証券コード", "銘柄コード", "証券番号", "東証プライム", "東証スタンダード", "東証グロース", "securities code", "tse code", "tse:", "tyo:"])
{
    protected override int ReadValue(ReadOnlySpan<char> text, int start)
    {
        if (start + 4 > text.Length || !char.IsAsciiDigit(text[start + 2]) || !IsPlace(text[start + 1]) || !IsPlace(text[start + 3]) || text[start] == '0')
            return -1;
        var end = start + 4;
        return Detection.NumberScan.EndsNumber(text, end) && !(end < text.Length && text[end] is '年' or '円' or '株' or '_') ? end : -1;
    }

    /// <summary>Letters that look like digits or each other are left out of the scheme (B E I O Q V Z).</summary>
    private static bool IsPlace(char c) => char.IsAsciiDigit(c) || (char.IsAsciiLetterUpper(c) && c is not ('B' or 'E' or 'I' or 'O' or 'Q' or 'V' or 'Z'));
}
