using System.Net.Http.Headers;
using Dlp.Proxy.Apps;
using Dlp.Proxy.Masking;

namespace Dlp.Proxy.Answers;

/// <summary>Chooses how an answer is restored and read.</summary>
public static class AnswerRewriters
{
    /// <summary>The rewriter for an answer; null when nothing can be restored and nothing is to be collected, so the bytes pass untouched.</summary>
    /// <param name="adapterName">The adapter that read the request; an unknown one is served by the shape of the answer.</param>
    /// <param name="shape">What is known of the answer.</param>
    /// <param name="vault">The conversation's placeholders. While empty, bytes pass as they are and are only read.</param>
    /// <param name="collectText">Whether rules on answers want the text.</param>
    public static IAnswerRewriter? Create(string adapterName, in AnswerShape shape, ConversationVault vault, bool collectText = false) =>
        Create(adapterName, shape, vault, collectText, AnswerBudget.Default);

    internal static IAnswerRewriter? Create(string adapterName, in AnswerShape shape, ConversationVault vault, bool collectText, AnswerBudget budget)
    {
        if ((vault.IsEmpty && !collectText) || shape.Status is < 200 or 204 or 205 or 304)
            return null;
        var form = FormOf(shape.ContentType);
        if (form == AnswerForm.None)
            return null;
        var isChatGpt = adapterName == "chatgpt-web";
        var splitArray = shape.Request.Path.Contains("streamGenerateContent", StringComparison.OrdinalIgnoreCase);
        IAnswerRewriter rewriter = form == AnswerForm.Unknown ? new SniffingAnswerRewriter(Build) : Build(form);
        return vault.IsEmpty ? new ReadingAnswerRewriter(rewriter) : rewriter;

        IAnswerRewriter Build(AnswerForm known) => known switch
        {
            AnswerForm.Events => Framed(new SseFramer(budget.MaxFrameBytes)),
            AnswerForm.Lines => Framed(new LineFramer(budget.MaxFrameBytes)),
            AnswerForm.JsonValues => Framed(new JsonValueFramer(budget.MaxDocumentBytes, splitArray)),
            _ => new ByteAnswerRewriter(vault, known == AnswerForm.Markup ? RestoreAs.Markup : RestoreAs.Text, collectText ? new TextCollector(budget.MaxCollectedChars) : null),
        };

        FramedAnswerRewriter Framed(IFramer framer) =>
            new(vault, framer, isChatGpt ? new ChatGptDialect() : new AnyDialect(), budget, collectText);
    }

    /// <summary>
    /// The form a Content-Type promises. A charset other than UTF-8 gives none: values could not be written in it,
    /// and in Shift_JIS the bytes of a letter may be half of a character.
    /// </summary>
    internal static AnswerForm FormOf(string contentType)
    {
        if (contentType.Length == 0)
            return AnswerForm.Unknown;
        if (!MediaTypeHeaderValue.TryParse(contentType, out var parsed) || parsed.MediaType is null)
            return AnswerForm.Unknown;
        if (parsed.CharSet?.Trim('"').ToLowerInvariant() is not (null or "" or "utf-8" or "utf8" or "us-ascii"))
            return AnswerForm.None;
        var type = parsed.MediaType.ToLowerInvariant();
        return type switch
        {
            "text/event-stream" => AnswerForm.Events,
            "application/x-ndjson" or "application/ndjson" or "application/jsonl" or "application/x-jsonl" or "application/jsonlines"
                or "application/x-jsonlines" or "application/json-seq" or "application/stream+json" => AnswerForm.Lines,
            "application/json" or "text/json" or "text/x-json" or "application/json+protobuf" => AnswerForm.JsonValues,
            "text/html" or "text/xml" or "application/xml" or "application/xhtml+xml" => AnswerForm.Markup,
            "text/plain" => AnswerForm.Unknown,
            "text/css" or "text/javascript" or "text/ecmascript" => AnswerForm.None,
            _ when type.EndsWith("+json", StringComparison.Ordinal) => AnswerForm.JsonValues,
            "image/svg+xml" => AnswerForm.None,
            _ when type.EndsWith("+xml", StringComparison.Ordinal) => AnswerForm.Markup,
            _ when type.StartsWith("text/", StringComparison.Ordinal) => AnswerForm.Text,
            _ => AnswerForm.None,
        };
    }
}
