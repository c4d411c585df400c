using System.Collections.Immutable;
using Dlp.Guardian.Detection;

namespace Dlp.Guardian.Tokens;

/// <summary>Looks into a token that has the right shape: a checksum, a decodable part. True when it fits.</summary>
/// <param name="token">The whole token.</param>
internal delegate bool TokenCheck(ReadOnlySpan<char> token);

/// <summary>One documented shape of a service's credential.</summary>
internal sealed record TokenFormat
{
    private static readonly string[] Separators = ["_", "-", " ", ""];

    private TokenFormat(string template, ImmutableArray<string> keywords)
    {
        Template = TokenTemplate.Parse(template);
        Keywords = keywords;
    }

    /// <summary>For <see cref="Near"/>, where a service's name often stands by hashes and ids of the same shape.</summary>
    public static ContextWords CredentialWords { get; } = new(
        "context:", "key", "apikey", "accesskey", "secretkey", "writekey", "token", "authtoken", "secret", "password", "credential", "credentials", "auth", "authorization", "bearer", "キー", "鍵", "トークン", "シークレット", "認証");

    /// <summary>The shape.</summary>
    public TokenTemplate Template { get; }

    /// <summary>Words by which a shape without fixed text is found; empty for a shape with its own prefix.</summary>
    public ImmutableArray<string> Keywords { get; }

    /// <summary>Score of the shape alone; null takes the type's.</summary>
    public double? Confidence { get; init; }

    /// <summary>A word that must stand within 120 characters, for prefixes that others use too; null when the shape is enough.</summary>
    public ContextWords? Near { get; init; }

    /// <summary>A checksum inside the token. Fits: +0.10; does not: no finding when <see cref="CheckIsRequired"/>, else −0.20.</summary>
    public TokenCheck? Check { get; init; }

    /// <summary>Whether a token that fails its check is none.</summary>
    public bool CheckIsRequired { get; init; }

    /// <summary>How many characters at the start of the token stay outside the span, such as <c>https://user:</c>; 0 by default.</summary>
    public int SkipInSpan { get; init; }

    /// <summary>Whether the token must not stand behind a dash or underscore of a longer name; for prefixes that end ordinary words.</summary>
    public bool StartsAlone { get; init; }

    /// <summary>A shape with fixed text of three characters or more, e.g. <c>ghp_{base62:36}</c>.</summary>
    public static TokenFormat Of(string template)
    {
        var format = new TokenFormat(template, []);
        if (format.Template.Anchor is not { Length: >= 3 })
            throw new FormatException($"'{template}' has no fixed text of three characters; name keywords instead.");
        return format;
    }

    /// <summary>A shape that many services share, e.g. <c>{lhex:32}</c>, found behind the service's name or its usual variable.</summary>
    /// <param name="template">The shape.</param>
    /// <param name="keywords">
    /// ASCII, without case, three characters or more: the service's name and what its configuration calls the credential. <c>api_key</c> also
    /// stands for <c>api-key</c>, <c>api key</c> and <c>apiKey</c>.
    /// </param>
    public static TokenFormat Behind(string template, params ReadOnlySpan<string> keywords) =>
        keywords.IsEmpty ? throw new FormatException($"'{template}' needs keywords.") : new(template, [.. keywords.ToArray().SelectMany(Spellings).Distinct(StringComparer.OrdinalIgnoreCase)]);

    private static IEnumerable<string> Spellings(string keyword) =>
        keyword.AsSpan().ContainsAny("_- ") ? Separators.Select(separator => string.Join(separator, keyword.Split('_', '-', ' '))) : [keyword];
}
