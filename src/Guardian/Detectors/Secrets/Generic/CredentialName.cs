using System.Collections.Frozen;
using System.Runtime.InteropServices;
using Dlp.Guardian.Detection;

namespace Dlp.Guardian.Detectors.Secrets.Generic;

/// <summary>A name in configuration, code or a form that says what its value is.</summary>
/// <param name="Start">Where the name starts.</param>
/// <param name="End">One past its end.</param>
/// <param name="Kind">What its last words say.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct CredentialName(int Start, int End, CredentialKind Kind)
{
    /// <summary>Longer runs are data, not names.</summary>
    private const int MaxReach = 48;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Passwords = Set(
        "password passe psk contraseña pin passwd passwrd passw passcode pass pwd pw psw pswd passwort kennwort wachtwoord senha contrasena dbpass userpass sshpass mypass rootpass smtppass mailpass "
        + "authpass keypass storepass adminpass ldappass ftppass webpass testpass rootpw adminpw userpw bindpw rootdnpw loginpw");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Secrets = Set("secret credential credentials creds cred");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Tokens = Set(
        "token apikey apitoken accesstoken authtoken authorization secretkey accesskey privatekey authkey appkey masterkey encryptionkey signingkey sharedkey bearer passkey apisecret appsecret clientsecret jwt pat");

    /// <summary>What stands before "key" in the name of a secret one.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> KeyOwners = Set(
        "api secret private access encryption encrypt decryption signing sign auth authentication authorization master shared account storage service app application consumer "
        + "client admin deploy subscription function functions host hmac aes jwt crypto cipher server license licence webhook integration write read ingest root session "
        + "developer user product registration activation pre preshared symmetric wrapping data vault unseal recovery org organization team project bot password pass wpa wifi");

    /// <summary>Suffixes that say where a value is used, not what it is.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Qualifiers = Set(
        "prod production dev development test testing stage staging live sandbox local default value val string str plain plaintext raw text b64 base64 base env old new current backup main secondary "
        + "ci uat qa eu us jp asia demo");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> NotSecret = Set(
        "public publishable pub primary foreign cache sort partition next page previous prev continuation cursor csrf xsrf authenticity sync cancel cancellation site sitekey idempotency routing object bucket "
        + "translation i18n locale lang registry hot arrow shortcut bos eos pad unk sep mask cls stop issue lookup dedup "
        + "unique composite group index hash map natural candidate press paging skip resume sequence verification nonce");

    /// <summary>What a form, a message or a catalogue calls its texts about passwords.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> NoPassword = Set(
        "label message msg error placeholder hint title tooltip text policy rule validation validator regex pattern forgot bypass compass surpass trespass overpass by low high band multi single");

    /// <summary>The whole name around an anchor, of kind none when it names no credential.</summary>
    /// <param name="context">The text.</param>
    /// <param name="at">Where the anchor starts.</param>
    /// <param name="length">Characters of the anchor, which may hold a blank.</param>
    public static CredentialName Around(DetectionContext context, int at, int length)
    {
        var text = context.Text;
        var (start, end) = (at, at + length);
        while (start > 0 && at - start <= MaxReach && IsNameCharacter(text[start - 1]))
            start--;
        while (end < text.Length && end - at <= MaxReach + length && Continues(text, end))
            end++;
        context.Charge(end - start);
        if (at - start > MaxReach || end - at > MaxReach + length)
            return default;
        // Text inside a string of another language: the n of its line break is no part of the name.
        if (start > 0 && start < at && text[start - 1] == '\\' && text[start] is 'n' or 'r' or 't')
            start++;
        while (start < at && text[start] is '-' or '.')
            start++;
        while (end > at + length && text[end - 1] is '-' or '.')
            end--;
        return new(start, end, KindOf(text[start..end]));
    }

    /// <summary>What the last words of a name say.</summary>
    public static CredentialKind KindOf(ReadOnlySpan<char> name)
    {
        ReadOnlySpan<char> last = [];
        ReadOnlySpan<char> before = [];
        ReadOnlySpan<char> earlier = [];
        var (isPublic, isLabel) = (false, false);
        foreach (var word in new NameWords(name))
        {
            if (word.IsEmpty)
                continue;
            earlier = before;
            before = last;
            last = word;
            isPublic |= NotSecret.Contains(word);
            isLabel |= NoPassword.Contains(word);
        }

        if (!before.IsEmpty && Qualifiers.Contains(last))
        {
            last = before;
            before = earlier;
        }

        if (last.Equals("passphrase", StringComparison.OrdinalIgnoreCase))
            return CredentialKind.Passphrase;
        if (Passwords.Contains(last) || Ends(last, "password") || Ends(last, "passwd") || (Ends(last, "pwd") && !Ends(last, "oldpwd")))
            return isLabel ? CredentialKind.None : CredentialKind.Password;
        // Tokens against forgery guard a session; they do not open one.
        if (isPublic || Ends(last, "csrftoken") || Ends(last, "xsrftoken"))
            return CredentialKind.None;
        if (Tokens.Contains(last) || Ends(last, "apikey") || Ends(last, "token") || Ends(last, "secretkey"))
            return CredentialKind.Token;
        if (Secrets.Contains(last) || Ends(last, "secret"))
            return CredentialKind.Secret;
        if (last.Equals("key", StringComparison.OrdinalIgnoreCase) && !before.IsEmpty)
            return KeyOwners.Contains(before) ? CredentialKind.Token : CredentialKind.Key;
        return IsKeyMaterial(last, before) ? CredentialKind.Key : CredentialKind.None;
    }

    private static bool IsKeyMaterial(ReadOnlySpan<char> last, ReadOnlySpan<char> before) =>
        last.Equals("salt", StringComparison.OrdinalIgnoreCase) || last.Equals("pepper", StringComparison.OrdinalIgnoreCase)
        || last.Equals("auth", StringComparison.OrdinalIgnoreCase) || (Ends(last, "key") && last.Length >= 6);

    private static bool Ends(ReadOnlySpan<char> word, string ending) => word.EndsWith(ending, StringComparison.OrdinalIgnoreCase);

    private static bool IsNameCharacter(char c) => char.IsAsciiLetterOrDigit(c) || c is '_' or '-' or '.';

    /// <summary>A dot or dash belongs to a name only when the name goes on behind it.</summary>
    private static bool Continues(ReadOnlySpan<char> text, int at) =>
        char.IsAsciiLetterOrDigit(text[at]) || text[at] == '_' || (text[at] is '-' or '.' && at + 1 < text.Length && char.IsAsciiLetterOrDigit(text[at + 1]));

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Set(string words) =>
        words.Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
}
