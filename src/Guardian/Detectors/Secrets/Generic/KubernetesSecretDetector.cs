using Dlp.Guardian.Detection;
using Dlp.Policy.Words;

namespace Dlp.Guardian.Detectors.Secrets.Generic;

/// <summary>
/// Values of a Kubernetes Secret manifest (core/v1): base64 under <c>data:</c>, plain under <c>stringData:</c>. Every value there is meant to be secret,
/// whatever its key; names of users and hosts are left alone.
/// </summary>
internal sealed class KubernetesSecretDetector : AnchoredDetector
{
    private const int MaxManifest = 4096;

    private static readonly ContextWords Harmless = new(
        "", "user", "username", "host", "hostname", "port", "database", "dbname", "namespace", "email", "region", "bucket", "url", "endpoint", "name", "ca", "crt", "cert", "type", "login", "server", "domain");

    public override string Name => "kubernetes-secret";

    public override SensitiveInformationType Type => GenericTypes.GenericSecret;

    public override DetectorAnchors Anchors { get; } = new() { Literals = ["kind: Secret\n", "kind: Secret\r"] };

    public override int Specificity => 1;

    public override void Match(DetectionContext context, int at, int literal)
    {
        var text = context.Text;
        var limit = Math.Min(text.Length, at + MaxManifest);
        var (section, isEncoded) = (-1, false);
        for (var line = at; line < limit;)
        {
            var offset = text[line..limit].IndexOf('\n');
            var end = offset < 0 ? limit : line + offset;
            context.Charge(end - line + 1);
            var content = text[line..end].TrimEnd();
            var indent = content.Length - content.TrimStart(' ').Length;
            if (content.StartsWith("---"))
                return;
            if (content.TrimStart(' ') is "data:" or "stringData:")
                (section, isEncoded) = (indent, content[indent] == 'd');
            else if (section >= 0 && indent <= section && !content.IsEmpty && line > at)
                section = -1;
            else if (section >= 0)
                MatchLine(context, line, content, isEncoded);
            line = end + 1;
        }
    }

    private void MatchLine(DetectionContext context, int line, ReadOnlySpan<char> content, bool isEncoded)
    {
        var sign = content.IndexOf(": ");
        if (sign < 0 || Harmless.Find(content[..sign]) is not null)
            return;
        var value = content[(sign + 2)..].TrimStart(" \"'");
        var start = line + content.Length - value.Length;
        value = value.TrimEnd("\"'");
        context.Charge(6 * Math.Min(value.Length, 512));
        if (value.Length < 8 || StandIns.IsReference(value) || PlainWords.IsStandIn(value))
            return;
        if (isEncoded ? IsEncoded(value) : PasswordValue.Judge(value) >= Plausibility.Plain || GeneratedValue.IsGenerated(value, 16))
            context.Report(this, start, start + value.Length, new(0.88, "manifest:secret"), FingerprintForm.Exact);
    }

    private static bool IsEncoded(ReadOnlySpan<char> value)
    {
        if (value.Length % 4 != 0 || value.Length > 512)
            return false;
        Span<byte> bytes = stackalloc byte[384];
        return Convert.TryFromBase64Chars(value, bytes, out var length) && !IsStandIn(bytes[..length]);
    }

    private static bool IsStandIn(ReadOnlySpan<byte> decoded)
    {
        Span<char> characters = stackalloc char[decoded.Length];
        for (var i = 0; i < decoded.Length; i++)
            characters[i] = (char)decoded[i];
        var value = ((ReadOnlySpan<char>)characters).TrimEnd('\n');
        return value.Length < 4 || StandIns.IsReference(value) || StandIns.IsWord(value) || PlainWords.IsStandIn(value);
    }
}
