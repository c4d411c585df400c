using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Commerce;

/// <summary>Mercado Pago access tokens: <c>APP_USR-</c>, application, date, 32 hexadecimal digits, user. Public keys (<c>APP_USR-</c> and a UUID) are public.</summary>
internal static class MercadoPago
{
    public static SecretService Service { get; } = new(
        "MERCADOPAGO_TOKEN", "Mercado Pago access token", "Mercado Pago アクセストークン", "Mercado Pago Developers, Credentials",
        TokenFormat.Of("APP_USR-{digit:12-16}-{digit:6}-{lhex:32}-{digit:6-12}"),
        TokenFormat.Of("TEST-{digit:12-16}-{digit:6}-{lhex:32}-{digit:6-12}") with { StartsAlone = true });
}
