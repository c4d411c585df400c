using Dlp.Guardian.Detection;

namespace Dlp.Guardian.Detectors.Secrets.Generic;

/// <summary>
/// Finds the value that a Japanese sentence gives: <c>パスワードは「…」です</c>, <c>パスワード：…</c>, <c>初期パスワードは … になります</c>,
/// <c>パスワードを…に変更しました</c>, <c>パスワードは以下のとおり</c> with the value on the next line.
/// </summary>
internal static class JapaneseCredentialReader
{
    private const int MaxPhrase = 48;

    private static readonly string[] Fillers =
        ["は", "が", "を", "是", "为", "는", "은", ":", "=", "→", "⇒", "->", "以下の通り", "以下のとおり", "下記の通り", "下記のとおり", "次の通り", "次のとおり", "です", "となります", "になります", "現在", "一旦", "いったん", "仮に", "新しい", "。", "、"];

    private static readonly string[] Closings = ["です", "でし", "だ", "に変更", "に変え", "に設定", "に更新", "に戻", "にし", "になり", "となり", "と設定", "でログイン", "で入", "で開", "を使", "を入力", "でお願", "らしい", "のまま", "で接続", "でサインイン", "だった", "と入力", "입니다", "이고", "，", "并"];

    /// <summary>The value behind a word; an empty span when there is none.</summary>
    /// <param name="context">The text.</param>
    /// <param name="at">One past the word.</param>
    /// <param name="isMarked">Whether brackets, a colon or the end of the sentence set the value apart.</param>
    public static (int Start, int End) Find(DetectionContext context, int at, out bool isMarked)
    {
        var text = context.Text;
        var start = SkipPhrase(text, at, out isMarked, out var hasFiller);
        context.Charge(start - at + 8);
        if (start >= text.Length || (start == at && !hasFiller && text[start] is not ('「' or '『' or '“')))
            return default;
        var open = text[start];
        var close = CloserOf(open);
        if (close != '\0')
        {
            var inside = text.Slice(start + 1, Math.Min(80, text.Length - start - 1));
            var length = inside.IndexOf(close);
            context.Charge(Math.Max(length, 1));
            isMarked = true;
            return length <= 0 || inside[..length].Contains('\n') ? default : (start + 1, start + 1 + length);
        }

        var end = start;
        while (end < text.Length && end - start < 129 && text[end] is > ' ' and < '\u007f')
            end++;
        context.Charge(2 * (end - start) + 8);
        while (end > start && text[end - 1] is ',' or '.' or ';' or ':' or ')' or '\\' or '"')
            end--;
        var isClosed = end >= text.Length || text[end] is '\n' or '\r' or ' ' or '\t' or '。' or '、' or '」' or ')' or '"' or '\\' or ',' || Closes(text[end..]);
        isMarked &= isClosed;
        return end - start > 128 || !isClosed ? default : (start, end);
    }

    /// <summary>What may stand between the word and its value: a remark in brackets, particles, a sign, one line break.</summary>
    private static int SkipPhrase(ReadOnlySpan<char> text, int at, out bool isMarked, out bool hasFiller)
    {
        isMarked = false;
        hasFiller = false;
        var limit = Math.Min(text.Length, at + MaxPhrase);
        var start = at;
        if (start < limit && text[start] == '(' && text[start..limit].IndexOf(')') is > 0 and var remark)
            start += remark + 1;
        while (start < limit)
        {
            if (text[start] is ' ' or '\t' or '\n' or '\r' or '*' or '|')
            {
                isMarked |= text[start] is '\n' or '|';
                start++;
                continue;
            }

            if (text[start] is '」' or '』' or '】' or ']' or ')' && !hasFiller)
            {
                start++;
                continue;
            }

            var filler = FillerAt(text[start..]);
            if (filler == 0)
                break;
            isMarked |= text[start] is ':' or '=';
            hasFiller = true;
            start += filler;
        }

        return start;
    }

    private static int FillerAt(ReadOnlySpan<char> text)
    {
        foreach (var filler in Fillers)
        {
            if (text.StartsWith(filler, StringComparison.Ordinal))
                return filler.Length;
        }

        return 0;
    }

    private static bool Closes(ReadOnlySpan<char> text)
    {
        var rest = text.TrimStart(' ');
        foreach (var closing in Closings)
        {
            if (rest.StartsWith(closing, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    private static char CloserOf(char open) => open switch
    {
        '「' => '」',
        '『' => '』',
        '【' => '】',
        '"' => '"',
        '\'' => '\'',
        '`' => '`',
        '“' => '”',
        '[' => ']',
        '(' => ')',
        '<' => '>',
        _ => '\0',
    };
}
