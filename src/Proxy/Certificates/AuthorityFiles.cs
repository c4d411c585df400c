using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;

namespace Dlp.Proxy.Certificates;

/// <summary>Loads a CA somebody else made: a PEM pair or a PKCS#12 file.</summary>
internal static class AuthorityFiles
{
    private const int MaxCertificates = 10;
    private const int InvalidPassword = unchecked((int)0x80070056); // ERROR_INVALID_PASSWORD, which .NET reports on Linux too

    /// <summary>Loads certificate and key files.</summary>
    public static CertificateAuthorityOutcome LoadPem(string certificatePath, string keyPath, string? passwordPath, TimeProvider time)
    {
        if (SecretFile.TryRead(keyPath, out var keyBytes) is { } keyFailure)
        {
            return CertificateAuthorityOutcome.Refused(keyFailure);
        }

        var keyText = ToChars(keyBytes);
        var password = Array.Empty<char>();
        try
        {
            if (TryReadPassword(passwordPath, out password) is { } passwordFailure)
            {
                return CertificateAuthorityOutcome.Refused(passwordFailure);
            }

            if (TryReadCertificates(certificatePath, out var certificates) is { } certificateFailure)
            {
                return CertificateAuthorityOutcome.Refused(certificateFailure);
            }

            return Join(certificates, keyText, password, certificatePath, keyPath, time);
        }
        finally
        {
            Wipe(keyText);
            Wipe(password);
        }
    }

    /// <summary>Loads a PKCS#12 file.</summary>
    public static CertificateAuthorityOutcome LoadPkcs12(string path, string? passwordPath, TimeProvider time)
    {
        if (SecretFile.TryRead(path, out var content) is { } failure)
        {
            return CertificateAuthorityOutcome.Refused(failure);
        }

        var password = Array.Empty<char>();
        try
        {
            if (TryReadPassword(passwordPath, out password) is { } passwordFailure)
            {
                return CertificateAuthorityOutcome.Refused(passwordFailure);
            }

            var all = X509CertificateLoader.LoadPkcs12Collection(content, password, X509KeyStorageFlags.EphemeralKeySet);
            var withKey = all.Where(c => c.HasPrivateKey).ToList();
            if (withKey.Count != 1 || all.Count > MaxCertificates)
            {
                return CertificateAuthorityOutcome.Refused(CertificateAuthorityError.MalformedKey, path, $"{withKey.Count} keys");
            }

            var authority = withKey[0];
            if (AuthorityFitness.Check(authority, path, time) is { } unfit)
            {
                return CertificateAuthorityOutcome.Refused(unfit);
            }

            if (!DoesKeySign(authority))
            {
                return CertificateAuthorityOutcome.Refused(CertificateAuthorityError.KeyMismatch, path);
            }

            return CertificateAuthorityOutcome.Success(new CertificateAuthority(authority, [.. all.Where(c => !c.HasPrivateKey)]));
        }
        catch (CryptographicException e) when (e.HResult == InvalidPassword)
        {
            return CertificateAuthorityOutcome.Refused(CertificateAuthorityError.WrongPassword, path);
        }
        catch (CryptographicException)
        {
            return CertificateAuthorityOutcome.Refused(CertificateAuthorityError.MalformedKey, path);
        }
        finally
        {
            CryptographicOperations.ZeroMemory(content);
            Wipe(password);
        }
    }

    /// <summary>Reads every certificate of a PEM file, ignoring keys in it.</summary>
    public static CertificateAuthorityFailure? TryReadCertificates(string path, out X509Certificate2Collection certificates)
    {
        certificates = [];
        try
        {
            if (new FileInfo(path) is { Exists: true, Length: > SecretFile.MaxBytes })
            {
                return CertificateAuthorityFailure.Of(CertificateAuthorityError.MalformedCertificate, path);
            }

            certificates.ImportFromPem(File.ReadAllText(path));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return CertificateAuthorityFailure.Of(CertificateAuthorityError.CertificateFileMissing, path);
        }
        catch (CryptographicException)
        {
            return CertificateAuthorityFailure.Of(CertificateAuthorityError.MalformedCertificate, path);
        }

        return certificates.Count is 0 or > MaxCertificates ? CertificateAuthorityFailure.Of(CertificateAuthorityError.MalformedCertificate, path) : null;
    }

    /// <summary>Puts certificate and key together after checking both.</summary>
    public static CertificateAuthorityOutcome Join(
        X509Certificate2Collection certificates,
        ReadOnlySpan<char> keyPem,
        ReadOnlySpan<char> password,
        string certificatePath,
        string keyPath,
        TimeProvider time)
    {
        var certificate = certificates[0];
        if (AuthorityFitness.Check(certificate, certificatePath, time) is { } unfit)
        {
            return CertificateAuthorityOutcome.Refused(unfit);
        }

        var error = TryAttachKey(certificate, keyPem, password, out var joined);
        if (joined is null)
        {
            return CertificateAuthorityOutcome.Refused(error, keyPath);
        }

        return CertificateAuthorityOutcome.Success(new CertificateAuthority(joined, [.. certificates.Skip(1)]));
    }

    private static CertificateAuthorityError TryAttachKey(X509Certificate2 certificate, ReadOnlySpan<char> pem, ReadOnlySpan<char> password, out X509Certificate2? joined)
    {
        joined = null;
        using var ec = ECDsa.Create();
        using var rsa = RSA.Create();
        var isEc = TryImport(ec, pem, password, out var isPasswordWrong);
        var isRsa = !isEc && TryImport(rsa, pem, password, out isPasswordWrong);
        if (!isEc && !isRsa)
        {
            return isPasswordWrong ? CertificateAuthorityError.WrongPassword : CertificateAuthorityError.MalformedKey;
        }

        var spki = isEc ? ec.ExportSubjectPublicKeyInfo() : rsa.ExportSubjectPublicKeyInfo();
        if (!spki.AsSpan().SequenceEqual(certificate.PublicKey.ExportSubjectPublicKeyInfo()))
        {
            return CertificateAuthorityError.KeyMismatch;
        }

        joined = isEc ? certificate.CopyWithPrivateKey(ec) : certificate.CopyWithPrivateKey(rsa);
        return default;
    }

    private static bool TryImport(AsymmetricAlgorithm key, ReadOnlySpan<char> pem, ReadOnlySpan<char> password, out bool isPasswordWrong)
    {
        var isEncrypted = pem.Contains("BEGIN ENCRYPTED PRIVATE KEY", StringComparison.Ordinal) || pem.Contains("Proc-Type: 4,ENCRYPTED", StringComparison.Ordinal);
        isPasswordWrong = isEncrypted;
        try
        {
            if (isEncrypted)
            {
                key.ImportFromEncryptedPem(pem, password);
            }
            else
            {
                key.ImportFromPem(pem);
            }

            return true;
        }
        catch (Exception e) when (e is CryptographicException or ArgumentException)
        {
            // Both say "not a key of this kind"; which of the two depends on the PEM label.
            return false;
        }
    }

    /// <summary>A PKCS#12 file may pair any key with any certificate: only a signature proves the pair.</summary>
    private static bool DoesKeySign(X509Certificate2 certificate)
    {
        var probe = "dlp"u8;
        using var ecPrivate = certificate.GetECDsaPrivateKey();
        if (ecPrivate is not null)
        {
            using var ecPublic = certificate.GetECDsaPublicKey();
            return ecPublic!.VerifyData(probe, ecPrivate.SignData(probe, HashAlgorithmName.SHA256), HashAlgorithmName.SHA256);
        }

        using var rsaPrivate = certificate.GetRSAPrivateKey();
        using var rsaPublic = certificate.GetRSAPublicKey();
        return rsaPrivate is not null
            && rsaPublic!.VerifyData(probe, rsaPrivate.SignData(probe, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1), HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
    }

    private static CertificateAuthorityFailure? TryReadPassword(string? path, out char[] password)
    {
        password = [];
        if (path is null)
        {
            return null;
        }

        if (SecretFile.TryRead(path, out var bytes) is { } failure)
        {
            return failure;
        }

        var text = ToChars(bytes);
        password = text.AsSpan().TrimEnd("\r\n").ToArray();
        Wipe(text);
        return null;
    }

    internal static char[] ToChars(byte[] utf8)
    {
        var text = Encoding.UTF8.GetChars(utf8);
        CryptographicOperations.ZeroMemory(utf8);
        return text;
    }

    internal static void Wipe(Span<char> secret) => CryptographicOperations.ZeroMemory(System.Runtime.InteropServices.MemoryMarshal.AsBytes(secret));
}
