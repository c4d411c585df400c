using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Communication;

/// <summary>Telnyx keys: <c>KEY</c>, 32 capitals and digits, and 22 characters.</summary>
internal static class Telnyx
{
    public static SecretService Service { get; } = new(
        "TELNYX_API_KEY", "Telnyx API key", "Telnyx API キー", "Telnyx Developers, Authentication",
        TokenFormat.Of("KEY{ualnum:32}_{base62:22}"));
}
