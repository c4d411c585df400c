using System.Buffers;
using System.Text;

namespace Dlp.Guardian.Detection;

/// <summary>Words that support or weaken a match when they stand near it. Compared without case; Latin words must stand alone.</summary>
internal sealed class ContextWords
{
    private readonly string[] _words;
    private readonly string[] _reasons;
    private readonly SearchValues<string> _latin;
    private readonly SearchValues<string>? _cased;
    private readonly SearchValues<string>? _uncased;

    public ContextWords(string reasonPrefix, params string[] words)
    {
        _words = words;
        _reasons = [.. words.Select(word => reasonPrefix + word)];
        // Apart, because one word beyond ASCII takes a caseless search off its vectorised path.
        _latin = SearchValues.Create([.. words.Where(word => Ascii.IsValid(word))], StringComparison.OrdinalIgnoreCase);
        string[] others = [.. words.Where(word => !Ascii.IsValid(word))];
        _cased = Search([.. others.Where(HasCase)], StringComparison.OrdinalIgnoreCase);
        _uncased = Search([.. others.Where(word => !HasCase(word))], StringComparison.Ordinal);
    }

    /// <summary>Words that say a value is made up: they lower a score a little, since anybody can write them.</summary>
    public static ContextWords Negative { get; } = new(
        "negative:", "example", "sample", "dummy", "placeholder", "fake", "mock", "test card", "test number", "lorem ipsum",
        "サンプル", "ダミー", "架空", "記入例", "入力例", "テスト用", "見本");

    /// <summary>The reason for the first word found, or null.</summary>
    public string? Find(ReadOnlySpan<char> window) => Find(window, _latin) ?? (_cased is null ? null : Find(window, _cased)) ?? (_uncased is null ? null : Find(window, _uncased));

    private static SearchValues<string>? Search(string[] words, StringComparison comparison) => words.Length == 0 ? null : SearchValues.Create(words, comparison);

    private static bool HasCase(string word) => word.Any(c => char.IsUpper(c) || char.IsLower(c));

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

    /// <summary>Whether a word found at a position is one, and not a piece of a longer one.</summary>
    internal static bool StandsAlone(ReadOnlySpan<char> window, int at, string word)
    {
        var end = at + word.Length;
        // 被保険者番号 is the insured person's number, 保険者番号 the insurer's.
        if (at > 0 && window[at - 1] is '被' or '非')
            return false;
        return !(IsWordLetter(word[0]) && at > 0 && IsWordLetter(window[at - 1]) && !IsCamelStart(window, at, word.Length))
            && !(char.IsAsciiLetter(word[^1]) && end < window.Length && (char.IsAsciiLetterLower(window[end]) ? window[end] is not 's' : IsInCapitals(window, end)));
    }

    /// <summary>Of a script that sets words apart and has case: Latin, Greek, Cyrillic.</summary>
    private static bool IsWordLetter(char c) => c < '\u0530' && char.IsLetter(c);

    /// <summary>Whether a word in capitals goes on, as CI in CIN; in IDNumber it does not.</summary>
    private static bool IsInCapitals(ReadOnlySpan<char> window, int end) =>
        char.IsAsciiLetterUpper(window[end]) && char.IsAsciiLetterUpper(window[end - 1]) && !(end + 1 < window.Length && char.IsAsciiLetterLower(window[end + 1]));

    /// <summary>As in <c>userId</c>. Words of two letters ask for three small ones before them: in encoded text small and capital letters take turns all the time.</summary>
    private static bool IsCamelStart(ReadOnlySpan<char> window, int at, int length)
    {
        var before = length > 2 ? 1 : 3;
        return char.IsAsciiLetterUpper(window[at]) && at >= before && !window[(at - before)..at].ContainsAnyExceptInRange('a', 'z');
    }
}
