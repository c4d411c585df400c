using System.Buffers;
using System.Collections.Immutable;
using Dlp.Guardian.Detection;
using Dlp.Policy.Words;

namespace Dlp.Guardian.Detectors.Secrets.Generic;

/// <summary>
/// Credentials of HTTP authentication: <c>Basic</c> with base64 that decodes to user:password (RFC 7617 section 2), <c>Bearer</c> with an opaque token
/// (RFC 6750 section 2.1). JSON Web Tokens are the JWT detector's.
/// </summary>
internal sealed class AuthorizationDetector : AnchoredDetector
{
    private const int MaxToken = 2048;
    private const int MaxBasic = 400;

    private static readonly ImmutableArray<string> Schemes = ["Basic ", "Bearer ", "token ", "apikey "];
    private static readonly SearchValues<char> Token68 = SearchValues.Create("-._~+/=0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");
    private static readonly ContextWords Authorization = new("", "authorization");
    private static readonly ContextWords Header = new("context:", "authorization", "auth", "header", "headers", "bearer", "token", "認証", "ヘッダー", "トークン");

    public override string Name => "http-authorization";

    public override SensitiveInformationType Type => GenericTypes.HttpCredential;

    public override DetectorAnchors Anchors { get; } = new() { CaselessLiterals = Schemes };

    public override int Specificity => 0;

    public override void Match(DetectionContext context, int at, int literal)
    {
        var text = context.Text;
        if (!TokenScan.StartsWord(text, at) || (literal >= 2 && context.Near(Authorization, at, at, 24, 0) is null))
            return;
        var start = at + Schemes[literal].Length;
        while (start < text.Length && text[start] == ' ' && start < at + 16)
            start++;
        var end = TokenScan.RunEnd(context, start, Token68, MaxToken);
        while (end > start && text[end - 1] == '.')
            end--;
        if (end - start is 0 or > MaxToken)
            return;
        var evidence = new Evidence(Type.DefaultConfidence, literal == 0 ? "authorization:basic" : literal == 1 ? "authorization:bearer" : "authorization:token");
        if (literal == 0 ? !IsBasic(context, start, end) : !IsOpaque(context, start, end))
            return;
        evidence.AddContext(literal == 0 ? 0.10 : 0.06, context.Near(Header, at, at, 60, 0));
        context.Report(this, start, end, evidence, FingerprintForm.Exact);
    }

    /// <summary>RFC 7617 section 2: base64 of a user, a colon, a password, without control characters.</summary>
    private static bool IsBasic(DetectionContext context, int start, int end)
    {
        var value = context.Text[start..end];
        if (value.Length is < 8 or > MaxBasic || value.Length % 4 != 0)
            return false;
        context.Charge(value.Length);
        Span<byte> bytes = stackalloc byte[MaxBasic];
        if (!Convert.TryFromBase64Chars(value, bytes, out var length))
            return false;
        var decoded = bytes[..length];
        var colon = decoded.IndexOf((byte)':');
        return colon >= 0 && length - colon > 1 && decoded.IndexOfAnyInRange((byte)0, (byte)31) < 0 && IsUsed(decoded[(colon + 1)..]);
    }

    /// <summary>The password of RFC 7617's own example, and words for one, are documentation.</summary>
    private static bool IsUsed(ReadOnlySpan<byte> password)
    {
        Span<char> characters = stackalloc char[MaxBasic];
        for (var i = 0; i < password.Length; i++)
            characters[i] = (char)password[i];
        var value = characters[..password.Length];
        return value is not "open sesame" && !StandIns.IsReference(value) && !StandIns.IsWord(value) && !PlainWords.IsStandIn(value);
    }

    private static bool IsOpaque(DetectionContext context, int start, int end)
    {
        var value = context.Text[start..end];
        context.Charge(6 * Math.Min(value.Length, 512));
        return !(value.StartsWith("eyJ") && value.Contains('.')) && GeneratedValue.IsGenerated(value, 16);
    }
}
