using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Ai;

/// <summary>30 letters and digits behind their name.</summary>
internal static class UnstructuredKey
{
    public static SecretService Service { get; } = new(
        "UNSTRUCTURED_API_KEY", "Unstructured API key", "Unstructured API キー", "Unstructured docs, API keys",
        TokenFormat.Behind("{base62:30}", "unstructured_api", "unstructuredapp", "unstructured.io"));
}
