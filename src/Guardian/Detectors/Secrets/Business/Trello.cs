using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Business;

/// <summary>Trello tokens: <c>ATTA</c> and 72 characters, 64 hexadecimal digits in older ones. The API key (32) is public.</summary>
internal static class Trello
{
    public static SecretService Service { get; } = new(
        "TRELLO_TOKEN", "Trello API token", "Trello API トークン", "Atlassian Developer, Trello REST API, Authorization",
        TokenFormat.Of("ATTA{base62:72}"),
        TokenFormat.Behind("{lhex:64}", "trello") with { Near = TokenFormat.CredentialWords });
}
