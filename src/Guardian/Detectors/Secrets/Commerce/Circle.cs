using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Commerce;

/// <summary>Circle keys: <c>LIVE_API_KEY:</c> or <c>TEST_API_KEY:</c> and two groups of 32 hexadecimal digits.</summary>
internal static class Circle
{
    public static SecretService Service { get; } = new(
        "CIRCLE_API_KEY", "Circle API key", "Circle API キー", "Circle Docs, API keys",
        TokenFormat.Of("LIVE_API_KEY:{lhex:32}:{lhex:32}"),
        TokenFormat.Of("TEST_API_KEY:{lhex:32}:{lhex:32}"));
}
