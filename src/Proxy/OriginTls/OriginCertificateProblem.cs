namespace Dlp.Proxy.OriginTls;

/// <summary>What was found wrong with an origin's certificate. The default value is a refusal: a certificate nobody looked at is not a good one.</summary>
public enum OriginCertificateProblem
{
    /// <summary>The certificate was not checked; the handshake ended before.</summary>
    NotChecked = 0,

    /// <summary>Nothing is wrong.</summary>
    None,

    /// <summary>The check itself failed. Never an acceptance.</summary>
    CheckFailed,

    /// <summary>The origin sent no certificate.</summary>
    NoCertificate,

    /// <summary>A certificate in the chain has expired.</summary>
    Expired,

    /// <summary>A certificate in the chain is not valid yet.</summary>
    NotYetValid,

    /// <summary>No subject alternative name matches the host.</summary>
    NameMismatch,

    /// <summary>The certificate has no subject alternative name; the common name is not used.</summary>
    NoAlternativeName,

    /// <summary>A subject alternative name holds NUL, control or non-ASCII bytes.</summary>
    MalformedName,

    /// <summary>The chain ends at a root nobody here trusts.</summary>
    UntrustedRoot,

    /// <summary>The certificate is its own issuer and not trusted.</summary>
    SelfSigned,

    /// <summary>The origin did not send every intermediate certificate.</summary>
    IncompleteChain,

    /// <summary>The chain is longer than ten certificates.</summary>
    ChainTooLong,

    /// <summary>A signature in the chain does not verify.</summary>
    InvalidSignature,

    /// <summary>A certificate below the root is signed with SHA-1, MD5 or an unknown algorithm.</summary>
    WeakSignature,

    /// <summary>A key is RSA below 2,048 bits, an elliptic curve below P-256 or unnamed, DSA or unknown.</summary>
    WeakKey,

    /// <summary>A certificate in the chain may not issue others: not a CA, no keyCertSign, or path too long.</summary>
    IssuerNotAllowed,

    /// <summary>A CA's name constraints exclude this host.</summary>
    NameConstraintViolated,

    /// <summary>The key usage or extended key usage does not allow identifying a web site.</summary>
    WrongUsage,

    /// <summary>A CA certificate stands where the site's own should.</summary>
    AuthorityAsSite,

    /// <summary>A critical extension is unknown, or an extension appears twice.</summary>
    UnsupportedExtension,

    /// <summary>The certificate or chain is malformed in another way.</summary>
    Malformed,

    /// <summary>A certificate has been revoked or distrusted.</summary>
    Revoked,

    /// <summary>Revocation checking is on and its state could not be had.</summary>
    RevocationUnknown,
}
