using System.Buffers;
using System.Buffers.Text;
using System.Text.Json;
using Dlp.Guardian.Detection;
using Dlp.Guardian.Types;
using Dlp.Policy.Words;

namespace Dlp.Guardian.Detectors.Secrets;

/// <summary>
/// JSON Web Tokens in compact form (RFC 7515 section 7.1, RFC 7516 section 7.1): three or five base64url segments, the first of them a JSON
/// object with <c>alg</c>. Unsigned ones (empty last segment) weigh less.
/// </summary>
internal sealed class JwtDetector : IDetector
{
    private const int MaxHeader = 4096;
    private const int MaxToken = 256 * 1024;
    private const int MinPayload = 4;

    private static readonly SearchValues<string> PrefixSearch = SearchValues.Create(["eyJ", "eyA", "ewo"], StringComparison.Ordinal);

    public string Name => "jwt";

    public SensitiveInformationType Type => SensitiveInformationTypes.Jwt;

    // Base64 of {", { and {LF, how JSON objects start.
    public DetectorAnchors Anchors { get; } = new() { Literals = ["eyJ", "eyA", "ewo"] };

    public int Specificity => 3;

    public void Scan(DetectionContext context, int from)
    {
        var text = context.Text;
        for (var at = from; (at = TokenScan.Next(context, PrefixSearch, at)) >= 0;)
        {
            if (!TokenScan.StartsToken(text, at))
            {
                at += 3;
                continue;
            }

            var header = TokenScan.RunEnd(context, at, TokenScan.Base64Url, MaxHeader);
            var isHeader = header - at <= MaxHeader && header < text.Length && text[header] == '.' && HasAlgorithm(text[at..header]);
            at = isHeader ? ReadRest(context, at, header) : header;
        }
    }

    /// <summary>Reports the token if its other segments are there; returns where to go on.</summary>
    private int ReadRest(DetectionContext context, int start, int header)
    {
        var text = context.Text;
        var payload = TokenScan.RunEnd(context, header + 1, TokenScan.Base64Url, MaxToken);
        // Encrypted tokens may have an empty second segment (direct encryption), signed ones may not.
        if (payload >= text.Length || text[payload] != '.')
            return header;
        var end = TokenScan.RunEnd(context, payload + 1, TokenScan.Base64Url, MaxToken);
        var segments = 3;
        while (segments < 5 && end + 1 < text.Length && text[end] == '.' && TokenScan.Base64Url.Contains(text[end + 1]))
        {
            end = TokenScan.RunEnd(context, end + 1, TokenScan.Base64Url, MaxToken);
            segments++;
        }

        if (segments < 5 && payload - header - 1 < MinPayload)
            return header;
        var evidence = new Evidence(Type.DefaultConfidence, "decode:header");
        if (end - payload - 1 >= 20)
            evidence.Add(0.35, "segment:signature");
        else
            evidence.Add(0.10, "segment:no-signature");
        context.Report(this, start, end, evidence, FingerprintForm.Exact);
        return end;
    }

    private static bool HasAlgorithm(ReadOnlySpan<char> header)
    {
        var bytes = ArrayPool<byte>.Shared.Rent(Base64Url.GetMaxDecodedLength(header.Length));
        try
        {
            if (!Base64Url.TryDecodeFromChars(header, bytes, out var length))
                return false;
            var reader = new Utf8JsonReader(bytes.AsSpan(0, length));
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
                return false;
            var found = false;
            while (reader.Read())
            {
                if (reader.CurrentDepth == 1 && reader.TokenType == JsonTokenType.PropertyName && reader.ValueTextEquals("alg"u8))
                    found = true;
            }

            return found;
        }
        catch (Exception exception) when (exception is JsonException or FormatException)
        {
            // Not JSON, so not a token; the only way the reader says so is to throw.
            return false;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(bytes, clearArray: true);
        }
    }
}
