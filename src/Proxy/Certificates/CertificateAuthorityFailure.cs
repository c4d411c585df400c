namespace Dlp.Proxy.Certificates;

/// <summary>A refused CA in words an administrator can act on.</summary>
/// <param name="Error">The reason.</param>
/// <param name="Path">The file or folder at fault; empty when no file is.</param>
/// <param name="Message">What is wrong, one sentence.</param>
/// <param name="Remedy">What to do, one sentence, with the command where there is one.</param>
public sealed record CertificateAuthorityFailure(CertificateAuthorityError Error, string Path, string Message, string Remedy)
{
    /// <summary>Error, file and remedy on one line.</summary>
    public override string ToString() => Path.Length == 0 ? $"{Message} {Remedy}" : $"{Path}: {Message} {Remedy}";

    internal static CertificateAuthorityFailure Of(CertificateAuthorityError error, string path, string? detail = null)
    {
        var (message, remedy) = Describe(error, path);
        return new(error, path, detail is null ? message : $"{message} ({detail})", remedy);
    }

    private static (string Message, string Remedy) Describe(CertificateAuthorityError error, string path) => error switch
    {
        CertificateAuthorityError.ConflictingOptions =>
            ("The CA options contradict one another.", "Set either CertificatePath with KeyPath, or Pkcs12Path, or neither."),
        CertificateAuthorityError.InvalidSubject =>
            ("The CA subject is not a distinguished name.", "Write it like \"CN=Example inspection CA, O=Example\"."),
        CertificateAuthorityError.UnsupportedPlatform =>
            ("Ownership of key files can only be checked on Linux.", "Run the proxy on Linux."),
        CertificateAuthorityError.KeyFileMissing =>
            ("The key file does not exist.", "Put the key there, or correct the path."),
        CertificateAuthorityError.KeyFileUnreadable =>
            ("The key file cannot be read, or is not a regular file.", $"Make it a regular file of the proxy's user: chmod 600 '{path}'."),
        CertificateAuthorityError.KeyFileExposed =>
            ("Group or others have access to the key file.", $"chmod 600 '{path}', and replace the key if anybody may have copied it."),
        CertificateAuthorityError.KeyFileNotOwned =>
            ("The key file belongs to another user.", $"chown it to the proxy's user (uid {(OperatingSystem.IsLinux() ? NativeFile.EffectiveUserId : 0)})."),
        CertificateAuthorityError.KeyFileIsLink =>
            ("The key file is a symbolic link.", "Give the path of the file itself."),
        CertificateAuthorityError.FolderExposed =>
            ("Others may write the folder that holds the key, so they could swap it.", $"chmod 700 the folder of '{path}' and give it to the proxy's user."),
        CertificateAuthorityError.MalformedKey =>
            ("No usable private key was found.", "Give one PEM key (PKCS#8, SEC 1 or PKCS#1) or a PKCS#12 file with exactly one key."),
        CertificateAuthorityError.WrongPassword =>
            ("The password does not open the key.", "Put the password, alone, in the file named by PasswordPath (mode 600)."),
        CertificateAuthorityError.CertificateFileMissing =>
            ("The CA certificate file is missing or cannot be read.", "Put the PEM certificate there, or correct the path."),
        CertificateAuthorityError.MalformedCertificate =>
            ("No certificate was found.", "Give the CA certificate as PEM, first in the file."),
        CertificateAuthorityError.KeyMismatch =>
            ("The private key does not belong to the certificate.", "Give the key and the certificate of the same CA."),
        CertificateAuthorityError.NotAnAuthority =>
            ("The certificate may not sign site certificates.", "Use a CA certificate: basicConstraints CA:TRUE, keyUsage keyCertSign, no extendedKeyUsage or one with serverAuth."),
        CertificateAuthorityError.Expired =>
            ("The CA certificate has expired.", "Renew it, or remove the CA folder's files to have a new CA made; clients must trust the new one."),
        CertificateAuthorityError.NotYetValid =>
            ("The CA certificate is not valid yet.", "Check this machine's clock."),
        CertificateAuthorityError.WeakKey =>
            ("The CA key is RSA below 2,048 bits.", "Use RSA of 2,048 to 16,384 bits, or ECDSA P-256 or P-384."),
        CertificateAuthorityError.UnsupportedKey =>
            ("Browsers do not accept this type of CA key.", "Use ECDSA P-256 or P-384, or RSA of at least 2,048 bits (not Ed25519, Ed448, DSA, P-521 or RSA-PSS-only)."),
        CertificateAuthorityError.WeakSignature =>
            ("The CA certificate itself is signed with SHA-1, MD5 or an unknown algorithm.", "Have its issuer sign it again with SHA-256 or better."),
        CertificateAuthorityError.CannotCreate =>
            ("The CA could not be written.", $"Make '{path}' a folder on a local disk that the proxy's user may write, mode 700."),
        _ => ("The CA cannot be used.", "See docs/certificates.md."),
    };
}
