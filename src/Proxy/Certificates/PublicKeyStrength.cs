using System.Formats.Asn1;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Dlp.Proxy.Certificates;

/// <summary>Allow-list of public keys: RSA of 2,048 to 16,384 bits, P-256, P-384, P-521, Ed25519, Ed448. Everything else, DSA included, is weak.</summary>
internal static class PublicKeyStrength
{
    public const string Rsa = "1.2.840.113549.1.1.1";
    public const string EllipticCurve = "1.2.840.10045.2.1";
    public const string P256 = "1.2.840.10045.3.1.7";
    public const string P384 = "1.3.132.0.34";

    private const string RsaPss = "1.2.840.113549.1.1.10";
    private const string P521 = "1.3.132.0.35";
    private const string Ed25519 = "1.3.101.112";
    private const string Ed448 = "1.3.101.113";

    /// <summary>True when the key is on the allow-list.</summary>
    /// <param name="certificate">Certificate whose key is judged.</param>
    /// <param name="description">Algorithm and size for the audit record: digits and dots only, never text from the certificate.</param>
    public static bool IsStrong(X509Certificate2 certificate, out string description)
    {
        var algorithm = certificate.PublicKey.Oid.Value ?? "none";
        description = algorithm;
        switch (algorithm)
        {
            case Rsa or RsaPss:
                var bits = ModulusBits(certificate);
                description = $"RSA {bits}";
                return bits is >= 2048 and <= 16384;
            case EllipticCurve:
                var curve = NamedCurve(certificate);
                description = $"EC {curve ?? "explicit parameters"}";
                return curve is P256 or P384 or P521;
            case Ed25519 or Ed448:
                return true;
            default:
                return false;
        }
    }

    /// <summary>The curve's OID; null for explicit parameters, which can hide a weak curve (CVE-2020-0601).</summary>
    public static string? NamedCurve(X509Certificate2 certificate)
    {
        try
        {
            var parameters = certificate.PublicKey.EncodedParameters;
            return parameters is null ? null : AsnDecoder.ReadObjectIdentifier(parameters.RawData, AsnEncodingRules.DER, out _);
        }
        catch (Exception e) when (e is AsnContentException or CryptographicException)
        {
            return null;
        }
    }

    private static long ModulusBits(X509Certificate2 certificate)
    {
        try
        {
            // RFC 8017 appendix A.1.1: RSAPublicKey ::= SEQUENCE { modulus INTEGER, publicExponent INTEGER }
            var key = new AsnReader(certificate.PublicKey.EncodedKeyValue.RawData, AsnEncodingRules.DER).ReadSequence();
            return key.ReadInteger().GetBitLength();
        }
        catch (AsnContentException)
        {
            return 0;
        }
    }
}
