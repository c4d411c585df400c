using System.Buffers;
using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Generic;

/// <summary>Judges whether a value may be a password in use. Rules of thumb, every one of them about what people write where no password is.</summary>
internal static class PasswordValue
{
    private const int MaxLength = 128;

    private static readonly SearchValues<char> NameCharacters = SearchValues.Create("-._/:ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");
    private static readonly SearchValues<char> Numbers = SearchValues.Create("0123456789.,:/-+ ");
    private static readonly SearchValues<char> EnvironmentName = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZ_0123456789");
    private static readonly SearchValues<char> HexDash = SearchValues.Create("0123456789abcdefABCDEF-");
    private static readonly SearchValues<char> Emphasis = SearchValues.Create("!@#$&*");
    private static readonly SearchValues<char> NotInNames = SearchValues.Create("@<>?;:=[]^`\\");
    private static readonly SearchValues<char> Brackets = SearchValues.Create("()[]{}<>");

    /// <summary>How much a value looks like a password.</summary>
    public static Plausibility Judge(ReadOnlySpan<char> value)
    {
        if (value.Length is < 4 or > MaxLength || value.ContainsAny(" \t\n　") || HasOtherLetters(value))
            return Plausibility.None;
        if (StandIns.IsReference(value) || StandIns.IsWord(value) || PlainWords.IsStandIn(value) || PlainWords.IsTechnical(value))
            return Plausibility.None;
        if (!value.ContainsAnyExcept(Numbers))
            return value.Length >= 6 && !value.ContainsAnyExceptInRange('0', '9') ? Plausibility.Weak : Plausibility.None;
        if (!value.ContainsAnyExcept(NameCharacters))
            return JudgeLetters(value);
        if (IsQuantity(value) || IsSelector(value) || IsPath(value) || IsCall(value) || IsEnvironmentName(value) || IsHash(value) || IsAddress(value))
            return Plausibility.None;
        return JudgeMixed(value);
    }

    /// <summary>Whether an unquoted value is code: a bracket that is open or follows a name, or members behind a word.</summary>
    public static bool IsExpression(ReadOnlySpan<char> value)
    {
        if (value.IsEmpty || value.Count('(') != value.Count(')') || value.Count('[') != value.Count(']') || value[0] is '(' or '[' or '*' or '&')
            return true;
        var bracket = value.IndexOfAny('(', '[');
        if (bracket > 0 && (char.IsAsciiLetterOrDigit(value[bracket - 1]) || value[bracket - 1] == '_'))
            return true;
        if (value.Length > 1 && value[0] == '$' && (char.IsAsciiLetter(value[1]) || value[1] == '_') && !value[1..].ContainsAny(CharacterSets.Signs))
            return true;
        var dot = value.IndexOf('.');
        return dot >= 0 && dot + 1 < value.Length && (char.IsAsciiLetter(value[dot + 1]) || value[dot + 1] == '_') && !value[..dot].TrimStart("_$@").ContainsAnyExcept(NameCharacters);
    }

    /// <summary>A UUID (RFC 9562).</summary>
    public static bool IsUuid(ReadOnlySpan<char> value) =>
        value.Length == 36 && value[8] == '-' && value[13] == '-' && value[18] == '-' && value[23] == '-' && !value.ContainsAnyExcept(HexDash);

    /// <summary>Letters and the joints of names: words, unless they are not; or several words, as passphrases are made.</summary>
    private static Plausibility JudgeLetters(ReadOnlySpan<char> value)
    {
        if (PlainWords.IsChosen(value))
            return Plausibility.Plain;
        if (value.ContainsAny("./:") || PlainWords.NamesField(value) || value.Length < 6)
            return Plausibility.None;
        if (value.Count('-') >= 3 && value.Length >= 16)
            return Plausibility.Plain; // correct-horse-battery-staple
        if (value.Length >= 8 && Wordlikeness.ReadsAsNoise(value))
            return Randomness.HasTwoKinds(value) ? Plausibility.Strong : Plausibility.Plain;
        return value.ContainsAny("-_") ? Plausibility.None : Plausibility.Weak;
    }

    private static Plausibility JudgeMixed(ReadOnlySpan<char> value)
    {
        var digits = 0;
        var signs = 0;
        var (hasLower, hasUpper) = (false, false);
        foreach (var c in value)
        {
            digits += char.IsAsciiDigit(c) ? 1 : 0;
            signs += char.IsAsciiLetterOrDigit(c) || c is '_' or '-' or '.' ? 0 : 1;
            hasLower |= char.IsAsciiLetterLower(c);
            hasUpper |= char.IsAsciiLetterUpper(c);
        }

        // password2, user_1: fields, numbered. password123 is a password that people have.
        if (signs == 0 && digits < 3 && PlainWords.NamesField(value))
            return Plausibility.None;
        // "String!", "required|string": types and rules.
        if (digits == 0 && value.Trim("!?*;,[]<>&|@=+$%").ContainsAnyExcept(NameCharacters) == false && (PlainWords.NamesField(value) || (value[^1] is not '!' && !Wordlikeness.ReadsAsNoise(value) && !IsBase64(value))))
            return Plausibility.None;
        if (digits == 0 && (value.Contains("%s", StringComparison.Ordinal) || value.Contains("%d", StringComparison.Ordinal)))
            return Plausibility.None;
        if (signs > 0 && value.Contains('|') && PlainWords.NamesField(value))
            return Plausibility.None;
        var kinds = (hasLower ? 1 : 0) + (hasUpper ? 1 : 0) + (digits > 0 ? 1 : 0) + (signs > 0 ? 1 : 0);
        return kinds >= 3 && value.Length >= 8 ? Plausibility.Strong : kinds >= 2 ? Plausibility.Plain : Plausibility.None;
    }

    /// <summary>Padded, of the right length, and in both cases.</summary>
    private static bool IsBase64(ReadOnlySpan<char> value) => value[^1] == '=' && value.Length % 4 == 0 && value.Length >= 8 && Randomness.HasTwoKinds(value);

    /// <summary>Japanese and other letters beyond Latin: labels and sentences.</summary>
    private static bool HasOtherLetters(ReadOnlySpan<char> value)
    {
        foreach (var c in value)
        {
            if (c >= 0x0370 && char.IsLetter(c))
                return true;
        }

        return false;
    }

    /// <summary>name@host, with words on both sides.</summary>
    private static bool IsAddress(ReadOnlySpan<char> value)
    {
        var sign = value.IndexOf('@');
        return sign >= 3 && value.Length - sign > 3 && value.LastIndexOf('@') == sign && !value[..sign].ContainsAnyExcept(NameCharacters) && !value[(sign + 1)..].ContainsAnyExcept(NameCharacters);
    }

    /// <summary>8px, 30s, 15min, 100%, v1.2.3, 3.11rc1.</summary>
    private static bool IsQuantity(ReadOnlySpan<char> value)
    {
        var start = value[0] is 'v' or 'V' or '>' or '<' or '~' or '^' or '=' ? value.TrimStart("vV<>=~^") : value;
        var number = start.IndexOfAnyExcept(Numbers);
        return number > 0 && start.Length - number <= 4 && start.Length <= 8 && !start[number..].ContainsAny(Emphasis) && !start[number..].ContainsAnyInRange('0', '9')
            || (number < 0 && !start.IsEmpty) || IsVersion(start);
    }

    /// <summary>Number, dot, number, and a dot, a dash or the end behind them.</summary>
    private static bool IsVersion(ReadOnlySpan<char> value)
    {
        var rest = value.TrimStart("0123456789");
        if (rest.Length == value.Length || rest.IsEmpty || rest[0] != '.')
            return false;
        var end = rest[1..].TrimStart("0123456789");
        return end.Length < rest.Length - 1 && (end.IsEmpty || end[0] is '.' or '-');
    }

    /// <summary><c>#password</c>, <c>.login-form</c>, <c>@Length</c>.</summary>
    private static bool IsSelector(ReadOnlySpan<char> value) => value[0] is '#' or '.' or '@' or '!' or '&' or '*' && !value[1..].ContainsAnyExcept(NameCharacters);

    /// <summary>Absolute, relative and Windows paths; anything else with two slashes that reads as words.</summary>
    private static bool IsPath(ReadOnlySpan<char> value) =>
        (value[0] == '/' && (value[1..].Contains('/') || value.Contains('.'))) || value is ['.', '/' or '.', ..] or ['~', '/', ..] or ['\\', '\\', ..] || (char.IsAsciiLetter(value[0]) && value[1] == ':' && value[2] is '\\' or '/')
        || (value.ContainsAny('/', '\\') && Wordlikeness.ReadsAsWords(value));

    /// <summary>An expression: a call, an index, a chain of names.</summary>
    private static bool IsCall(ReadOnlySpan<char> value)
    {
        var bracket = value.IndexOfAny(Brackets);
        if (bracket > 0 && value[bracket] is '(' or '[' or '<' or '{' && !value[..bracket].ContainsAnyExcept(NameCharacters) && (bracket == value.Length - 1 || value[bracket..].ContainsAny(")]>}")))
            return true;
        return value.Contains('.') && (char.IsAsciiLetter(value[0]) || value[0] is '$' or '_' or '@') && IsChain(value);
    }

    private static bool IsChain(ReadOnlySpan<char> value)
    {
        foreach (var range in value.Split('.'))
        {
            var part = value[range].TrimStart("$@_");
            if (part.IsEmpty || !char.IsAsciiLetter(part[0]) || part.ContainsAnyExceptInRange('0', 'z') || part.ContainsAny(NotInNames) || (part.Length > 3 && !Wordlikeness.ReadsAsWords(part)))
                return false;
        }

        return true;
    }

    private static bool IsEnvironmentName(ReadOnlySpan<char> value) =>
        value.Contains('_') && char.IsAsciiLetter(value[0]) && !value.ContainsAnyExcept(EnvironmentName) && Wordlikeness.ReadsAsWords(value);

    /// <summary>Modular crypt format and RFC 2307 schemes: a hash is a finding of its own.</summary>
    private static bool IsHash(ReadOnlySpan<char> value) =>
        value[0] == '$' && value.Length > 12 && value[1..].IndexOf('$') is > 0 and < 16 || (value[0] == '{' && value.IndexOf('}') is > 0 and < 16)
        || value.StartsWith("pbkdf2", StringComparison.OrdinalIgnoreCase) || value.StartsWith("sha256:") || value.StartsWith("sha512-") || value.StartsWith("sha256-") || value.StartsWith("sha384-");
}
