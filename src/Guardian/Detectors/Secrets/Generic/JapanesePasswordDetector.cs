using System.Collections.Immutable;
using Dlp.Guardian.Detection;
using Dlp.Policy.Words;

namespace Dlp.Guardian.Detectors.Secrets.Generic;

/// <summary>Passwords and PINs in Japanese sentences, tables and labels. The span is the value alone.</summary>
internal sealed class JapanesePasswordDetector : AnchoredDetector
{
    private static readonly ImmutableArray<string> Words =
        ["暗証番号", "パスコード", "パスワード", "パスフレーズ", "合言葉", "合い言葉", "PWは", "pwは", "PWが", "PWを", "PASSは", "passは", "Passwordは", "passwordは", "passwordを", "Passwordを", "Pwは", "密码是", "密码为", "密码:", "密碼是", "密碼:", "비밀번호"];

    private const int NumericWords = 2;

    public override string Name => "japanese-password";

    public override SensitiveInformationType Type => GenericTypes.Password;

    public override DetectorAnchors Anchors { get; } = new() { Literals = Words };

    public override int Specificity => 0;

    public override void Match(DetectionContext context, int at, int literal)
    {
        var text = context.Text;
        var word = Words[literal];
        if (char.IsAsciiLetter(word[0]) && !TokenScan.StartsWord(text, at))
            return;
        var (start, end) = JapaneseCredentialReader.Find(context, at + (word[^1] is 'は' or 'が' or 'を' or '是' or '为' or ':' ? word.Length - 1 : word.Length), out var isMarked);
        if (end <= start)
            return;
        context.Charge(4 * (end - start));
        if (IsPassword(text[start..end], isMarked, literal < NumericWords))
            context.Report(this, start, end, new(isMarked ? 0.86 : 0.83, "sentence:ja"), FingerprintForm.Exact);
    }

    private static bool IsPassword(ReadOnlySpan<char> value, bool isMarked, bool isPin)
    {
        if (!value.ContainsAnyExceptInRange('0', '9'))
            return value.Length <= 16 && value.Length >= (isPin ? 4 : isMarked ? 4 : 6);
        var plausibility = PasswordValue.Judge(value);
        var hasMark = value.ContainsAnyInRange('0', '9') || value.ContainsAny(CharacterSets.Signs);
        return plausibility >= Plausibility.Plain && hasMark || (isMarked && plausibility >= Plausibility.Weak && !PlainWords.NamesField(value) && value.Length >= 6);
    }
}
