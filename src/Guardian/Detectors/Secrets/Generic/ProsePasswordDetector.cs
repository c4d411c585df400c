using System.Collections.Immutable;
using Dlp.Guardian.Detection;
using Dlp.Policy.Words;

namespace Dlp.Guardian.Detectors.Secrets.Generic;

/// <summary>
/// Passwords in English sentences: "my password is …", "the password for the VPN is …", "changed the password to …", "the passcode is 4821",
/// "log in with …", "credentials: name / password".
/// </summary>
internal sealed class ProsePasswordDetector : AnchoredDetector
{
    /// <summary>From the word to the verb: "password for the staging server is".</summary>
    private const int MaxPhrase = 60;

    private static readonly ImmutableArray<string> VerbWords = ["password", "passwd", "passcode", "passphrase", "passwort", "kennwort", "mot de passe", "pwd "];
    private static readonly ImmutableArray<string> PinWords = ["pin is ", "pin code is ", "pin: ", "door code is ", "access code is ", "entry code is ", "gate code is ", "alarm code is "];
    private static readonly ImmutableArray<string> PairWords = ["credential", "creds", "login:", "logins:", "login is ", "login details", "user/pass:", "username/password:", "id/pw:", "id/password:"];
    private static readonly ImmutableArray<string> UseWords = [" to log in", " to login", " to sign in", " to unlock", " to connect"];
    private static readonly ImmutableArray<string> Words = [.. VerbWords, .. PinWords, .. PairWords, .. UseWords];

    private static readonly ContextWords Change = new("", "change", "changed", "set", "reset", "update", "updated", "switch", "switched", "changing", "rotate", "rotated");
    private static readonly ContextWords Counted = new("", "characters", "character", "chars", "digits", "letters", "bits", "bytes", "attempts", "days", "minutes", "symbols", "times", "words", "hours", "encoded", "encrypted", "hashed");

    public override string Name => "prose-password";

    public override SensitiveInformationType Type => GenericTypes.Password;

    public override DetectorAnchors Anchors { get; } = new() { CaselessLiterals = Words };

    public override int Specificity => 0;

    public override void Match(DetectionContext context, int at, int literal)
    {
        if (context.Text[at] != ' ' && !TokenScan.StartsToken(context.Text, at))
            return;
        var end = at + Words[literal].Length;
        if (literal < VerbWords.Length)
            MatchVerb(context, at, Words[literal][^1] == ' ' ? end - 1 : end, isCode: Words[literal] == "passcode");
        else if ((literal -= VerbWords.Length) < PinWords.Length)
            MatchPin(context, at, end);
        else if (literal - PinWords.Length < PairWords.Length)
            MatchPair(context, end);
        else
            MatchUse(context, at);
    }

    /// <summary>"… is VALUE", "… was VALUE", "changed … to VALUE".</summary>
    private void MatchVerb(DetectionContext context, int word, int at, bool isCode)
    {
        var text = context.Text;
        var phrase = text.Slice(at, Math.Min(MaxPhrase, text.Length - at));
        if (phrase.IndexOfAny(CharacterSets.PhraseEnds) is >= 0 and var stop)
            phrase = phrase[..stop];
        context.Charge(2 * phrase.Length + 1);
        var (verb, length) = VerbIn(context, phrase, word, at);
        if (verb < 0)
            return;
        var start = at + verb + length;
        foreach (var filler in (ReadOnlySpan<string>)["now ", "still ", "currently ", "just ", "simply ", "set to ", "changed to ", "reset to ", "the following: ", "as follows: ", "always ", ": "])
        {
            if (text[start..].StartsWith(filler, StringComparison.OrdinalIgnoreCase))
                start += filler.Length;
        }

        Report(context, start, isCode ? 4 : 6, "sentence:is");
    }

    private static (int At, int Length) VerbIn(DetectionContext context, ReadOnlySpan<char> phrase, int word, int at)
    {
        foreach (var verb in (ReadOnlySpan<string>)[" is ", " was ", " is: ", " is now ", "'s ", " = ", " will be ", " should be ", " ist ", " lautet ", " est "])
        {
            if (phrase.IndexOf(verb, StringComparison.OrdinalIgnoreCase) is >= 0 and var found && !phrase[..found].Contains(" if ", StringComparison.Ordinal))
                return (found, verb.Length);
        }

        var to = phrase.IndexOf(" to ", StringComparison.OrdinalIgnoreCase);
        return to >= 0 && (context.Near(Change, word, at, 40, 0) ?? Change.Find(phrase[..to])) is not null ? (to, 4) : (-1, 0);
    }

    /// <summary>Four to eight digits, where a person or a door has them; six digits after "PIN code" are an Indian postcode.</summary>
    private void MatchPin(DetectionContext context, int at, int start)
    {
        var text = context.Text;
        if (text[at] == 'p' && !text[Math.Max(0, at - 12)..at].ContainsAny("y'ed"))
            return;
        var end = start;
        while (end < text.Length && end - start < 9 && char.IsAsciiDigit(text[end]))
            end++;
        context.Charge(end - start + 12);
        if (end - start is 4 or 5 or 6 or 8 && (end == text.Length || !char.IsAsciiLetterOrDigit(text[end]) && text[end] is not ('-' or '/')) && !(end - start == 6 && text[at..].StartsWith("pin code", StringComparison.OrdinalIgnoreCase)))
            context.Report(this, start, end, new(0.80, "sentence:pin"), FingerprintForm.Exact);
    }

    /// <summary>"credentials: name / password", "login: name / password".</summary>
    private void MatchPair(DetectionContext context, int at)
    {
        var text = context.Text;
        var window = text.Slice(at, Math.Min(120, text.Length - at));
        if (window.IndexOf('\n') is >= 0 and var line)
            window = window[..line];
        context.Charge(window.Length + 1);
        var isOpen = text[at - 1] is ':' or ' ';
        var sign = isOpen ? 0 : window.IndexOf(": ") + 1;
        if (sign > 0 && window[..(sign - 1)].ContainsAny(CharacterSets.PhraseEnds))
            return;
        if (sign == 0 && !isOpen && (sign = EndOf(window, " are ")) == 0 || sign > 40)
            return;
        if (!isOpen && sign < window.Length && window[sign] is not (' ' or '"' or '`') && !window[..sign].EndsWith(" are "))
            return;
        var rest = window[sign..].TrimStart(" \"'`");
        var user = rest.IndexOfAny(" /:,");
        if (user is < 2 or > 64)
            return;
        var behind = rest[user..];
        var joint = JointLength(behind);
        if (joint > 0)
            Report(context, at + window.Length - behind.Length + joint, 64, "sentence:pair");
    }

    private static int EndOf(ReadOnlySpan<char> window, string word) => window.IndexOf(word, StringComparison.Ordinal) is >= 0 and var at ? at + word.Length : 0;

    private static int JointLength(ReadOnlySpan<char> text)
    {
        foreach (var joint in (ReadOnlySpan<string>)[" / ", "/ ", " : ", ", ", " and ", "/", ":"])
        {
            if (text.StartsWith(joint, StringComparison.Ordinal) && !text.StartsWith("://"))
                return joint.Length;
        }

        return 0;
    }

    /// <summary>"use VALUE to log in", "with VALUE to connect".</summary>
    private void MatchUse(DetectionContext context, int end)
    {
        var text = context.Text;
        var start = end;
        while (start > 0 && end - start < 64 && text[start - 1] is not (' ' or '\n'))
            start--;
        context.Charge(end - start + 8);
        var before = text[Math.Max(0, start - 6)..start];
        if (end - start < 64 && (before.EndsWith("use ", StringComparison.OrdinalIgnoreCase) || before.EndsWith("with ", StringComparison.OrdinalIgnoreCase) || before.EndsWith("type ", StringComparison.OrdinalIgnoreCase)))
            Report(context, start, 64, "sentence:use", Plausibility.Strong);
    }

    /// <summary>The quoted text or the word at a position, if it is a password; words that a digit or sign does not mark are none.</summary>
    private void Report(DetectionContext context, int start, int minDigits, string reason, Plausibility least = Plausibility.Plain)
    {
        var text = context.Text;
        var opened = start;
        while (start < text.Length && start - opened < 3 && text[start] is '"' or '\'' or '`' or '*' or '“' or '‘' or '(')
            start++;
        var isQuoted = start > opened;
        var window = text.Slice(start, Math.Min(96, text.Length - start));
        var length = isQuoted ? window.IndexOfAny(CharacterSets.QuoteEnds) : window.IndexOfAny(CharacterSets.WordEnds);
        context.Charge(8 * Math.Max(length, 8));
        if (length < 0)
            length = window.Length;
        var value = isQuoted ? window[..length] : window[..length].TrimEnd(".,;:?)」”’…");
        var plausibility = isQuoted || !PasswordValue.IsExpression(value) ? PasswordValue.Judge(value) : Plausibility.None;
        if (value.Length >= 4 && !value.ContainsAnyExceptInRange('0', '9') && value.Length >= minDigits && value.Length <= 12)
            plausibility = Plausibility.Plain;
        if (plausibility < least || !(value.ContainsAnyInRange('0', '9') || value.ContainsAny(CharacterSets.Signs)) && !PlainWords.IsChosen(value))
            return;
        if (Counted.Find(text[(start + value.Length)..Math.Min(text.Length, start + value.Length + 20)]) is not null)
            return;
        context.Report(this, start, start + value.Length, new(0.83, reason), FingerprintForm.Exact);
    }
}
