using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Operations;

/// <summary>Dynatrace tokens: kind (<c>dt0c01</c>, <c>dt0s16</c>, …), public part of 24 characters (8 for OAuth clients), secret part of 64.</summary>
internal static class Dynatrace
{
    public static SecretService Service { get; } = new(
        "DYNATRACE_TOKEN", "Dynatrace API token", "Dynatrace API トークン", "Dynatrace Docs, Access tokens, token format",
        TokenFormat.Of("dt0{[a-z]:1}{digit:2}.{base32:8-24}.{base32:64}"),
        TokenFormat.Of("dt0s02.{base32:8}.{base32:64}"));
}
