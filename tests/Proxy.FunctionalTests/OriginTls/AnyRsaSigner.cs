using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Dlp.Proxy.FunctionalTests.OriginTls;

/// <summary>How a test certificate is signed.</summary>
internal enum RsaSignature
{
    Sha256,
    Sha1,
    Md5,
    PssSha256,
    PssSha1,
}

/// <summary>RSA signatures .NET's own generator refuses to make.</summary>
internal sealed class AnyRsaSigner(RSA key, RsaSignature kind) : X509SignatureGenerator
{
    public override byte[] GetSignatureAlgorithmIdentifier(HashAlgorithmName hashAlgorithm) => kind switch
    {
        RsaSignature.Sha1 => Pkcs1(0x05),
        RsaSignature.Md5 => Pkcs1(0x04),
        RsaSignature.Sha256 => Pkcs1(0x0B),
        RsaSignature.PssSha256 => CreateForRSA(key, RSASignaturePadding.Pss).GetSignatureAlgorithmIdentifier(HashAlgorithmName.SHA256),

        // Absent parameters mean SHA-1 with MGF1 SHA-1 and 20 bytes of salt (RFC 4055 section 3.1).
        _ => [0x30, 0x0D, 0x06, 0x09, 0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x01, 0x0A, 0x30, 0x00],
    };

    public override byte[] SignData(byte[] data, HashAlgorithmName hashAlgorithm) => kind switch
    {
        RsaSignature.Sha1 => key.SignData(data, HashAlgorithmName.SHA1, RSASignaturePadding.Pkcs1),
        RsaSignature.Md5 => key.SignData(data, HashAlgorithmName.MD5, RSASignaturePadding.Pkcs1),
        RsaSignature.Sha256 => key.SignData(data, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1),
        RsaSignature.PssSha256 => key.SignData(data, HashAlgorithmName.SHA256, RSASignaturePadding.Pss),
        _ => key.SignData(data, HashAlgorithmName.SHA1, RSASignaturePadding.Pss),
    };

    protected override PublicKey BuildPublicKey() => new(key);

    private static byte[] Pkcs1(byte last) => [0x30, 0x0D, 0x06, 0x09, 0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x01, last, 0x05, 0x00];
}
