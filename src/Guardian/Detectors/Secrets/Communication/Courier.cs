using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Communication;

/// <summary>Courier keys: <c>pk_prod_</c> or <c>pk_test_</c> and 28 capitals and digits.</summary>
internal static class Courier
{
    public static SecretService Service { get; } = new(
        "COURIER_API_KEY", "Courier API key", "Courier API キー", "Courier Docs, API authentication",
        TokenFormat.Of("pk_prod_{ualnum:28}"),
        TokenFormat.Of("pk_test_{ualnum:28}") with { Near = new("context:", "courier", "courier_auth_token") });
}
