using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Business;

/// <summary>Pixabay keys: user id, dash and 25 hexadecimal digits.</summary>
internal static class Pixabay
{
    public static SecretService Service { get; } = new(
        "PIXABAY_API_KEY", "Pixabay API key", "Pixabay API キー", "Pixabay API documentation",
        TokenFormat.Behind("{digit:6-9}-{lhex:25}", "pixabay"));
}
