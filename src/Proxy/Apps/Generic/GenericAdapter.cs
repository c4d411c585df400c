using System.Buffers;
using System.Collections.Frozen;
using System.Text;
using System.Text.Json;
using Dlp.Policy.Words;
using Dlp.Proxy.Apps.Json;
using Dlp.Proxy.Apps.Refusals;
using Dlp.Proxy.Apps.Uploads;
using Dlp.Proxy.Bodies;
using Dlp.Proxy.Masking;

namespace Dlp.Proxy.Apps.Generic;

/// <summary>
/// Reads any body by what it is, not by what it is called: JSON, JSON lines, forms, multipart, text. What is none of these is unscannable, never empty.
/// </summary>
/// <param name="answers">Makes answer rewriters.</param>
/// <param name="dangerousMaskUnknownFormats">
/// Lets strings under common prompt keys be masked although nobody knows whether the service signs or measures them. Default false: a finding blocks.
/// </param>
internal sealed class GenericAdapter(AnswerRewriterFactory answers, bool dangerousMaskUnknownFormats) : IAppAdapter
{
    private static readonly SearchValues<char> FormCharacters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789%+&=-_.~*[]!'():@/,");

    private static readonly string[] ConversationKeys = ["/conversation_id", "/conversationId", "/chat_id", "/chatId", "/session_id", "/sessionId", "/thread_id", "/threadId"];

    public string Name => AppAdapterSet.GenericName;

    public bool Accepts(in RequestShape shape) => true;

    public PromptReading Read(in RequestShape shape, ReadOnlyMemory<byte> body)
    {
        if (body.IsEmpty)
            return PromptReading.NoText;
        var essence = MediaType.Essence(shape.ContentType);
        if (essence.StartsWith("multipart/", StringComparison.Ordinal))
            return MultipartReader.Read(shape.ContentType, body);
        var charset = BodyText.Problem(body.Span, shape.ContentType, out var markBytes);
        if (charset == "charset:label")
            return PromptReading.Unscannable(charset);
        if (charset.Length > 0 || !ContentSniffer.IsUtf8Text(body.Span))
            return ReadOther(body);

        // UTF-8 text from here on.
        var content = body.Span[markBytes..];
        var trimmed = content.TrimStart(" \t\r\n"u8);
        if (trimmed.IsEmpty)
            return PromptReading.NoText;
        if (trimmed[0] is (byte)'{' or (byte)'[' or (byte)'"')
        {
            if (JsonStringMap.Parse(content, JsonLimits.Default, FrozenSet<string>.Empty, out var problem) is { } map)
                return ReadJson(body, map, markBytes);
            var parts = new List<TextPart>();
            if (FileContent.TryJson(Encoding.UTF8.GetString(content), "body", TextRole.Unknown, parts))
                return new PartsReading(body, parts, Completeness.Complete, "");
            if (problem != "json:malformed" || essence.Contains("json", StringComparison.Ordinal))
                return PromptReading.Unscannable(problem);
        }

        return ReadText(body, Encoding.UTF8.GetString(content), essence);
    }

    public IAnswerRewriter? CreateAnswerRewriter(in AnswerShape shape, ConversationVault vault) => answers(Name, shape, vault);

    public Refusal Refuse(in RequestShape shape, PromptReading? reading, RefusalReason reason) => PlainRefusals.For(shape, RefusalText.For(reason));

    private JsonReading ReadJson(ReadOnlyMemory<byte> body, JsonStringMap map, int markBytes)
    {
        var collector = new JsonPartCollector(map, dangerousMaskUnknownFormats ? GenericTables.PromptKeysAnywhere : PointerTable.Empty, markBytes)
        {
            OpensAnyNestedJson = true,
            DefaultRole = TextRole.Unknown,
        };
        collector.Collect();
        var conversation = "";
        foreach (var key in ConversationKeys)
            conversation = conversation.Length > 0 ? conversation : map.Find(key) ?? "";
        var wantsStream = map.TopLevel.TryGetValue("stream", out var stream) && stream == JsonTokenType.True;
        return new JsonReading(body, collector.Parts, collector.Sources, collector.Nested,
            new ReadingFacts(collector.Completeness, collector.Reason, conversation, wantsStream, map.Find("/model") ?? ""));
    }

    private static PromptReading ReadText(ReadOnlyMemory<byte> body, string text, string essence)
    {
        var parts = new List<TextPart>();
        var isForm = essence == "application/x-www-form-urlencoded"
            || (text.Contains('=', StringComparison.Ordinal) && !text.AsSpan().TrimEnd().ContainsAnyExcept(FormCharacters));
        if (isForm && !FormReader.Collect(text.TrimEnd(), "form", TextRole.Unknown, parts))
            return PromptReading.Unscannable("budget:form pairs");
        if (!isForm)
            parts.Add(new TextPart("body", TextRole.Unknown, text, Editable: false));
        return new PartsReading(body, parts, Completeness.Complete, "");
    }

    /// <summary>Raw file uploads in other encodings can be read; binary cannot.</summary>
    private static PromptReading ReadOther(ReadOnlyMemory<byte> body)
    {
        var parts = new List<TextPart>();
        var binary = FileContent.Collect(body.Span, "body", TextRole.File, parts);
        return binary.Length > 0 ? PromptReading.Unscannable("format:" + binary) : new PartsReading(body, parts, Completeness.Complete, "");
    }
}
