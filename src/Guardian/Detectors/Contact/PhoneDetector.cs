using Dlp.Guardian.Detection;
using Dlp.Guardian.Types;
using Dlp.Policy.Words;

namespace Dlp.Guardian.Detectors.Contact;

/// <summary>
/// Telephone numbers: international by ITU-T E.164, Japanese by the numbering plan's layouts, North American by NANP area and exchange
/// rules, others where a word right before says so. Bare ten digits always need such a word: they are order numbers first.
/// </summary>
internal sealed class PhoneDetector : IDetector
{
    private const int MaxGroups = 6;

    /// <summary>How far before a number the word must stand that makes a weak layout a phone number.</summary>
    private const int NamingWindow = 24;

    private static readonly ContextWords Supporting = new(
        "context:", "tel", "telephone", "phone", "phone number", "mobile", "cell", "cellphone", "fax", "call", "whatsapp", "hotline", "telefon", "telefono", "teléfono", "telefone", "téléphone", "telefonnummer", "handy", "mobil", "móvil", "movil", "celular",
        "cellulare", "portable", "rufnummer", "mobilnummer", "contact number", "전화", "전화번호", "휴대폰", "핸드폰", "연락처", "电话", "手机", "電話", "手機", "телефон", "тел", "โทร", "điện thoại", "携帯",
        "ファックス", "ファクス", "連絡先", "内線", "スマホ", "フリーダイヤル");

    private static readonly ContextWords OtherNumbers = new(
        "other-number:", "order", "invoice", "serial", "tracking", "version", "isbn", "account", "ticket", "part no", "model", "sku", "口座", "注文番号",
        "受注番号", "伝票番号", "追跡番号", "管理番号", "製造番号", "型番", "品番", "会員番号", "郵便番号");

    public string Name => "phone";

    public SensitiveInformationType Type => SensitiveInformationTypes.PhoneNumber;

    public DetectorAnchors Anchors { get; } = new() { Numbers = true };

    public int Specificity => 1;

    public void Scan(DetectionContext context, int from)
    {
        var groups = context.Numbers.Groups;
        for (var i = 0; i < groups.Length && !context.IsExhausted; i++)
        {
            var sequence = groups[i..Math.Min(groups.Length, i + MaxGroups)];
            sequence = sequence[..JoinedGroups(context, sequence)];
            var used = TryInternational(context, sequence);
            if (used == 0 && NumberScan.StartsNumber(context.Text, sequence[0].Start))
            {
                used = TryJapanese(context, sequence);
                if (used == 0)
                    used = TryNorthAmerican(context, sequence);
                if (used == 0)
                    used = TryNational(context, sequence);
                if (used == 0)
                    used = TryNamed(context, sequence);
            }

            i += Math.Max(0, used - 1);
        }
    }

    private static int JoinedGroups(DetectionContext context, ReadOnlySpan<NumberGroup> groups)
    {
        var text = context.Text;
        var joined = 1;
        while (joined < groups.Length && groups[joined].Run == groups[0].Run && Joins(text[groups[joined - 1].End..groups[joined].Start]))
            joined++;
        context.Charge(1 + 4 * joined);
        return joined;
    }

    private static bool Joins(ReadOnlySpan<char> separator) => separator is " " or "-" or "." or "(" or ")" or ") " or ")-" or " (" or "-(";

    private int TryInternational(DetectionContext context, ReadOnlySpan<NumberGroup> groups)
    {
        var text = context.Text;
        var plus = groups[0].Start - 1;
        if (plus >= 1 && text[plus] == '(')
            plus--;
        if (plus < 0 || text[plus] != '+' || (plus > 0 && (text[plus - 1] == '+' || !TokenScan.StartsWord(text, plus))))
            return 0;

        // Sixteen: the most E.164 allows and the trunk zero people write as (0).
        Span<char> digits = stackalloc char[InternationalNumbering.MaxDigits + 1];
        Span<int> counts = stackalloc int[MaxGroups];
        var total = 0;
        var usable = 0;
        foreach (var group in groups)
        {
            if (total + group.Length > digits.Length)
                break;
            NumberScan.CopyDigits(text, groups.Slice(usable, 1), digits[total..]);
            total += group.Length;
            counts[usable++] = total;
        }

        context.Charge(total);
        var code = InternationalNumbering.CodeLength(digits[..total]);
        if (code == 0)
            return 0;
        var (min, max) = InternationalNumbering.NationalLength(digits[..code]);
        // Groups that end inside the country code are no number.
        for (; usable > 0 && counts[usable - 1] > code; usable--)
        {
            var national = digits[code..counts[usable - 1]];
            if (national is ['0', ..] && HasTrunkZero(text, groups[..usable]))
                national = national[1..];
            var end = groups[usable - 1].End;
            if (national.Length < min || national.Length > max || !NumberScan.EndsNumber(text, end) || (digits[0] == '1' && !IsNorthAmerican(national)))
                continue;

            var evidence = new Evidence(Type.DefaultConfidence, "pattern:e164");
            evidence.Add(0.30, "country-code");
            Report(context, plus, end, evidence);
            return usable;
        }

        return 0;
    }

    private static bool HasTrunkZero(ReadOnlySpan<char> text, ReadOnlySpan<NumberGroup> groups)
    {
        foreach (var group in groups)
        {
            if (group.Length == 1 && text[group.Start] == '0' && text[group.Start - 1] == '(')
                return true;
        }

        return false;
    }

    private int TryJapanese(DetectionContext context, ReadOnlySpan<NumberGroup> groups)
    {
        var text = context.Text;
        var first = text.Slice(groups[0].Start, groups[0].Length);
        if (first[0] != '0' || first.Length < 2 || first[1] == '0')
            return 0;
        var (used, points, pattern) = MatchJapanese(text, groups, first);
        if (used == 0 || !NumberScan.EndsNumber(text, groups[used - 1].End))
            return 0;

        var (start, end) = Span(text, groups[..used]);
        var isBareTen = used == 1 && first.Length == 10;
        var evidence = new Evidence(Type.DefaultConfidence, pattern);
        evidence.Add(points, "numbering-plan:jp");
        if (isBareTen && context.Near(Supporting, start, end, NamingWindow, 0) is null)
            return 0;
        Report(context, start, end, evidence);
        return used;
    }

    private static (int Used, double Points, string Pattern) MatchJapanese(ReadOnlySpan<char> text, ReadOnlySpan<NumberGroup> groups, ReadOnlySpan<char> first)
    {
        if (groups.Length >= 3)
        {
            var (second, third) = (groups[1].Length, groups[2].Length);
            // A space says less than a dash: columns of numbers have it too.
            var points = text[groups[0].End] == ' ' && text[groups[1].End] == ' ' ? 0.20 : 0.30;
            if (first.Length == 3 && second == 4 && third == 4 && JapaneseNumbering.IsElevenDigitPrefix([.. first, text[groups[1].Start]]))
                return (3, points, "pattern:jp-0A0");
            if (first.Length == 4 && second == 3 && third == 4 && JapaneseNumbering.IsFreephone0800(first))
                return (3, points, "pattern:jp-freephone");
            if (first.Length == 4 && JapaneseNumbering.IsServicePrefix(first) && (second, third) is (3, 3) or (2, 4))
                return (3, points, "pattern:jp-service");
            if (third == 4 && first.Length + second == 6 && JapaneseNumbering.IsArea(first))
                return (3, points - 0.02, "pattern:jp-geographic");
        }

        if (groups.Length >= 2)
        {
            var second = groups[1].Length;
            if (first.Length == 3 && second == 8 && JapaneseNumbering.IsElevenDigitPrefix([.. first, text[groups[1].Start]]))
                return (2, 0.25, "pattern:jp-0A0");
            if (first.Length == 4 && second == 6 && JapaneseNumbering.IsServicePrefix(first))
                return (2, 0.25, "pattern:jp-service");
            if (first.Length + second == 10 && JapaneseNumbering.IsArea(first))
                return (2, 0.15, "pattern:jp-geographic");
        }

        if (first.Length == 11 && JapaneseNumbering.IsElevenDigitPrefix(first))
            return (1, 0.15, "pattern:jp-0A0-bare");
        return JapaneseNumbering.IsTenDigitNumber(first) ? (1, 0.10, "pattern:jp-bare") : default;
    }

    private int TryNorthAmerican(DetectionContext context, ReadOnlySpan<NumberGroup> groups)
    {
        var text = context.Text;
        var trunk = groups[0].Length == 1 && text[groups[0].Start] == '1' ? 1 : 0;
        var rest = groups[trunk..];
        Span<char> digits = stackalloc char[10];
        if (rest.Length >= 3 && rest[0].Length == 3 && rest[1].Length == 3 && rest[2].Length == 4)
        {
            NumberScan.CopyDigits(text, rest[..3], digits);
            var (start, end) = Span(text, groups[..(trunk + 3)]);
            var separator = text[rest[1].End];
            var hasParentheses = text[rest[0].End] == ')' && rest[0].Start > 0 && text[rest[0].Start - 1] == '(';
            if (!IsNorthAmerican(digits) || !NumberScan.EndsNumber(text, end) || (!hasParentheses && NumberScan.Separator(text, rest[0], rest[1]) != separator))
                return 0;

            var evidence = new Evidence(Type.DefaultConfidence, "pattern:nanp");
            evidence.Add(hasParentheses || separator == '-' ? 0.26 : separator == '.' ? 0.15 : 0.05, "numbering-plan:nanp");
            Report(context, start, end, evidence);
            return trunk + 3;
        }

        var only = text.Slice(groups[0].Start, groups[0].Length);
        if (only.Length == 11 && only[0] == '1')
            only = only[1..];
        if (only.Length != 10 || !IsNorthAmerican(only) || !NumberScan.EndsNumber(text, groups[0].End)
            || context.Near(Supporting, groups[0].Start, groups[0].End, NamingWindow, 0) is null)
            return 0;
        Report(context, groups[0].Start, groups[0].End, new Evidence(Type.DefaultConfidence, "pattern:nanp-bare"));
        return 1;
    }

    /// <summary>NANP: NXX-NXX-XXXX, N from 2 to 9; neither area nor exchange ends in 11, and no area has 9 in the middle.</summary>
    private static bool IsNorthAmerican(ReadOnlySpan<char> national) =>
        national.Length == 10 && national[0] >= '2' && national[1] != '9' && national[3] >= '2'
        && national is not [_, '1', '1', ..] && national is not [_, _, _, _, '1', '1', ..];

    /// <summary>Layouts of other national plans.</summary>
    private int TryNational(DetectionContext context, ReadOnlySpan<NumberGroup> groups)
    {
        var text = context.Text;
        Span<int> lengths = stackalloc int[MaxGroups];
        Span<char> digits = stackalloc char[InternationalNumbering.MaxDigits];
        var (used, total) = (0, 0);
        while (used < groups.Length && total + groups[used].Length <= digits.Length)
        {
            NumberScan.CopyDigits(text, groups.Slice(used, 1), digits[total..]);
            lengths[used] = groups[used].Length;
            total += groups[used++].Length;
        }

        context.Charge(40);
        if (NationalNumbering.Find(lengths[..used], digits[..total]) is not { } plan)
            return 0;
        var (start, end) = Span(text, groups[..plan.Groups.Length]);
        // Groups that a separator joins to more groups are part of something longer.
        if (!NumberScan.EndsNumber(text, end) || (plan.Groups.Length < groups.Length && groups[plan.Groups.Length].Start - end == 1)
            || !HasOneSeparator(text, groups[..plan.Groups.Length]) || (plan.NeedsWord && context.Near(Supporting, start, end, NamingWindow, 0) is null))
            return 0;
        var evidence = new Evidence(Type.DefaultConfidence, "pattern:national");
        evidence.Add(plan.Points, plan.Reason);
        Report(context, start, end, evidence);
        return plan.Groups.Length;
    }

    /// <summary>The same character between all groups, but for parentheses around the first.</summary>
    private static bool HasOneSeparator(ReadOnlySpan<char> text, ReadOnlySpan<NumberGroup> groups)
    {
        for (var i = 2; i < groups.Length; i++)
        {
            var separator = NumberScan.Separator(text, groups[i - 1], groups[i]);
            if (separator == '\0' || (i > 2 && separator != NumberScan.Separator(text, groups[i - 2], groups[i - 1])))
                return false;
        }

        return true;
    }

    /// <summary>Any other plan: nine to twelve digits in groups, when a word right before names them a phone number.</summary>
    private int TryNamed(DetectionContext context, ReadOnlySpan<NumberGroup> groups)
    {
        var text = context.Text;
        var total = 0;
        var used = 0;
        while (used < groups.Length && total + groups[used].Length <= 12)
            total += groups[used++].Length;
        if (used == 0 || total < 9)
            return 0;
        var (start, end) = Span(text, groups[..used]);
        if (!NumberScan.EndsNumber(text, end) || context.Near(Supporting, start, end, NamingWindow, 0) is null)
            return 0;
        Report(context, start, end, new Evidence(Type.DefaultConfidence + 0.05, "pattern:named"));
        return used;
    }

    /// <summary>From the first digit, or the parenthesis that opens before it, to the last digit.</summary>
    private static (int Start, int End) Span(ReadOnlySpan<char> text, ReadOnlySpan<NumberGroup> groups)
    {
        var start = groups[0].Start;
        var isOpened = start > 0 && text[start - 1] == '(' && text[start..groups[^1].Start].Contains(')');
        return (isOpened ? start - 1 : start, groups[^1].End);
    }

    private void Report(DetectionContext context, int start, int end, Evidence evidence)
    {
        var support = context.Near(Supporting, start, end, 60, 20);
        evidence.AddContext(0.20, support);
        if (support is null)
            evidence.AddContext(-0.20, context.Near(OtherNumbers, start, end, 30, 0));
        context.Report(this, start, end, evidence, FingerprintForm.Alphanumeric);
    }
}
