using System.Collections.Frozen;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Dlp.Policy.Words;
using Dlp.Proxy.Apps.Json;
using Dlp.Proxy.Apps.Refusals;
using Dlp.Proxy.Apps.Uploads;
using Dlp.Proxy.Bodies;
using Dlp.Proxy.Masking;

namespace Dlp.Proxy.Apps;

/// <summary>What all adapters for JSON services share: find the endpoint, confirm the shape, apply the table. A service adds data and its refusals.</summary>
internal abstract class ServiceAdapter(string name, IReadOnlyList<Endpoint> endpoints, AnswerRewriterFactory answers) : IAppAdapter
{
    private const string SymbolOffsets = "custom_symbol_offsets";

    private static readonly FrozenSet<string> Watched = FrozenSet.Create(StringComparer.Ordinal, SymbolOffsets);

    public string Name => name;

    public bool Accepts(in RequestShape shape) => Find(shape.Path, out _) is not null;

    public PromptReading Read(in RequestShape shape, ReadOnlyMemory<byte> body)
    {
        // 1. The endpoint, by the end of the path.
        if (Find(shape.Path, out var pathConversation) is not { } endpoint)
            return PromptReading.NotMine;
        if (body.IsEmpty)
            return pathConversation.Length > 0 ? new BodylessReading(pathConversation) : PromptReading.NoText;
        // 2. Uploads.
        if (MediaType.Essence(shape.ContentType).StartsWith("multipart/", StringComparison.Ordinal))
            return MultipartReader.Read(shape.ContentType, body);
        // 3. JSON that everyone reads alike.
        if (BodyText.Problem(body.Span, shape.ContentType, out var markBytes) is { Length: > 0 } charset)
            return PromptReading.Unscannable(charset);
        if (!StartsLikeJson(body.Span[markBytes..]))
            return PromptReading.NotMine;
        if (JsonStringMap.Parse(body.Span[markBytes..], JsonLimits.Default, Watched, out var problem) is not { } map)
            return PromptReading.Unscannable(problem);
        if (map.Root != JsonTokenType.StartObject || !endpoint.HasShape(map))
            return PromptReading.NotMine;
        // 4. Its texts, as the table says.
        var collector = new JsonPartCollector(map, endpoint.Table, markBytes);
        foreach (var pointer in map.NonEmptyContainers)
            _ = collector.FrozenPrefixes.Add(MessageContentOf(pointer));
        collector.Collect();
        var facts = new ReadingFacts(collector.Completeness, collector.Reason, ConversationOf(map, collector.Parts, pathConversation), WantsStream(map, endpoint.Kind), ModelOf(map, shape.Path));
        return new JsonReading(body, collector.Parts, collector.Sources, collector.Nested, facts);
    }

    public IAnswerRewriter? CreateAnswerRewriter(in AnswerShape shape, ConversationVault vault) => answers(name, shape, vault);

    public Refusal Refuse(in RequestShape shape, PromptReading? reading, RefusalReason reason) =>
        Refuse(Find(shape.Path, out _)?.Kind ?? EndpointKind.Other, reading, RefusalText.For(reason));

    /// <summary>The refusal of one endpoint kind.</summary>
    protected abstract Refusal Refuse(EndpointKind kind, PromptReading? reading, RefusalText text);

    /// <summary>The conversation a body names. Ids come as the service spells them, so that ids seen in answers can be linked.</summary>
    protected abstract string ConversationOf(JsonStringMap map, IReadOnlyList<TextPart> parts, string pathConversation);

    /// <summary>Whether the answer will be a stream.</summary>
    protected virtual bool WantsStream(JsonStringMap map, EndpointKind kind) => map.TopLevel.TryGetValue("stream", out var value) && value == JsonTokenType.True;

    /// <summary>
    /// Key of a conversation whose service keeps none: a hash of its first user message, which clients resend with every turn.
    /// Two conversations that open alike share a vault; they have one user, so that only makes placeholders steadier.
    /// </summary>
    protected static string FirstMessageKey(IReadOnlyList<TextPart> parts)
    {
        var first = -1;
        for (var i = 0; i < parts.Count && first < 0; i++)
            if (parts[i].Role == TextRole.User)
                first = i;
        return first < 0 ? "" : "first:" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(parts[first].Text)).AsSpan(0, 16));
    }

    private Endpoint? Find(string path, out string conversation)
    {
        var segments = path.Split('/', StringSplitOptions.RemoveEmptyEntries);
        (Endpoint? best, var bestSpecificity, conversation) = (null, -1, "");
        foreach (var endpoint in endpoints)
            foreach (var pattern in endpoint.Paths)
                if (pattern.Specificity > bestSpecificity && pattern.Matches(segments, out var captured))
                    (best, bestSpecificity, conversation) = (endpoint, pattern.Specificity, captured);
        return best;
    }

    private static bool StartsLikeJson(ReadOnlySpan<byte> body)
    {
        var trimmed = body.TrimStart(" \t\r\n"u8);
        return trimmed.Length > 0 && trimmed[0] is (byte)'{' or (byte)'[';
    }

    /// <summary>Symbol offsets point into the content of the message they stand in.</summary>
    private static string MessageContentOf(string pointer)
    {
        var metadata = pointer.IndexOf("/metadata/", StringComparison.Ordinal);
        return (metadata < 0 ? "" : pointer[..metadata]) + "/content";
    }

    /// <summary>Azure names the model in the path.</summary>
    private static string ModelOf(JsonStringMap map, string path)
    {
        if (map.Find("/model") is { } model)
            return model;
        const string Deployments = "/deployments/";
        var at = path.IndexOf(Deployments, StringComparison.OrdinalIgnoreCase);
        if (at < 0)
            return "";
        var rest = path.AsSpan(at + Deployments.Length);
        var end = rest.IndexOf('/');
        return (end < 0 ? rest : rest[..end]).ToString();
    }
}
