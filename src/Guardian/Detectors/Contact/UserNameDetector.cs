using System.Buffers;
using System.Collections.Immutable;
using Dlp.Guardian.Detection;
using Dlp.Guardian.Detectors.Secrets;
using Dlp.Policy.Words;

namespace Dlp.Guardian.Detectors.Contact;

/// <summary>
/// User and login names by label (<c>username: jdoe42</c>, <c>ログインID：yamada01</c>); the value is one word with something that a word of prose does
/// not have: a digit, dot, dash or underscore, or quotes around it.
/// </summary>
internal sealed class UserNameDetector : AnchoredDetector
{
    private const int MaxLength = 40;

    private static readonly ImmutableArray<string> Labels =
    [
        "username", "user name", "user_name", "user id", "userid", "user_id", "login id", "login_id", "loginid", "login name", "login:", "logon", "samaccountname", "account name", "benutzername", "nom d'utilisateur",
        "nombre de usuario", "ユーザー名", "ユーザ名", "ユーザーID", "ユーザID", "ユーザーid", "ログインID", "ログインid", "ログイン名", "アカウント名", "用户名",
    ];

    private static readonly SearchValues<char> Allowed = SearchValues.Create("._-@\\0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

    public override string Name => "username";

    public override SensitiveInformationType Type { get; } = new SensitiveInformationType(
        "USERNAME", SensitiveInformationCategory.Pii, "User name", "ユーザー名", "Context words; POSIX.1-2017 section 3.437", "USERNAME", 0.75)
    {
        Description = "Name a person signs in with.",
        DescriptionJa = "ログインに使われる名前です。",
    };

    public override DetectorAnchors Anchors { get; } = new() { CaselessLiterals = Labels };

    public override int Specificity => 1;

    public override void Match(DetectionContext context, int at, int literal)
    {
        var text = context.Text;
        var label = Labels[literal];
        var from = at + label.Length;
        if (from >= text.Length || (at > 0 && char.IsAsciiLetter(text[at - 1]) && char.IsAsciiLetterLower(text[at])) || (char.IsAsciiLetter(text[from]) && char.IsAsciiLetter(label[^1])))
            return;
        var start = ValueStart(text, from, label[^1] == ':');
        if (start < 0)
            return;
        var end = TokenScan.RunEnd(context, start, Allowed, MaxLength);
        while (end > start && text[end - 1] is '.' or '-')
            end--;
        var value = text[start..end];
        if (value.Length is < 3 or > MaxLength || StandIns.IsReference(value) || StandIns.IsWord(value) || (end < text.Length && text[end] is '(' or '[' or '{'))
            return;
        var isQuoted = text[start - 1] is '"' or '\'' or '「';
        var isName = value.ContainsAnyInRange('0', '9') || (value.ContainsAny("._-\\") && char.IsAsciiLetter(value[0]) && !StandIns.IsCode(value));
        if (!value.ContainsAnyInRange('a', 'z') && !value.ContainsAnyInRange('A', 'Z') || !(isName || (isQuoted && IsPlainWord(value))))
            return;
        var evidence = new Evidence(isName ? Type.DefaultConfidence : Type.DefaultConfidence - 0.10, "label:" + label);
        context.Report(this, start, end, evidence, FingerprintForm.Caseless);
    }

    /// <summary>Behind a colon, an equals sign, "is" or は; quotes are stepped over.</summary>
    private static int ValueStart(ReadOnlySpan<char> text, int from, bool isAssigned)
    {
        var at = from;
        while (at < text.Length && at - from < 12)
        {
            if (text[at] is ':' or '=' or 'は' or '→')
                isAssigned = true;
            else if (text[at..].StartsWith("is ", StringComparison.Ordinal))
                (isAssigned, at) = (true, at + 1);
            else if (text[at] is not (' ' or '\t' or '"' or '\'' or '「' or '>' or '`'))
                break;
            at++;
        }

        return isAssigned && at < text.Length && at > from ? at : -1;
    }

    private static bool IsPlainWord(ReadOnlySpan<char> value) => !value.Equals("string", StringComparison.OrdinalIgnoreCase) && !value.Contains("user", StringComparison.OrdinalIgnoreCase) && !value.Contains("name", StringComparison.OrdinalIgnoreCase);
}
