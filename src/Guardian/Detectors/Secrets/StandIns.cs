using System.Buffers;
using System.Collections.Frozen;

namespace Dlp.Guardian.Detectors.Secrets;

/// <summary>Tells passwords from what documentation and templates put in their place.</summary>
internal static class StandIns
{
    private static readonly FrozenSet<string> Words = new[]
    {
        "password", "passwd", "pass", "pwd", "changeme", "change_me", "change-me", "changeit", "secret", "yourpassword", "your_password", "your-password",
        "mypassword", "my_password", "my-password", "dbpassword", "db_password", "redacted", "placeholder", "example", "empty",
        "todo", "xxx", "user_password", "username", "パスワード",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> WordsBySpan = Words.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>How languages write that there is no value.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> NothingBySpan =
        new[] { "null", "none", "nil", "undefined", "nullptr", "true", "false" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly SearchValues<char> NameCharacters = SearchValues.Create("._ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

    private static readonly SearchValues<string> EnvironmentCalls = SearchValues.Create(
        ["getenv", "environ", "process.env", "env(", "env[", "env.", "secrets.", "vault:", "keyvault", "ssm:", "config[", "config."], StringComparison.OrdinalIgnoreCase);

    /// <summary>A reference that something else fills in: <c>${DB_PASS}</c>, <c>&lt;password&gt;</c>, <c>{{ pass }}</c>, <c>%PASS%</c>, <c>****</c>, <c>[EMAIL_1]</c>.</summary>
    public static bool IsReference(ReadOnlySpan<char> value)
    {
        if (value.IsEmpty || !value.ContainsAnyExcept(value[0]) || NothingBySpan.Contains(value))
            return true;
        if (value is ['<', .., '>'] or ['{', .., '}'] or ['[', .., ']'] or ['(', .., ')'] or ['%', .., '%'] or ['$', '{' or '(', ..] or ['#', '{', ..] or ['@', '{', ..])
            return true;
        if (value[0] == '$' && IsName(value[1..]) && !value[1..].ContainsAnyInRange('a', 'z'))
            return true;
        if (value.Length <= 3 && value[0] == '%')
            return true;
        return value.ContainsAny(EnvironmentCalls) || value.TrimStart("*.:xX•").IsEmpty;
    }

    /// <summary>A word that stands for a password, and is one often enough to be mentioned.</summary>
    public static bool IsWord(ReadOnlySpan<char> value) => WordsBySpan.Contains(value) || value.EndsWith("_here", StringComparison.OrdinalIgnoreCase);

    /// <summary>An expression of a programming language: <c>self.password</c>, <c>proxy_password</c>, <c>getpass(</c>.</summary>
    public static bool IsCode(ReadOnlySpan<char> value) =>
        value.ContainsAny('(', '[') || (!value.ContainsAnyExcept(NameCharacters) && (value.Contains('.') || value.Contains("pass", StringComparison.OrdinalIgnoreCase)));

    private static bool IsName(ReadOnlySpan<char> value)
    {
        foreach (var c in value)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c != '_')
                return false;
        }

        return value.Length > 0;
    }
}
