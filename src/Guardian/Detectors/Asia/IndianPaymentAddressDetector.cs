using System.Collections.Immutable;
using Dlp.Guardian.Detection;
using Dlp.Guardian.Identifiers;
using Dlp.Policy.Words;

namespace Dlp.Guardian.Detectors.Asia;

/// <summary>
/// Indian payment address (UPI id, <c>name@okhdfcbank</c>): a name, an at sign and the handle of a payment provider as NPCI lists them
/// (UPI live members, third-party apps). No mail host looks like it: a handle has no dot.
/// </summary>
internal sealed class IndianPaymentAddressDetector : AnchoredDetector
{
    private const int MaxName = 64;

    private static readonly ContextWords Words = new("context:", Spellings.Of(["upi", "upi id", "vpa", "virtual payment address", "bhim", "gpay", "google pay", "phonepe", "paytm", "payment address", "यूपीआई"]));

    private static readonly ImmutableArray<string> Handles =
    [
        "@okaxis", "@okhdfcbank", "@okicici", "@oksbi", "@ybl", "@ibl", "@axl", "@paytm", "@ptyes", "@ptsbi", "@pthdfc", "@ptaxis", "@upi", "@apl", "@yapl", "@rapl", "@jupiteraxis",
        "@waicici", "@wahdfcbank", "@wasbi", "@waaxis", "@freecharge", "@airtel", "@postbank", "@hdfcbank", "@icici", "@sbi", "@axisbank", "@kotak", "@barodampay", "@cnrb", "@federal",
        "@idfcbank", "@indus", "@yesbank", "@pnb", "@unionbank", "@mahb", "@aubank", "@fam", "@slc", "@superyes", "@ikwik", "@naviaxis", "@timecosmos", "@amazonpay",
    ];

    public override string Name => "in-upi-id";

    public override SensitiveInformationType Type { get; } = IdentifierTypes.Financial("IN_UPI_ID", "IN", "Payment address UPI ID (India)", "決済アドレス UPI ID (インド)", "NPCI, UPI procedural guidelines: virtual payment address",
        "Address to which money can be sent in India's payment system.", "インドの決済システムで送金先となるアドレスです。");

    public override DetectorAnchors Anchors { get; } = new() { CaselessLiterals = Handles };

    public override int Specificity => 2;

    public override void Match(DetectionContext context, int at, int literal)
    {
        var text = context.Text;
        var end = at + Handles[literal].Length;
        if (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || text[end] is '-' or '_' or '@' || (text[end] == '.' && end + 1 < text.Length && char.IsAsciiLetterOrDigit(text[end + 1]))))
            return;
        var start = at;
        while (start > 0 && at - start <= MaxName && (char.IsAsciiLetterOrDigit(text[start - 1]) || text[start - 1] is '.' or '-' or '_'))
            start--;
        context.Charge(at - start + 1);
        while (start < at && !char.IsAsciiLetterOrDigit(text[start]))
            start++;
        if (at - start is < 3 or > MaxName)
            return;
        var evidence = new Evidence(0.70, "pattern:in-upi-id");
        evidence.AddContext(0.20, context.Near(Words, start, end, 60, 40));
        context.Report(this, start, end, evidence, FingerprintForm.Caseless);
    }
}
