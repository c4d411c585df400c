using System.Text;

namespace Dlp.Guardian.CorpusTests.Generators;

/// <summary>What may follow <c> &gt; </c> in a recipe.</summary>
internal static class Filters
{
    /// <summary>The filter, or null when there is none of that name.</summary>
    public static Func<string, string>? Find(string filter) => filter switch
    {
        "upper" => static value => value.ToUpperInvariant(),
        "lower" => static value => value.ToLowerInvariant(),
        "wide" => static value => string.Concat(value.Select(static c => c is > ' ' and <= '~' ? (char)(c - '!' + '！') : c == ' ' ? '\u3000' : c)),
        "base64" => static value => Convert.ToBase64String(Encoding.UTF8.GetBytes(value)),
        "base64url" => static value => System.Buffers.Text.Base64Url.EncodeToString(Encoding.UTF8.GetBytes(value)),
        "percent" => Uri.EscapeDataString,
        "reverse" => static value => new string([.. value.Reverse()]),
        _ => filter.Length > 0 && char.IsAsciiDigit(filter[0]) ? value => Group(value, filter) : null,
    };

    /// <summary><c>4-4-4</c>: lengths, and what stands between them; what is left over follows at the end.</summary>
    private static string Group(string value, string pattern)
    {
        var grouped = new StringBuilder();
        var used = 0;
        for (var i = 0; i < pattern.Length;)
        {
            if (!char.IsAsciiDigit(pattern[i]))
            {
                grouped.Append(pattern[i++]);
                continue;
            }

            var length = 0;
            for (; i < pattern.Length && char.IsAsciiDigit(pattern[i]); i++)
                length = length * 10 + pattern[i] - '0';
            if (used + length > value.Length)
                throw new ArgumentException($"'{pattern}' is longer than a value of {value.Length} characters.", nameof(pattern));
            grouped.Append(value, used, length);
            used += length;
        }

        return used == value.Length ? grouped.ToString() : throw new ArgumentException($"'{pattern}' covers {used} of {value.Length} characters.", nameof(pattern));
    }
}
