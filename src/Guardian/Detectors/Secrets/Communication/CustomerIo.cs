using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Communication;

/// <summary>Customer.io app keys (32 hexadecimal digits) and track keys (20).</summary>
internal static class CustomerIo
{
    public static SecretService Service { get; } = new(
        "CUSTOMERIO_API_KEY", "Customer.io API key", "Customer.io API キー", "Customer.io Docs, API credentials",
        TokenFormat.Behind("{lhex:32}", "customerio", "customer.io", "customer io") with { Near = TokenFormat.CredentialWords },
        TokenFormat.Behind("{lhex:20}", "customerio", "customer.io", "customer io"));
}
