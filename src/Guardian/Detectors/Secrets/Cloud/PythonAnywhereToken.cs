using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Cloud;

/// <summary>40 hexadecimal digits behind their name.</summary>
internal static class PythonAnywhereToken
{
    public static SecretService Service { get; } = new(
        "PYTHONANYWHERE_API_TOKEN", "PythonAnywhere API token", "PythonAnywhere API トークン", "PythonAnywhere help, The API",
        TokenFormat.Behind("{lhex:40}", "pythonanywhere"));
}
