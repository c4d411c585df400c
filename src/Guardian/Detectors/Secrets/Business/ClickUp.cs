using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Business;

/// <summary>ClickUp personal tokens: <c>pk_</c>, the user id and 32 capitals and digits.</summary>
internal static class ClickUp
{
    public static SecretService Service { get; } = new(
        "CLICKUP_TOKEN", "ClickUp API token", "ClickUp API トークン", "ClickUp API, Authentication",
        TokenFormat.Of("pk_{digit:5-10}_{ualnum:32}"));
}
