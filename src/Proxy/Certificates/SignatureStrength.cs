using System.Formats.Asn1;
using System.Security.Cryptography.X509Certificates;

namespace Dlp.Proxy.Certificates;

/// <summary>Allow-list of certificate signatures: SHA-256 or better with RSA (PKCS#1 v1.5, PSS) or ECDSA, and EdDSA.</summary>
/// <remarks>SslStream accepts SHA-1 and MD5 leaves and SHA-1 intermediates under a trusted root (measured, docs/certificates.md).</remarks>
internal static class SignatureStrength
{
    private const string RsaPss = "1.2.840.113549.1.1.10";

    private static readonly HashSet<string> Strong = new(StringComparer.Ordinal)
    {
        "1.2.840.113549.1.1.11", // sha256WithRSAEncryption, RFC 4055
        "1.2.840.113549.1.1.12", // sha384WithRSAEncryption
        "1.2.840.113549.1.1.13", // sha512WithRSAEncryption
        "1.2.840.10045.4.3.2", // ecdsa-with-SHA256, RFC 5758
        "1.2.840.10045.4.3.3", // ecdsa-with-SHA384
        "1.2.840.10045.4.3.4", // ecdsa-with-SHA512
        "1.3.101.112", // Ed25519, RFC 8410
        "1.3.101.113", // Ed448
    };

    private static readonly HashSet<string> StrongDigests = new(StringComparer.Ordinal)
    {
        "2.16.840.1.101.3.4.2.1", // SHA-256
        "2.16.840.1.101.3.4.2.2", // SHA-384
        "2.16.840.1.101.3.4.2.3", // SHA-512
    };

    /// <summary>True when the signature on the certificate is on the allow-list.</summary>
    /// <param name="certificate">Certificate whose signature is judged.</param>
    /// <param name="algorithm">The algorithm's OID, for the audit record.</param>
    public static bool IsStrong(X509Certificate2 certificate, out string algorithm)
    {
        algorithm = "unreadable";
        try
        {
            // RFC 5280 section 4.1: Certificate ::= SEQUENCE { tbsCertificate, signatureAlgorithm, signatureValue }
            var outer = new AsnReader(certificate.RawDataMemory, AsnEncodingRules.DER).ReadSequence();
            var signed = outer.ReadSequence();
            var outerAlgorithm = outer.PeekEncodedValue();

            if (signed.PeekTag().HasSameClassAndValue(new Asn1Tag(TagClass.ContextSpecific, 0)))
            {
                _ = signed.ReadEncodedValue(); // version
            }

            _ = signed.ReadEncodedValue(); // serialNumber

            // Section 4.1.1.2: both statements of the algorithm MUST be the same; only the inner one is under the signature.
            if (!signed.PeekEncodedValue().Span.SequenceEqual(outerAlgorithm.Span))
            {
                return false;
            }

            var identifier = outer.ReadSequence();
            algorithm = identifier.ReadObjectIdentifier();
            return algorithm == RsaPss ? IsStrongPss(identifier) : Strong.Contains(algorithm);
        }
        catch (AsnContentException)
        {
            return false;
        }
    }

    /// <summary>RFC 4055 section 3.1: hash [0] and mask [1] both default to SHA-1 when absent.</summary>
    private static bool IsStrongPss(AsnReader identifier)
    {
        var parameters = identifier.ReadSequence();
        var hashTag = new Asn1Tag(TagClass.ContextSpecific, 0, isConstructed: true);
        var maskTag = new Asn1Tag(TagClass.ContextSpecific, 1, isConstructed: true);
        if (!parameters.HasData || !parameters.PeekTag().HasSameClassAndValue(hashTag))
        {
            return false;
        }

        var hash = parameters.ReadSequence(hashTag).ReadSequence().ReadObjectIdentifier();
        if (!parameters.HasData || !parameters.PeekTag().HasSameClassAndValue(maskTag))
        {
            return false;
        }

        var mask = parameters.ReadSequence(maskTag).ReadSequence();
        _ = mask.ReadObjectIdentifier();
        return StrongDigests.Contains(hash) && StrongDigests.Contains(mask.ReadSequence().ReadObjectIdentifier());
    }
}
