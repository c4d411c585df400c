using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;

namespace Dlp.Proxy.Apps.Refusals;

/// <summary>For services whose own form is not known: a page for people, an error object for programs, 403 for both.</summary>
internal static class PlainRefusals
{
    public static Refusal For(in RequestShape shape, RefusalText text) =>
        shape.Accept.Contains("text/html", StringComparison.OrdinalIgnoreCase) ? Page(text) : Error(text);

    private static Refusal Error(RefusalText text) => RefusalJson.Answer(403, new JsonObject { ["error"] = new JsonObject { ["message"] = text.Message } });

    /// <summary>Self-contained; its policy forbids everything, so even a hole in the encoding could load or run nothing.</summary>
    private static Refusal Page(RefusalText text) => new(403, "text/html; charset=utf-8", Encoding.UTF8.GetBytes(string.Format(
        CultureInfo.InvariantCulture,
        """
        <!DOCTYPE html>
        <html>
        <head>
        <meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'">
        <meta name="viewport" content="width=device-width">
        <title>{0}</title>
        </head>
        <body><h1>{0}</h1><p>{1}</p></body>
        </html>

        """,
        text.Message.Contains("参照番号", StringComparison.Ordinal) ? "ブロックされました" : "Blocked",
        WebUtility.HtmlEncode(text.Message).Replace("\n", "<br>", StringComparison.Ordinal))));
}
