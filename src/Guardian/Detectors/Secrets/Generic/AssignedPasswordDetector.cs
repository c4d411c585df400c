using System.Collections.Immutable;
using Dlp.Guardian.Detection;
using Dlp.Policy.Words;

namespace Dlp.Guardian.Detectors.Secrets.Generic;

/// <summary>Passwords assigned to a name that says so (<c>DB_PASSWORD=…</c>, <c>"password": "…"</c>, <c>pw: …</c>). The span is the value alone.</summary>
internal sealed class AssignedPasswordDetector : AnchoredDetector
{
    private static readonly ContextWords Counted = new("", "characters", "chars", "digits", "letters", "bits", "bytes", "attempts", "days", "minutes", "symbols", "times");

    private static readonly ImmutableArray<string> Names = ["pass", "pwd", "_pw", "\"pw\"", "'pw'", "pw:", "pw=", "pw :", "pw =", "pswd", "mot de passe", "\"pin\"", "_pin", "psk=", "psk:", "psk =", "contraseña", "kennwort", "wachtwoord", "senha", "contrasena"];

    public override string Name => "assigned-password";

    public override SensitiveInformationType Type => GenericTypes.Password;

    public override DetectorAnchors Anchors { get; } = new() { CaselessLiterals = Names };

    public override int Specificity => 0;

    public override void Match(DetectionContext context, int at, int literal)
    {
        var word = Names[literal].AsSpan().TrimEnd(" :=\"'");
        var quoted = word.Length > 0 && word[0] is '"' or '\'' ? 1 : 0;
        var name = CredentialName.Around(context, at + quoted, word.Length - quoted);
        if (name.Kind is not (CredentialKind.Password or CredentialKind.Passphrase))
            return;
        var value = AssignmentReader.Read(context, name);
        if (value.Form == ValueForm.None || value.End <= value.Start)
            return;
        context.Charge(4 * (value.End - value.Start));
        // "ID/PASS: user/password"
        if (value.Form is ValueForm.Loose or ValueForm.Configured && name.Start > 0 && context.Text[name.Start - 1] == '/' && context.Text[value.Start..value.End].IndexOf('/') is > 0 and var slash)
            value = value with { Start = value.Start + slash + 1 };
        if (PointsOf(context, name, value) is > 0 and var confidence)
            context.Report(this, value.Start, value.End, new(confidence, "assigned:password"), FingerprintForm.Exact);
    }

    /// <summary>The score, or 0 when it is no password.</summary>
    private static double PointsOf(DetectionContext context, CredentialName name, Assignment value)
    {
        var text = context.Text[value.Start..value.End];
        if (name.Kind == CredentialKind.Passphrase && value.Form == ValueForm.Quoted && IsPhrase(text))
            return 0.83;
        if (value.Form == ValueForm.Quoted && IsAppPassword(text))
            return 0.86;
        if (value.Form is ValueForm.Configured or ValueForm.Loose && PasswordValue.IsExpression(text))
            return 0;
        if (IsNumber(text) && IsShort(context.Text[name.Start..name.End]))
            return text.Length is >= 4 and <= 8 && value.Form != ValueForm.Loose ? 0.83 : 0;
        if (context.Text[name.Start..name.End].EndsWith("pin", StringComparison.OrdinalIgnoreCase))
            return 0;
        var plausibility = PasswordValue.Judge(text);
        if (context.Text[name.End] == ' ' && value.Start == name.End + 1 && value.Form == ValueForm.Loose && plausibility != Plausibility.Strong)
            return 0;
        var isMoreThanName = text.ContainsAny(CharacterSets.SignsAndPaths);
        return (value.Form, plausibility) switch
        {
            (_, Plausibility.None) => 0,
            (ValueForm.Quoted or ValueForm.Configured, Plausibility.Strong) => 0.88,
            (ValueForm.Quoted or ValueForm.Configured, Plausibility.Plain) => 0.83,
            (ValueForm.Configured, Plausibility.Weak) => IsNumber(text) ? 0.83 : 0,
            (ValueForm.Quoted, Plausibility.Weak) => IsNumber(text) && text.Length <= 12 && !CountsUp(text) ? 0.83 : 0,
            (ValueForm.Argument, Plausibility.Plain or Plausibility.Strong) => HasDigitOrSign(text) ? 0.83 : 0,
            (ValueForm.Loose, Plausibility.Plain or Plausibility.Strong) =>
                HasDigitOrSign(text) && !IsCounted(context, value) && (isMoreThanName || !IsCode(context, name, value, plausibility)) ? 0.83 : 0,
            _ => 0,
        };
    }

    /// <summary>An identifier where code may stand: after an equals sign with a semicolon, comma or bracket behind it.</summary>
    private static bool IsCode(DetectionContext context, CredentialName name, Assignment value, Plausibility plausibility)
    {
        var text = context.Text;
        var isAssignment = text[name.End..value.Start].Contains('=');
        var endsStatement = value.End < text.Length && text[value.End] is ';' or ')' or ',' or '.' or '(' or '[';
        var isMember = name.Start > 0 && text[name.Start - 1] is '.' or '(' or '$' or '@' or '{';
        return text[name.Start..name.End].Contains('.') || isMember || (isAssignment || endsStatement) && (plausibility != Plausibility.Strong || endsStatement);
    }

    private static bool IsCounted(DetectionContext context, Assignment value)
    {
        var text = context.Text;
        var after = text[value.End..Math.Min(text.Length, value.End + 16)];
        return text[value.Start] is >= '0' and <= '9' && Counted.Find(after) is not null;
    }

    /// <summary>Names of what has as few as four digits.</summary>
    private static bool IsShort(ReadOnlySpan<char> name) => name.EndsWith("passcode", StringComparison.OrdinalIgnoreCase) || name.EndsWith("pin", StringComparison.OrdinalIgnoreCase);

    /// <summary>Google's app passwords: sixteen small letters, shown in four groups.</summary>
    private static bool IsAppPassword(ReadOnlySpan<char> value) =>
        value.Length == 19 && value[4] == ' ' && value[9] == ' ' && value[14] == ' ' && value.Count(' ') == 3 && !value.ContainsAnyExcept(CharacterSets.LowerAndBlank) && Tokens.Wordlikeness.ReadsAsNoise(value);

    private static bool IsNumber(ReadOnlySpan<char> value) => !value.ContainsAnyExceptInRange('0', '9') && value.ContainsAnyExcept(value[0]);

    private static bool CountsUp(ReadOnlySpan<char> value) => "01234567890".AsSpan().Contains(value, StringComparison.Ordinal);

    private static bool HasDigitOrSign(ReadOnlySpan<char> value) => value.ContainsAnyInRange('0', '9') || value.ContainsAny(CharacterSets.Signs);

    /// <summary>Four words or more, as passphrases are made, and none of a sentence about one.</summary>
    private static bool IsPhrase(ReadOnlySpan<char> value) =>
        value.Count(' ') >= 3 && value.Length <= 128 && !value.ContainsAny(".,;:?") && !value.Contains("  ", StringComparison.Ordinal) && !PlainWords.NamesField(value) && !PlainWords.IsStandIn(value)
        && !value.ContainsAnyInRange('\u0370', '\uFFFF');
}
