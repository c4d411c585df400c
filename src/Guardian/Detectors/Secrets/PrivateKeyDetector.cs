using System.Buffers;
using Dlp.Guardian.Detection;
using Dlp.Guardian.Types;
using Dlp.Policy.Words;

namespace Dlp.Guardian.Detectors.Secrets;

/// <summary>
/// Private keys in textual encoding: PEM (RFC 7468 section 10 and 11, and the older RSA, EC and DSA labels), OpenSSH, OpenPGP (RFC 9580
/// section 6.2). The span runs from BEGIN to END; where END is missing, to the end of the base64 body.
/// </summary>
internal sealed class PrivateKeyDetector : IDetector
{
    private const string Begin = "-----BEGIN ";
    private const string Dashes = "-----";
    private const int MaxLabel = 40;

    /// <summary>Base64 characters that make a body: the smallest key, Ed25519 in PKCS #8, has 64.</summary>
    private const int MinBody = 40;

    private const int MinLine = 32;
    private const int MaxLine = 100;

    private static readonly SearchValues<string> BeginSearch = SearchValues.Create([Begin], StringComparison.Ordinal);
    private static readonly SearchValues<char> BodyCharacters = SearchValues.Create("+/=0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz \t\r\n\\\"',");

    public string Name => "private-key";

    public SensitiveInformationType Type => SensitiveInformationTypes.PrivateKey;

    public DetectorAnchors Anchors { get; } = new() { Literals = [Begin] };

    public int Specificity => 3;

    public void Scan(DetectionContext context, int from)
    {
        var text = context.Text;
        for (var at = from; (at = TokenScan.Next(context, BeginSearch, at)) >= 0;)
        {
            var label = LabelAt(text, at + Begin.Length);
            if (!IsPrivate(label))
            {
                at += Begin.Length;
                continue;
            }

            at = Read(context, at, label);
        }
    }

    private static ReadOnlySpan<char> LabelAt(ReadOnlySpan<char> text, int start)
    {
        var window = text.Slice(start, Math.Min(text.Length - start, MaxLabel + Dashes.Length));
        var end = window.IndexOf(Dashes);
        return end < 0 ? [] : window[..end];
    }

    private static bool IsPrivate(ReadOnlySpan<char> label) => label.EndsWith("PRIVATE KEY") || label.EndsWith("PRIVATE KEY BLOCK");

    private int Read(DetectionContext context, int start, ReadOnlySpan<char> label)
    {
        var text = context.Text;
        var body = start + Begin.Length + label.Length + Dashes.Length;

        // The next dashes of five are either the END line or the start of something else: nothing is read twice.
        var offset = text[body..].IndexOf(Dashes);
        var stop = offset < 0 ? text.Length : body + offset;
        context.Charge(stop - body);
        var isWhole = text[stop..].StartsWith("-----END ") && text[(stop + 9)..].StartsWith(label) && text[(stop + 9 + label.Length)..].StartsWith(Dashes);
        var end = isWhole ? stop + 9 + label.Length + Dashes.Length : BodyEnd(context, body, stop);
        if (!HasBody(text[body..(isWhole ? stop : end)]) || !TokenScan.LooksRandom(text[body..(isWhole ? stop : end)]))
            return stop;

        var evidence = new Evidence(Type.DefaultConfidence, "armor:begin");
        evidence.Add(isWhole ? 0.09 : -0.02, isWhole ? "armor:end" : "armor:truncated");
        context.Report(this, start, end, evidence, FingerprintForm.Alphanumeric);
        return isWhole ? end : stop;
    }

    /// <summary>Where the body of a block without END stops: before the first line that is neither base64 nor a header (RFC 1421, RFC 9580).</summary>
    private static int BodyEnd(DetectionContext context, int body, int stop)
    {
        var text = context.Text;
        var end = body;
        for (var line = body; line < stop;)
        {
            var newLine = text[line..stop].IndexOf('\n');
            var lineEnd = newLine < 0 ? stop : line + newLine;
            var content = text[line..lineEnd];
            var strange = content.IndexOfAnyExcept(BodyCharacters);
            var isHeader = content.Length <= MaxLine && content.Contains(": ", StringComparison.Ordinal) && char.IsAsciiLetterUpper(content[0]);
            if (strange >= 0 && !isHeader)
            {
                // The key may end inside a line of something else, as in a string of a program; words are not its tail.
                end = strange > MinBody ? line + strange : end;
                break;
            }

            if (!isHeader && content.Length <= MaxLine && IsProse(content))
                break;
            end = lineEnd;
            line = lineEnd + 1;
        }

        context.Charge(end - body);
        return body + text[body..end].TrimEnd(" \t\r\n\\\"',").Length;
    }

    private static bool IsProse(ReadOnlySpan<char> line) => line.Trim().Count(' ') >= 2;

    /// <summary>Enough base64, and a piece of it as long as half a line: a program that puts a key together has only the words for one.</summary>
    private static bool HasBody(ReadOnlySpan<char> body)
    {
        var (count, run, longest) = (0, 0, 0);
        foreach (var c in body)
        {
            run = TokenScan.Base64.Contains(c) ? run + 1 : 0;
            count += run > 0 ? 1 : 0;
            longest = Math.Max(longest, run);
        }

        return count >= MinBody && longest >= MinLine;
    }
}
