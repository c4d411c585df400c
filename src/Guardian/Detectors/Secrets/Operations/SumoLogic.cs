using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Operations;

/// <summary>Sumo Logic access keys (64 characters) and the address of an HTTP source, whose last part is the credential.</summary>
internal static class SumoLogic
{
    public static SecretService Service { get; } = new(
        "SUMO_LOGIC_ACCESS_KEY", "Sumo Logic access key", "Sumo Logic アクセスキー", "Sumo Logic Docs, Access Keys; HTTP Logs and Metrics Source",
        TokenFormat.Behind("{base62:64}", "sumo logic", "sumo access key", "sumologic access key"),
        TokenFormat.Of("sumologic.com/receiver/v1/http/{[A-Za-z0-9_=+/-]:60-200}") with { SkipInSpan = "sumologic.com/receiver/v1/http/".Length });
}
