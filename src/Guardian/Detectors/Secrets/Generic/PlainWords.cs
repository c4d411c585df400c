using System.Buffers;
using System.Collections.Frozen;

namespace Dlp.Guardian.Detectors.Secrets.Generic;

/// <summary>Words that stand where a secret would, and are none.</summary>
internal static class PlainWords
{
    /// <summary>What templates and documents put in place of a value: one such word and the value is theirs.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> StandIns = Set(
        "example examples placeholder changeme change changeit dummy redacted replace replaceme insert your yours enter todo fixme tbd here sample fake mock masked hidden removed omitted "
        + "sanitized censored xxx xxxx yyy zzz foo bar baz foobar foobarbaz lorem ipsum put fill null none nil undefined empty unset blank something whatever");

    /// <summary>Fields, states and kinds: names of things in programs and forms about passwords.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Fields = Set(
        "password passwords passwd pwd pass passphrase passcode secret secrets token tokens key keys apikey credential credentials auth user username login logout email mail name account field fields input "
        + "form label text string str int integer bool boolean char varchar byte bytes buffer object array type value val var variable param params arg args argument config configuration option "
        + "options setting settings data result response request body header default required optional nullable invalid incorrect wrong missing valid validated hashed encrypted decrypted encoded "
        + "decoded plain plaintext plaintexts raw new old current previous next confirm confirmed confirmation confirmpassword repeat reset forgot forgotten change update updated set get has not yes off true "
        + "false file path env environment page screen view button link url uri error message hint tooltip policy strength expired expiry required mandatory visible disabled enabled readonly "
        + "self this super void final public private static const let def function class struct enum interface async await return import from with and the generated random "
        + "server client service system storage manager provider handler factory builder helper util utils test tests testing basic bearer digest grant code oauth saml ldap ntlm jwt otp totp mfa sso "
        + "method strategy protected managed external internal automatic auto manual prompt ask stdin interactive keyring vault keychain keystore");

    /// <summary>Algorithms, encodings, products and units that follow "the password is …".</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Technical = Set(
        "sha sha1 sha224 sha256 sha384 sha512 sha3 md4 md5 bcrypt scrypt argon argon2 argon2i argon2id pbkdf2 pbkdf hmac aes aes128 aes256 aes192 rsa rsa2048 rsa4096 hs256 rs256 es256 ed25519 x25519 x509 "
        + "base16 base32 base58 base62 base64 base64url hex utf utf8 utf16 ascii iso8859 oauth2 tls ssl tls12 tls13 http http2 https ssh2 wpa wpa2 wpa3 win32 win11 win10 windows10 windows11 "
        + "python2 python3 java8 java11 java17 ipv4 ipv6 s3 ec2 k8s i18n l10n a11y 2fa mfa u2f fido2 pkcs1 pkcs8 pkcs12 p12 crc32 gpt4 rot13 sm2 sm3 sm4 uuid4 uuidv4 log4j oauth1 h264 mp3 mp4");

    /// <summary>Letters alone, but on every published list of what people choose (NCSC, "PwnedPasswordsTop100k").</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Chosen = Set(
        "letmein iloveyou sunshine dragon monkey football baseball princess superman batman trustnoone qwerty qwertyuiop asdfgh asdfghjkl zxcvbn zxcvbnm abcdef welcome whatever1 starwars shadow michael "
        + "jennifer charlie jordan hunter ranger buster soccer hockey killer ginger cheese pepper summer ashley mustang freedom nicole jessica computer corvette mercedes ferrari tigger loveme "
        + "hellokitty chocolate butterfly liverpool arsenal chelsea samantha elizabeth toor supersecret topsecret correcthorsebatterystaple opensesame");

    private static readonly SearchValues<string> Templates = SearchValues.Create(
        [
            "{{", "}}", "${", "#{", "<%", "%>", "{0}", "{}", "(?", "[a-z", "[A-Z", "[0-9", "\\d", "\\w", "\\S", ".*", ".{", "min:", "max:", "required", "://", "getenv", "environ",
            "process.env", "vault:", "keyvault", "secretsmanager", "secretKeyRef", "!vault", "!ref", "!sub", "!getatt", "op://", "ssm:", "ref+", "ENC[", "ENC(", "{cipher}", "$ANSIBLE", "arn:", "xxxx", "****", "....", "____",
            "changeme", "change-me", "change_me", "change-this", "change_this", "changethis", "changeit", "replace-me", "replaceme", "placeholder", "redacted", "your-", "your_", "yourpass", "yourapi", "yoursecret", "yourtoken",
            "yourstrong", "your.", "todo", "example", "dummy", "-here", "_here", "not-a-real", "notareal", "insert-", "insert_", "&#x", "&lt;", "&gt;", "&quot;", "&amp;", "()", "->", "=>", "••",
        ],
        StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a value is a template, a reference to where secrets are kept, a pattern, or a stand-in by its words.</summary>
    public static bool IsStandIn(ReadOnlySpan<char> value)
    {
        if (value.ContainsAny(Templates))
            return true;
        foreach (var word in new NameWords(value))
        {
            if (word.Length >= 3 && StandIns.Contains(word))
                return true;
        }

        return false;
    }

    /// <summary>Whether any word of a value names a field, a state or a kind. Two letters stand in generated values by chance.</summary>
    public static bool NamesField(ReadOnlySpan<char> value)
    {
        foreach (var word in new NameWords(value))
        {
            if (word.Length >= 3 && Fields.Contains(word))
                return true;
        }

        return false;
    }

    /// <summary>Whether a value, or all that stands between its dashes, is an algorithm, an encoding, a product or a unit.</summary>
    public static bool IsTechnical(ReadOnlySpan<char> value)
    {
        if (Technical.Contains(value))
            return true;
        var words = 0;
        foreach (var range in value.SplitAny('-', '_', '/', '.'))
        {
            var part = value[range];
            if (!Technical.Contains(part) && !Technical.Contains(part.TrimEnd("0123456789")) && !Fields.Contains(part) && part.ContainsAnyExceptInRange('0', '9'))
                return false;
            words++;
        }

        return words > 1;
    }

    /// <summary>Whether a value is a word that people are known to choose.</summary>
    public static bool IsChosen(ReadOnlySpan<char> value) => Chosen.Contains(value);

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Set(string words) =>
        words.Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
}
