namespace Dlp.Proxy.Certificates;

/// <summary>Why the proxy has no certificate authority. Every one of them stops the start: there is no interception without a CA that can be trusted.</summary>
public enum CertificateAuthorityError
{
    /// <summary>Options name two sources, or a certificate without its key.</summary>
    ConflictingOptions,

    /// <summary>The subject option is not a distinguished name.</summary>
    InvalidSubject,

    /// <summary>File ownership cannot be checked on this operating system.</summary>
    UnsupportedPlatform,

    /// <summary>The key, PKCS#12 or password file is not there.</summary>
    KeyFileMissing,

    /// <summary>The file cannot be read or is not a regular file.</summary>
    KeyFileUnreadable,

    /// <summary>Group or others have rights on the file.</summary>
    KeyFileExposed,

    /// <summary>The file belongs to another user.</summary>
    KeyFileNotOwned,

    /// <summary>The path is a symbolic link.</summary>
    KeyFileIsLink,

    /// <summary>Somebody else may write the folder and so swap the key.</summary>
    FolderExposed,

    /// <summary>The key file holds no private key this program can read.</summary>
    MalformedKey,

    /// <summary>The PKCS#12 or encrypted key does not open with the password given.</summary>
    WrongPassword,

    /// <summary>The certificate file is not there or cannot be read.</summary>
    CertificateFileMissing,

    /// <summary>The certificate file holds no certificate.</summary>
    MalformedCertificate,

    /// <summary>The private key is not the certificate's.</summary>
    KeyMismatch,

    /// <summary>Basic constraints, key usage or extended key usage do not allow signing site certificates.</summary>
    NotAnAuthority,

    /// <summary>The certificate has expired.</summary>
    Expired,

    /// <summary>The certificate is not valid yet.</summary>
    NotYetValid,

    /// <summary>RSA below 2,048 bits.</summary>
    WeakKey,

    /// <summary>Key type that browsers do not accept from a CA.</summary>
    UnsupportedKey,

    /// <summary>The certificate was signed with a digest browsers no longer accept (SHA-1, MD5).</summary>
    WeakSignature,

    /// <summary>The CA could not be written.</summary>
    CannotCreate,
}
