using System.Text.Json;

namespace Dlp.Proxy.Answers;

/// <summary>
/// Reasoning the service has signed or encrypted and verifies when the client resends it. Restoring inside would break the signature,
/// so placeholders stay visible there.
/// </summary>
internal static class SignedReasoning
{
    /// <summary>A <c>thinking</c> or <c>redacted_thinking</c> block, or a delta of one.</summary>
    public static bool Is(JsonElement element) =>
        element.TryGetProperty("type"u8, out var type) && type.ValueKind == JsonValueKind.String
        && (type.ValueEquals("thinking"u8) || type.ValueEquals("redacted_thinking"u8) || type.ValueEquals("thinking_delta"u8) || type.ValueEquals("signature_delta"u8));

    /// <summary>A property that is opaque wherever it stands.</summary>
    public static bool IsName(string name) => name is "encrypted_content" or "reasoning_details" or "thoughtSignature" or "thought_signature";
}
