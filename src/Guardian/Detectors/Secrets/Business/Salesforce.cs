using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Business;

/// <summary>Salesforce session ids (organisation, <c>!</c>, secret), refresh tokens (<c>5Aep861</c>) and consumer secrets (64 hexadecimal digits in capitals).</summary>
internal static class Salesforce
{
    public static SecretService Service { get; } = new(
        "SALESFORCE_CREDENTIAL", "Salesforce credential", "Salesforce 認証情報", "Salesforce Help, Session ids; Connected app consumer secret; OAuth refresh tokens",
        TokenFormat.Of("00D{base62:12}!{[A-Za-z0-9._]:60-200}"),
        TokenFormat.Of("5Aep861{[A-Za-z0-9._]:60-120}"),
        TokenFormat.Behind("{uhex:64}", "salesforce", "sfdc", "consumer secret"));
}
