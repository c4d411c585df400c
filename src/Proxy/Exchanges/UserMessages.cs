using Dlp.Policy.Words;

namespace Dlp.Proxy.Exchanges;

/// <summary>What the product tells employees, in English and Japanese.</summary>
internal static class UserMessages
{
    /// <summary>Whether Japanese is the reader's first wish (RFC 9110 section 12.5.4, order only).</summary>
    public static bool PrefersJapanese(string acceptLanguage) =>
        acceptLanguage.AsSpan().TrimStart().StartsWith("ja", StringComparison.OrdinalIgnoreCase);

    /// <summary>The text shown in place of an answer: what was found by type, never by value, and what to do.</summary>
    public static string Blocked(Decision decision, string acceptLanguage)
    {
        var ja = PrefersJapanese(acceptLanguage);
        var own = decision.UserMessage is { } message ? (ja ? message.Ja ?? message.En : message.En) : null;
        var text = own ?? (decision.Cause == DecisionCause.Fallback
            ? ja ? "この送信は内容を検査できなかったため、会社のセキュリティポリシーにより送信されませんでした。" : "This was not sent: its content could not be inspected, and company policy does not allow that."
            : ja ? "この送信には機密情報が含まれるため、会社のセキュリティポリシーにより送信されませんでした。機密情報を除いて、もう一度お試しください。" : "This was not sent: it contains sensitive information that company policy keeps inside. Remove it and try again.");
        var what = decision.Explanation is { Length: > 0 } explanation ? (ja ? $"\n\n理由: {explanation}" : $"\n\nReason: {explanation}") : "";
        return text + what;
    }
}
