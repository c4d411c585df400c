using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Business;

/// <summary>Box client secrets and developer tokens: 32 letters and digits. The client id is of the same shape.</summary>
internal static class Box
{
    public static SecretService Service { get; } = new(
        "BOX_SECRET", "Box client secret", "Box クライアントシークレット", "Box Developer Docs, Application configuration",
        TokenFormat.Behind("{base62:32}", "box client secret", "box developer token", "boxappsettings", "box secret", "box.com"));
}
