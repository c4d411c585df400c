namespace Dlp.Guardian.Tests.Detectors.Secrets;

public sealed class GenericKeyTests
{
    private const string Line = "q8ZtR3mK1xVb7NcW5yLdH2pQ9sFj4gKu6TeYoA0iBvEq8ZtR3mK1xVb7NcW5yLdH";

    [Theory]
    [InlineData("«PuTTY-User-Key-File-3: ssh-ed25519\nEncryption: none\nComment: bob\nPublic-Lines: 2\n" + Line + "\nPrivate-Lines: 1\n" + Line + "\nPrivate-MAC: 9f86d081e3a54b0c8d7f2a1b6c5e4d30»\nthanks")]
    [InlineData("«---- BEGIN SSH2 ENCRYPTED PRIVATE KEY ----\n" + Line + "\n" + Line + "\n---- END SSH2 ENCRYPTED PRIVATE KEY ----»")]
    [InlineData("x = \"«<RSAKeyValue><Modulus>" + Line + "</Modulus><Exponent>AQAB</Exponent><D>" + Line + "</D></RSAKeyValue>»\"")]
    [InlineData("{\"kty\":\"EC\",\"crv\":\"P-256\",\"x\":\"abc\",\"d\":\"«q8ZtR3mK1xVb7NcW5yLdH2pQ9sFj4gKu6TeYoA0iBvE»\"}")]
    [InlineData("{\"kty\":\"oct\",\"k\":\"«q8ZtR3mK1xVb7NcW5yLdH2pQ9sFj4gKu6TeYoA0iBvE»\"}")]
    [InlineData("identity: «AGE-SECRET-KEY-1QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7LTVDW0S3JN54K8GF2TVQPZRY9X8»")]
    [InlineData("[Interface]\nPrivateKey = «q8ZtR3mK1xVb7NcW5yLdH2pQ9sFj4gKu6TeYoA0iBvE=»\nAddress = 10.0.0.2/32")]
    [InlineData("«-----BEGIN DSA PRIVATE KEY-----\n" + Line + "\n" + Line + "\n-----END DSA PRIVATE KEY-----»")]
    [InlineData("PRIVATE_KEY=\"«-----BEGIN PRIVATE KEY-----\\n" + Line + "\\n" + Line + "\\n-----END PRIVATE KEY-----»\\n\"")]
    public void PrivateKey_IsFoundExactly(string marked) => DetectorTable.Expect("PRIVATE_KEY", marked);

    [Fact]
    public void PemInBase64_IsFound()
    {
        var pem = $"-----BEGIN RSA PRIVATE KEY-----\n{Line}\n{Line}\n-----END RSA PRIVATE KEY-----\n";
        DetectorTable.Expect("PRIVATE_KEY", $"tls.key: «{Convert.ToBase64String(System.Text.Encoding.ASCII.GetBytes(pem))}»");
    }

    [Fact]
    public void Pkcs12InBase64_IsFoundWhereItsNameSaysSo()
    {
        // RFC 7292 section 4: SEQUENCE of version 3 and the rest.
        var store = new byte[300];
        new Random(7).NextBytes(store);
        new byte[] { 0x30, 0x82, 0x01, 0x28, 0x02, 0x01, 0x03 }.CopyTo(store, 0);
        var encoded = Convert.ToBase64String(store);
        DetectorTable.Expect("PRIVATE_KEY", $"signing_p12: «{encoded}»");
        Assert.Empty(Scanned.Values($"certificate: {encoded}", "PRIVATE_KEY"));
    }

    [Theory]
    [InlineData("<RSAKeyValue><Modulus>" + Line + "</Modulus><Exponent>AQAB</Exponent></RSAKeyValue>")]
    [InlineData("{\"kty\":\"EC\",\"crv\":\"P-256\",\"x\":\"" + Line + "\",\"y\":\"" + Line + "\"}")]
    [InlineData("{\"d\":\"q8ZtR3mK1xVb7NcW5yLdH2pQ9sFj4gKu6TeYoA0iBvE\"}")]
    [InlineData("[Peer]\nPublicKey = q8ZtR3mK1xVb7NcW5yLdH2pQ9sFj4gKu6TeYoA0iBvE=")]
    [InlineData("AGE-SECRET-KEY-1...")]
    [InlineData("PuTTY-User-Key-File-3: ssh-rsa\nPublic-Lines: 2\n" + Line)]
    [InlineData("ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIq8ZtR3mK1xVb7NcW5yLdH2pQ9sFj4gKu6TeYoA0iBv bob")]
    public void WhatIsPublic_IsNotFound(string text) => Assert.Empty(Scanned.Values(text, "PRIVATE_KEY"));
}
