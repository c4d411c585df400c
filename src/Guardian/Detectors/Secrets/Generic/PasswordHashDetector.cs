using System.Buffers;
using System.Collections.Immutable;
using Dlp.Guardian.Detection;
using Dlp.Policy.Words;

namespace Dlp.Guardian.Detectors.Secrets.Generic;

/// <summary>
/// Salted hashes of passwords by their prefixes: modular crypt format (libxcrypt crypt(5)), PHC strings (Argon2, scrypt, PBKDF2), LDAP schemes
/// (RFC 2307 section 5.3), Apache's <c>$apr1$</c>, phpass, Django, Werkzeug, PostgreSQL SCRAM (RFC 5803), and the lines of a Windows SAM dump.
/// </summary>
internal sealed class PasswordHashDetector : AnchoredDetector
{
    private const int MaxHash = 400;

    // Prefix, and the fewest characters of the whole hash.
    private static readonly ImmutableArray<(string Prefix, int Length)> Forms =
    [
        ("$1$", 26), ("$2a$", 60), ("$2b$", 60), ("$2y$", 60), ("$5$", 46), ("$6$", 88), ("$y$", 50), ("$7$", 50), ("$gy$", 50), ("$apr1$", 31), ("$P$", 34), ("$H$", 34),
        ("$argon2id$", 60), ("$argon2i$", 60), ("$argon2d$", 60), ("$scrypt$", 50), ("$pbkdf2", 50), ("pbkdf2_sha256$", 60), ("pbkdf2_sha1$", 40), ("pbkdf2:sha256:", 60), ("scrypt:32768:", 60),
        ("SCRAM-SHA-256$", 80), ("{SSHA}", 38), ("{SSHA256}", 50), ("{SSHA512}", 90), ("{SHA}", 33), ("{CRYPT}$", 34), ("aad3b435b51404eeaad3b435b51404ee:", 65),
    ];

    private static readonly SearchValues<char> Characters = SearchValues.Create("$./,=:+-_0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

    public override string Name => "password-hash";

    public override SensitiveInformationType Type => GenericTypes.PasswordHash;

    public override DetectorAnchors Anchors { get; } = new() { Literals = [.. Forms.Select(form => form.Prefix)] };

    public override int Specificity => 3;

    public override void Match(DetectionContext context, int at, int literal)
    {
        var text = context.Text;
        var (prefix, length) = Forms[literal];
        if (at > 0 && (char.IsAsciiLetterOrDigit(text[at - 1]) || text[at - 1] is '$' or '}') && !TokenScan.StartsWord(text, at))
            return;
        // The colon ends a hash in shadow and htpasswd; only these schemes hold one themselves.
        var run = TokenScan.RunEnd(context, at + prefix.Length, Characters, MaxHash);
        var value = text[at..run];
        if (!prefix.Contains(':', StringComparison.Ordinal) && prefix[0] is '$' or '{' && value[prefix.Length..].IndexOf(':') is >= 0 and var colon)
            value = value[..(prefix.Length + colon)];
        value = value.TrimEnd(":,._-");
        // bcrypt has one length; what follows it is another word.
        if (prefix is ['$', '2', ..] && value.Length > 60)
            value = char.IsAsciiLetterOrDigit(value[60]) ? [] : value[..60];
        if (value.Length < length || value.Length > MaxHash || !Tokens.Randomness.IsPlausible(value[prefix.Length..]))
            return;
        context.Charge(3 * value.Length);
        context.Report(this, at, at + value.Length, new(0.92, "prefix:hash"), FingerprintForm.Exact);
    }
}
