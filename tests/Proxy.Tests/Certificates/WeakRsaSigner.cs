using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Dlp.Proxy.Tests.Certificates;

/// <summary>Signs with SHA-1, which .NET's own generator refuses to.</summary>
internal sealed class WeakRsaSigner(RSA key) : X509SignatureGenerator
{
    public override byte[] GetSignatureAlgorithmIdentifier(HashAlgorithmName hashAlgorithm) =>
        [0x30, 0x0D, 0x06, 0x09, 0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x01, 0x05, 0x05, 0x00]; // sha1WithRSAEncryption

    public override byte[] SignData(byte[] data, HashAlgorithmName hashAlgorithm) => key.SignData(data, HashAlgorithmName.SHA1, RSASignaturePadding.Pkcs1);

    protected override PublicKey BuildPublicKey() => new(key);
}
