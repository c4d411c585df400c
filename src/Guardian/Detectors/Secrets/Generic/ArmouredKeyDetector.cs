using System.Collections.Immutable;
using Dlp.Guardian.Detection;
using Dlp.Guardian.Types;
using Dlp.Policy.Words;

namespace Dlp.Guardian.Detectors.Secrets.Generic;

/// <summary>
/// Private keys in text armour other than PEM: PuTTY's <c>.ppk</c> versions 1 to 3 (PuTTY manual, appendix C), the SSH2 form of commercial SSH
/// (<c>---- BEGIN SSH2 ENCRYPTED PRIVATE KEY ----</c>, dashes as in RFC 4716), XML keys of .NET with their private exponent (XML Signature, RSAKeyValue).
/// </summary>
internal sealed class ArmouredKeyDetector : AnchoredDetector
{
    private const int MaxKey = 8192;
    private const int MinSecret = 24;

    private static readonly ImmutableArray<string> Openings = ["PuTTY-User-Key-File-", "---- BEGIN SSH2 ENCRYPTED PRIVATE KEY ----", "<RSAKeyValue>", "<DSAKeyValue>"];

    public override string Name => "armoured-key";

    public override SensitiveInformationType Type => SensitiveInformationTypes.PrivateKey;

    public override DetectorAnchors Anchors { get; } = new() { Literals = Openings };

    public override int Specificity => 3;

    public override void Match(DetectionContext context, int at, int literal)
    {
        var text = context.Text;
        var window = text.Slice(at, Math.Min(MaxKey, text.Length - at));
        // The next key starts another match, and is looked at there.
        var next = window[1..].IndexOf(Openings[literal]);
        if (next >= 0)
            window = window[..(next + 1)];
        context.Charge(2 * window.Length);
        var end = literal switch
        {
            0 => PuttyEnd(window),
            1 => EndBehind(window, "---- END SSH2 ENCRYPTED PRIVATE KEY ----"),
            2 => XmlEnd(window, "<D>", "</RSAKeyValue>"),
            _ => XmlEnd(window, "<X>", "</DSAKeyValue>"),
        };
        if (end > 0 && Tokens.Randomness.IsPlausible(window[Math.Max(0, end - 200)..end]) | literal != 1)
            context.Report(this, at, at + end, new(0.97, "armor:key"), FingerprintForm.Alphanumeric);
    }

    /// <summary>From the header to the MAC; where that is missing, to the last line of the private part.</summary>
    private static int PuttyEnd(ReadOnlySpan<char> window)
    {
        var part = window.IndexOf("Private-Lines:");
        if (part < 0)
            return -1;
        var mac = window[part..].IndexOf("Private-MAC:");
        if (mac < 0)
            mac = window[part..].IndexOf("Private-Hash:");
        if (mac >= 0)
        {
            var line = window[(part + mac)..].IndexOf('\n');
            return part + mac + window[(part + mac)..(line < 0 ? window.Length : part + mac + line)].TrimEnd().Length;
        }

        var end = part + window[part..].IndexOf('\n');
        while (end > part && end + 1 < window.Length)
        {
            var line = window[(end + 1)..];
            var length = line.IndexOf('\n');
            line = line[..(length < 0 ? line.Length : length)].TrimEnd('\r');
            if (line.Length is 0 or > 64 || line.TrimEnd('=').ContainsAnyExcept(TokenScan.Base64))
                break;
            end += line.Length + 1;
        }

        return end - part > MinSecret ? end : -1;
    }

    private static int EndBehind(ReadOnlySpan<char> window, string closing) => window.IndexOf(closing) is > MinSecret and var at ? at + closing.Length : -1;

    /// <summary>To the closing element, when the private member is inside it and has a value.</summary>
    private static int XmlEnd(ReadOnlySpan<char> window, string member, string closing)
    {
        var end = window.IndexOf(closing);
        var at = window.IndexOf(member);
        if (at < 0 || end < at)
            return -1;
        var value = window[(at + member.Length)..end];
        var length = value.IndexOf('<');
        return length >= MinSecret && !value[..length].ContainsAny('.', '*') ? end + closing.Length : -1;
    }
}
