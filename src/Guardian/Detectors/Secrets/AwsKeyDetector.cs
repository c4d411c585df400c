using System.Buffers;
using System.Collections.Immutable;
using Dlp.Guardian.Detection;
using Dlp.Guardian.Types;
using Dlp.Policy.Words;

namespace Dlp.Guardian.Detectors.Secrets;

/// <summary>
/// AWS access key ids (<c>AKIA</c> long-term, <c>ASIA</c> temporary, <c>ABIA</c> bearer, <c>ACCA</c> context-specific; IAM User Guide, unique
/// identifiers) and secret access keys: 40 base64 characters near a key id or a word that names them. Each is a finding of its own.
/// </summary>
internal sealed class AwsKeyDetector : IDetector
{
    private const int IdLength = 20;
    private const int SecretLength = 40;

    /// <summary>A secret is looked for this far on either side of an id or a word.</summary>
    private const int PairWindow = 300;

    private const long MaxAccount = 999_999_999_999;

    private static readonly ImmutableArray<string> Prefixes = ["AKIA", "ASIA", "ABIA", "ACCA"];

    private static readonly ImmutableArray<string> SecretWords =
        ["secret_access_key", "secretaccesskey", "secret access key", "secret-access-key", "aws_secret", "aws secret", "awssecret"];

    private const string JapaneseWord = "シークレットアクセスキー";

    private static readonly SearchValues<string> PrefixSearch = SearchValues.Create(Prefixes.AsSpan(), StringComparison.Ordinal);
    private static readonly SearchValues<string> WordSearch = SearchValues.Create(SecretWords.AsSpan(), StringComparison.OrdinalIgnoreCase);
    private static readonly SearchValues<string> JapaneseSearch = SearchValues.Create([JapaneseWord], StringComparison.Ordinal);
    private static readonly SearchValues<char> Base32 = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567");
    private static readonly ContextWords Supporting = new("context:", "aws", "access key", "access_key", "accesskey", "amazon", "iam", "アクセスキー");

    public string Name => "aws-access-key";

    public SensitiveInformationType Type => SensitiveInformationTypes.AwsAccessKey;

    public DetectorAnchors Anchors { get; } = new() { Literals = [.. Prefixes, JapaneseWord], CaselessLiterals = SecretWords };

    public int Specificity => 3;

    public void Scan(DetectionContext context, int from)
    {
        var searched = 0;
        for (var at = from; (at = TokenScan.Next(context, PrefixSearch, at)) >= 0;)
        {
            var end = TokenScan.RunEnd(context, at, Base32, IdLength);
            if (end - at == IdLength && IsWhole(context.Text, at, end) && TokenScan.LooksRandom(context.Text[(at + 4)..end]) && !IsExample(context.Text[at..end]))
            {
                ReportId(context, at, end);
                searched = FindSecrets(context, Math.Max(searched, at - PairWindow), end + PairWindow, "near:access-key-id");
            }

            at = end;
        }

        FindNamedSecrets(context, WordSearch, from);
        FindNamedSecrets(context, JapaneseSearch, from);
    }

    /// <summary>The pair that AWS's own documentation prints everywhere.</summary>
    private static bool IsExample(ReadOnlySpan<char> key) => key.Contains("EXAMPLE", StringComparison.Ordinal);

    private void FindNamedSecrets(DetectionContext context, SearchValues<string> words, int from)
    {
        var searched = 0;
        for (var at = from; (at = TokenScan.Next(context, words, at)) >= 0; at += 6)
            searched = FindSecrets(context, Math.Max(searched, at), at + PairWindow, "context:secret access key");
    }

    private void ReportId(DetectionContext context, int start, int end)
    {
        var id = context.Text[start..end];
        var evidence = new Evidence(Type.DefaultConfidence, "prefix:access-key-id");
        // Ids issued before 2019 start with I or J after the prefix and hold no account number.
        if (id[4] is 'I' or 'J')
            evidence.Add(0.05, "layout:older");
        else if (AccountOf(id) <= MaxAccount)
            evidence.Add(0.10, "decode:account");
        else
            evidence.Add(-0.25, "decode:no-account");
        evidence.AddContext(0.08, context.Support(Supporting, start, end));
        context.Report(this, start, end, evidence, FingerprintForm.Exact);
    }

    /// <summary>The 40 bits after the first bit of the base32 body are the account number (twelve decimal digits).</summary>
    private static long AccountOf(ReadOnlySpan<char> id)
    {
        var bits = 0L;
        // Ten characters give 50 bits: one to skip, 40 to read, nine left over.
        foreach (var c in id.Slice(4, 10))
            bits = (bits << 5) | (long)(c >= 'A' ? c - 'A' : c - '2' + 26);
        return (bits >> 9) & ((1L << 40) - 1);
    }

    /// <summary>Reports every secret in a window; returns where the next window may start.</summary>
    private int FindSecrets(DetectionContext context, int from, int to, string reason)
    {
        var text = context.Text;
        to = Math.Min(text.Length, to);
        var at = from;
        while (at < to)
        {
            var offset = text[at..to].IndexOfAny(TokenScan.Base64);
            context.Charge(offset < 0 ? to - at : offset + 1);
            if (offset < 0)
                return to;
            var start = at + offset;
            at = TokenScan.RunEnd(context, start, TokenScan.Base64, text.Length);
            var isWhole = at - start == SecretLength && IsWhole(text, start, at) && (at == text.Length || text[at] != '=');
            if (isWhole && LooksLikeSecret(text[start..at]) && !IsExample(text[start..at]))
            {
                var evidence = new Evidence(0.55, "pattern:40-base64");
                evidence.Add(0.35, reason);
                context.Report(this, start, at, evidence, FingerprintForm.Exact);
            }
        }

        return at;
    }

    private static bool IsWhole(ReadOnlySpan<char> text, int start, int end) =>
        TokenScan.StartsWord(text, start) && (start == 0 || text[start - 1] is not ('/' or '+'))
        && (end == text.Length || !(char.IsAsciiLetterOrDigit(text[end]) || text[end] is '/' or '+'));

    /// <summary>Not a SHA-1 in hexadecimal, not a path: random base64 of this length has all three kinds of characters.</summary>
    private static bool LooksLikeSecret(ReadOnlySpan<char> value) =>
        value.ContainsAnyInRange('0', '9') && value.ContainsAnyInRange('a', 'z') && value.ContainsAnyInRange('A', 'Z')
        && TokenScan.Distinct(value) >= 16 && value.Count('/') <= 5;
}
