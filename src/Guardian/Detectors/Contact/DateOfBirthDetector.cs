using System.Collections.Immutable;
using Dlp.Guardian.Detection;
using Dlp.Guardian.Identifiers;
using Dlp.Policy.Words;

namespace Dlp.Guardian.Detectors.Contact;

/// <summary>
/// Dates of birth: a calendar date (<see cref="DateText"/>) right behind a word that says so, or right before 生まれ. A date alone is no date of birth.
/// </summary>
internal sealed class DateOfBirthDetector : AnchoredDetector
{
    private const int MaxGap = 24;

    private static readonly ImmutableArray<string> Before =
    [
        "生年月日", "誕生日", "出生日", "birth", "dob", "d.o.b", "birthday", "born", "geburtsdatum", "geboren", "geb.", "né le", "née le", "date de naissance", "naissance", "nacimiento", "nacido", "nacida",
        "nascita", "nato il", "nata il", "nascimento", "data urodzenia", "geboortedatum", "födelsedatum", "出生年月日", "生日", "생년월일", "doğum tarihi", "tanggal lahir",
    ];

    private static readonly ImmutableArray<string> After = ["生まれ", "日生"];

    public override string Name => "date-of-birth";

    public override SensitiveInformationType Type { get; } = new SensitiveInformationType(
        "DATE_OF_BIRTH", SensitiveInformationCategory.Pii, "Date of birth", "生年月日", "ISO 8601-1; 元号法; context words", "DATEOFBIRTH", 0.80)
    {
        Description = "When a person was born; with a name it identifies.",
        DescriptionJa = "人が生まれた日付。氏名とあわせて個人を特定します。",
    };

    // The exact ones are not ASCII; without case a search for them would leave its vectorised path.
    public override DetectorAnchors Anchors { get; } = new() { Literals = After, CaselessLiterals = Before };

    public override int Specificity => 2;

    public override void Match(DetectionContext context, int at, int literal)
    {
        if (literal < After.Length)
            MatchBefore(context, at, literal);
        else
            MatchBehind(context, at, Before[literal - After.Length]);
    }

    private void MatchBehind(DetectionContext context, int at, string word)
    {
        var text = context.Text;
        var from = at + word.Length;
        // "birthplace", "unborn"; "date_of_birth" and "birthDate" are fine.
        if (char.IsAsciiLetter(word[0]) && at > 0 && char.IsAsciiLetter(text[at - 1]) && char.IsAsciiLetterLower(text[at]))
            return;
        context.Charge(MaxGap);
        for (var start = from; start < text.Length && start - from <= MaxGap && text[start] is not ('。' or ';'); start++)
        {
            if (char.IsAsciiLetterOrDigit(text[start - 1]) || !CanStart(text[start]))
                continue;
            var end = DateText.EndOf(text, start);
            if (end < 0)
                continue;
            Report(context, start, end, word);
            return;
        }
    }

    private void MatchBefore(DetectionContext context, int at, int literal)
    {
        var text = context.Text;
        // "1985年4月1日生まれ": the date ends where the word starts; "日生" shares its 日.
        var target = literal == 0 ? at : at + 1;
        context.Charge(DateText.MaxLength);
        for (var start = Math.Max(0, target - DateText.MaxLength); start < target; start++)
        {
            if ((start > 0 && char.IsAsciiLetterOrDigit(text[start - 1])) || !CanStart(text[start]) || DateText.EndOf(text, start) != target)
                continue;
            Report(context, start, target, After[literal]);
            return;
        }
    }

    private void Report(DetectionContext context, int start, int end, string word)
    {
        var evidence = new Evidence(Type.DefaultConfidence, "pattern:date");
        evidence.Add(0.10, "context:" + word);
        context.Report(this, start, end, evidence, FingerprintForm.Alphanumeric);
    }

    private static bool CanStart(char c) => char.IsAsciiDigit(c) || char.IsAsciiLetter(c) || c is '明' or '大' or '昭' or '平' or '令' or 'm' or 'f' or 'a' or 'd';
}
