using System.Runtime.Versioning;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;

namespace Dlp.Proxy.Certificates;

/// <summary>Our own CA in a folder of its own: <c>ca-key.pem</c> (0600, key and certificate) and <c>ca.pem</c> (0644, certificate only).</summary>
/// <remarks>
/// The key file holds the certificate too, so that one link(2) publishes the CA whole: it is either absent or complete, and of two starters
/// exactly one wins. The loser drops its draft and loads the winner's. <c>ca.pem</c> is a copy and is written again when missing; an administrator may
/// replace it by one that another CA has signed over the same key.
/// </remarks>
[SupportedOSPlatform("linux")]
internal static class AuthorityFolder
{
    public const string KeyFile = "ca-key.pem";
    public const string CertificateFile = "ca.pem";

    private const UnixFileMode OwnerFolder = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
    private const UnixFileMode OwnerFile = UnixFileMode.UserRead | UnixFileMode.UserWrite;
    private const UnixFileMode PublicFile = OwnerFile | UnixFileMode.GroupRead | UnixFileMode.OtherRead;

    private static readonly TimeSpan BackDate = TimeSpan.FromDays(1);

    public static CertificateAuthorityOutcome CreateOrLoad(CertificateAuthorityOptions options, TimeProvider time)
    {
        var folder = Path.GetFullPath(options.Folder);
        var keyPath = Path.Combine(folder, KeyFile);
        if (NativeFile.DescribePath(keyPath) is not null)
        {
            return Load(folder, time, wasCreated: false);
        }

        try
        {
            Directory.CreateDirectory(folder, OwnerFolder);
            if (!SecretFile.IsFolderSafe(folder))
            {
                return CertificateAuthorityOutcome.Refused(CertificateAuthorityError.FolderExposed, keyPath);
            }

            // A certificate without its key means the key was lost or moved: making a second CA beside it would break every client silently.
            if (File.Exists(Path.Combine(folder, CertificateFile)))
            {
                return CertificateAuthorityOutcome.Refused(CertificateAuthorityError.KeyFileMissing, keyPath);
            }

            if (Draft(options, time) is not { } content)
            {
                return CertificateAuthorityOutcome.Refused(CertificateAuthorityError.InvalidSubject, "");
            }

            var published = Publish(content, folder, keyPath);
            return published == LinkResult.Failed
                ? CertificateAuthorityOutcome.Refused(CertificateAuthorityError.CannotCreate, folder)
                : Load(folder, time, wasCreated: published == LinkResult.Linked);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return CertificateAuthorityOutcome.Refused(CertificateAuthorityError.CannotCreate, folder, e.GetType().Name);
        }
    }

    private static CertificateAuthorityOutcome Load(string folder, TimeProvider time, bool wasCreated)
    {
        var keyPath = Path.Combine(folder, KeyFile);
        var certificatePath = Path.Combine(folder, CertificateFile);
        if (SecretFile.TryRead(keyPath, out var bytes) is { } failure)
        {
            return CertificateAuthorityOutcome.Refused(failure);
        }

        var pem = AuthorityFiles.ToChars(bytes);
        try
        {
            var certificates = new X509Certificate2Collection();
            if (File.Exists(certificatePath))
            {
                if (AuthorityFiles.TryReadCertificates(certificatePath, out certificates) is { } unreadable)
                {
                    return CertificateAuthorityOutcome.Refused(unreadable);
                }
            }
            else
            {
                certificates.ImportFromPem(pem);
                if (certificates.Count == 0)
                {
                    return CertificateAuthorityOutcome.Refused(CertificateAuthorityError.MalformedKey, keyPath);
                }

                WriteCertificateCopy(folder, certificates[0].ExportCertificatePem() + "\n");
            }

            var outcome = AuthorityFiles.Join(certificates, pem, [], certificatePath, keyPath, time);
            return outcome.IsSuccess ? CertificateAuthorityOutcome.Success(outcome.Authority, wasCreated) : outcome;
        }
        catch (CryptographicException)
        {
            return CertificateAuthorityOutcome.Refused(CertificateAuthorityError.MalformedKey, keyPath);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return CertificateAuthorityOutcome.Refused(CertificateAuthorityError.CannotCreate, folder, e.GetType().Name);
        }
        finally
        {
            AuthorityFiles.Wipe(pem);
        }
    }

    /// <summary>A new key and its self-signed certificate as PEM; null when the subject is malformed.</summary>
    private static byte[]? Draft(CertificateAuthorityOptions options, TimeProvider time)
    {
        var serial = RandomNumberGenerator.GetBytes(16);
        X500DistinguishedName subject;
        try
        {
            subject = new X500DistinguishedName(options.Subject ?? $"CN=DLP inspection CA {Convert.ToHexString(serial, 0, 4)}");
        }
        catch (CryptographicException)
        {
            return null;
        }

        if (string.IsNullOrWhiteSpace(subject.Name))
        {
            return null;
        }

        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest(subject, key, HashAlgorithmName.SHA256);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(certificateAuthority: true, hasPathLengthConstraint: true, pathLengthConstraint: 0, critical: true));
        request.CertificateExtensions.Add(new X509KeyUsageExtension(X509KeyUsageFlags.KeyCertSign | X509KeyUsageFlags.CrlSign, critical: true));
        var identifier = new X509SubjectKeyIdentifierExtension(request.PublicKey, X509SubjectKeyIdentifierHashAlgorithm.Sha1, critical: false);
        request.CertificateExtensions.Add(identifier);
        request.CertificateExtensions.Add(X509AuthorityKeyIdentifierExtension.CreateFromSubjectKeyIdentifier(identifier));

        // Back-dated like its leaves, so that a client whose clock is a little slow trusts it on the first day.
        var now = time.GetUtcNow();
        using var certificate = request.Create(
            subject, X509SignatureGenerator.CreateForECDsa(key), now - BackDate, (now - BackDate).AddYears(options.LifetimeYears), serial);

        var pkcs8 = key.ExportPkcs8PrivateKey();
        var keyPem = PemEncoding.Write("PRIVATE KEY", pkcs8);
        CryptographicOperations.ZeroMemory(pkcs8);
        var content = Encoding.ASCII.GetBytes([.. keyPem, '\n', .. certificate.ExportCertificatePem(), '\n']);
        AuthorityFiles.Wipe(keyPem);
        return content;
    }

    private static LinkResult Publish(byte[] content, string folder, string keyPath)
    {
        var draft = Path.Combine(folder, $".{KeyFile}.{Guid.NewGuid():N}");
        try
        {
            WriteNew(draft, content, OwnerFile);
            var result = NativeFile.LinkIfAbsent(draft, keyPath);
            return result == LinkResult.Linked && !NativeFile.SyncDirectory(folder) ? LinkResult.Failed : result;
        }
        finally
        {
            CryptographicOperations.ZeroMemory(content);
            File.Delete(draft);
        }
    }

    private static void WriteCertificateCopy(string folder, string pem)
    {
        var draft = Path.Combine(folder, $".{CertificateFile}.{Guid.NewGuid():N}");
        WriteNew(draft, Encoding.ASCII.GetBytes(pem), PublicFile);
        File.SetUnixFileMode(draft, PublicFile); // the umask may have taken rights away
        File.Move(draft, Path.Combine(folder, CertificateFile), overwrite: true);
    }

    /// <summary>WriteThrough opens with O_SYNC: the bytes are on disk before the name is (Flush(true) would hide errors, see BannedSymbols.txt).</summary>
    private static void WriteNew(string path, byte[] content, UnixFileMode mode)
    {
        using var file = new FileStream(path, new FileStreamOptions
        {
            Mode = FileMode.CreateNew,
            Access = FileAccess.Write,
            Share = FileShare.None,
            Options = FileOptions.WriteThrough,
            BufferSize = 0,
            UnixCreateMode = mode,
        });
        file.Write(content);
    }
}
