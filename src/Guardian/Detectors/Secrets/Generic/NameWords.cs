namespace Dlp.Guardian.Detectors.Secrets.Generic;

/// <summary>The words of a name in any of the usual spellings: <c>db_password</c>, <c>DB-PASSWORD</c>, <c>dbPassword2</c>, <c>APIKey</c>. Digits at a word's end are not part of it.</summary>
internal ref struct NameWords(ReadOnlySpan<char> name)
{
    private readonly ReadOnlySpan<char> _name = name;
    private int _at;

    /// <summary>The word, without the digits at its end; empty for a number.</summary>
    public ReadOnlySpan<char> Current { get; private set; }

    public readonly NameWords GetEnumerator() => this;

    public bool MoveNext()
    {
        while (_at < _name.Length && !char.IsLetterOrDigit(_name[_at]))
            _at++;
        if (_at >= _name.Length)
            return false;
        var start = _at++;
        while (_at < _name.Length && char.IsLetterOrDigit(_name[_at]) && !IsCamelStart(_name, _at))
            _at++;
        Current = _name[start.._at].TrimEnd("0123456789");
        return true;
    }

    private static bool IsCamelStart(ReadOnlySpan<char> name, int at) =>
        char.IsAsciiLetterUpper(name[at])
        && (!char.IsAsciiLetterUpper(name[at - 1]) || (at + 1 < name.Length && char.IsAsciiLetterLower(name[at + 1])));
}
