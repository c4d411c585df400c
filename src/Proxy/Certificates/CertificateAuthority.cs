using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Dlp.Proxy.Certificates;

/// <summary>The CA that signs the leaf certificates shown to clients. Its private key has no way out through this type's public members.</summary>
public sealed class CertificateAuthority : IDisposable
{
    private readonly X509Certificate2 _certificate;

    internal CertificateAuthority(X509Certificate2 certificateWithKey, X509Certificate2Collection issuers)
    {
        _certificate = certificateWithKey;
        Chain = [X509CertificateLoader.LoadCertificate(certificateWithKey.RawData), .. issuers];
        NotBefore = new DateTimeOffset(certificateWithKey.NotBefore.ToUniversalTime());
        NotAfter = new DateTimeOffset(certificateWithKey.NotAfter.ToUniversalTime());
        HashAlgorithm = AuthorityFitness.HashFor(certificateWithKey);
        SubjectKeyIdentifier = FindSubjectKeyIdentifier(certificateWithKey);
    }

    /// <summary>Subject as text, for people.</summary>
    public string Subject => _certificate.Subject;

    /// <summary>SHA-256 of the certificate in upper-case hex: what an administrator compares before trusting it.</summary>
    public string Sha256Fingerprint => _certificate.GetCertHashString(HashAlgorithmName.SHA256);

    /// <summary>Start of validity.</summary>
    public DateTimeOffset NotBefore { get; }

    /// <summary>End of validity; no leaf outlives it.</summary>
    public DateTimeOffset NotAfter { get; }

    /// <summary>The CA carries name constraints: clients will refuse our leaves for hosts outside them, so such hosts belong on the tunnel list.</summary>
    public bool HasNameConstraints => _certificate.Extensions.Any(e => e.Oid?.Value == "2.5.29.30");

    /// <summary>The certificate and the issuers given with it, without keys, in the order clients need them.</summary>
    internal X509Certificate2Collection Chain { get; }

    internal HashAlgorithmName HashAlgorithm { get; }

    internal X500DistinguishedName SubjectName => _certificate.SubjectName;

    /// <summary>Key identifier leaves must repeat byte for byte in their authority key identifier (RFC 5280 section 4.2.1.1).</summary>
    internal byte[] SubjectKeyIdentifier { get; }

    /// <summary>Makes the CA on first start, or loads it.</summary>
    /// <param name="options">Source of the CA.</param>
    /// <param name="time">Clock for the new CA's life and for the validity check.</param>
    /// <returns>The CA or a failure that names the file and the remedy; never throws for a bad file.</returns>
    public static CertificateAuthorityOutcome Open(CertificateAuthorityOptions options, TimeProvider time)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(time);

        if (!OperatingSystem.IsLinux())
        {
            return CertificateAuthorityOutcome.Refused(CertificateAuthorityError.UnsupportedPlatform, "");
        }

        var hasPem = options.CertificatePath is not null || options.KeyPath is not null;
        if (hasPem && (options.Pkcs12Path is not null || options.CertificatePath is null || options.KeyPath is null))
        {
            return CertificateAuthorityOutcome.Refused(CertificateAuthorityError.ConflictingOptions, "");
        }

        if (options.Pkcs12Path is not null)
        {
            return AuthorityFiles.LoadPkcs12(options.Pkcs12Path, options.PasswordPath, time);
        }

        return hasPem
            ? AuthorityFiles.LoadPem(options.CertificatePath!, options.KeyPath!, options.PasswordPath, time)
            : AuthorityFolder.CreateOrLoad(options, time);
    }

    /// <summary>The certificate, without key, as PEM: what clients install.</summary>
    public string ExportCertificatePem() => _certificate.ExportCertificatePem() + "\n";

    /// <summary>The certificate, without key, as DER.</summary>
    public byte[] ExportCertificateDer() => _certificate.RawData.ToArray();

    /// <inheritdoc />
    public void Dispose()
    {
        _certificate.Dispose();
        foreach (var certificate in Chain)
        {
            certificate.Dispose();
        }
    }

    /// <summary>Signs a leaf.</summary>
    /// <remarks>Each call takes its own key object: .NET key objects promise no thread safety, OpenSSL's shared key below them does.</remarks>
    internal X509Certificate2 Sign(CertificateRequest request, DateTimeOffset notBefore, DateTimeOffset notAfter, ReadOnlySpan<byte> serial)
    {
        using var ec = _certificate.GetECDsaPrivateKey();
        if (ec is not null)
        {
            return request.Create(_certificate.SubjectName, X509SignatureGenerator.CreateForECDsa(ec), notBefore, notAfter, serial);
        }

        using var rsa = _certificate.GetRSAPrivateKey() ?? throw new CryptographicException("The CA has no key.");
        return request.Create(_certificate.SubjectName, X509SignatureGenerator.CreateForRSA(rsa, RSASignaturePadding.Pkcs1), notBefore, notAfter, serial);
    }

    private static byte[] FindSubjectKeyIdentifier(X509Certificate2 certificate)
    {
        var extension = certificate.Extensions.OfType<X509SubjectKeyIdentifierExtension>().FirstOrDefault();

        // A CA without the extension gets what RFC 5280 section 4.2.1.2 method (1) would have given it.
        extension ??= new X509SubjectKeyIdentifierExtension(certificate.PublicKey, X509SubjectKeyIdentifierHashAlgorithm.Sha1, critical: false);
        return extension.SubjectKeyIdentifierBytes.ToArray();
    }
}
