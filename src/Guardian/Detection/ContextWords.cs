using System.Buffers;
using System.Text;

namespace Dlp.Guardian.Detection;

/// <summary>Words that support or weaken a match when they stand near it. Compared without case; Latin words must stand alone.</summary>
internal sealed class ContextWords
{
    private readonly string[] _words;
    private readonly string[] _reasons;
    private readonly SearchValues<string> _latin;
    private readonly SearchValues<string>? _other;

    public ContextWords(string reasonPrefix, params string[] words)
    {
        _words = words;
        _reasons = [.. words.Select(word => reasonPrefix + word)];
        // Apart, because one word beyond ASCII takes a caseless search off its vectorised path.
        _latin = SearchValues.Create([.. words.Where(word => Ascii.IsValid(word))], StringComparison.OrdinalIgnoreCase);
        string[] others = [.. words.Where(word => !Ascii.IsValid(word))];
        // Case costs time only where there is any: Greek, Cyrillic and accented Latin, not Japanese.
        var hasCase = others.Any(word => !string.Equals(word.ToUpperInvariant(), word.ToLowerInvariant(), StringComparison.Ordinal));
        _other = others.Length == 0 ? null : SearchValues.Create(others, hasCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal);
    }

    /// <summary>Words that say a value is made up: they lower a score a little, since anybody can write them.</summary>
    public static ContextWords Negative { get; } = new(
        "negative:", "example", "sample", "dummy", "placeholder", "fake", "mock", "test card", "test number", "lorem ipsum",
        "サンプル", "ダミー", "架空", "記入例", "入力例", "テスト用", "見本");

    /// <summary>The reason for the first word found, or null.</summary>
    public string? Find(ReadOnlySpan<char> window) => Find(window, _latin) ?? (_other is null ? null : Find(window, _other));

    private string? Find(ReadOnlySpan<char> window, SearchValues<string> search)
    {
        var from = 0;
        while (window[from..].IndexOfAny(search) is >= 0 and var offset)
        {
            var at = from + offset;
            for (var i = 0; i < _words.Length; i++)
            {
                if (window[at..].StartsWith(_words[i], StringComparison.OrdinalIgnoreCase) && StandsAlone(window, at, _words[i]))
                    return _reasons[i];
            }

            from = at + 1;
        }

        return null;
    }

    private static bool StandsAlone(ReadOnlySpan<char> window, int at, string word)
    {
        var end = at + word.Length;
        // 被保険者番号 is the insured person's number, 保険者番号 the insurer's.
        if (at > 0 && window[at - 1] is '被' or '非')
            return false;
        return !(char.IsAsciiLetter(word[0]) && at > 0 && char.IsAsciiLetter(window[at - 1]) && !IsCamelStart(window, at))
            && !(char.IsAsciiLetter(word[^1]) && end < window.Length && char.IsAsciiLetterLower(window[end]) && window[end] is not 's');
    }

    private static bool IsCamelStart(ReadOnlySpan<char> window, int at) =>
        char.IsAsciiLetterUpper(window[at]) && char.IsAsciiLetterLower(window[at - 1]);
}
