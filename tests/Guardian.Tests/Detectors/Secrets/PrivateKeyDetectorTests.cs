using Dlp.Policy.Words;

namespace Dlp.Guardian.Tests.Detectors.Secrets;

public sealed class PrivateKeyDetectorTests
{
    private const string Body = "MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQg0123456789abcdefgh\nqwertyuiopASDFGHJKLzxcvbnm0987654321+/AAAA";

    [Theory]
    [InlineData("", "PRIVATE KEY")]
    [InlineData("", "RSA PRIVATE KEY")]
    [InlineData("", "EC PRIVATE KEY")]
    [InlineData("", "ENCRYPTED PRIVATE KEY")]
    [InlineData("", "OPENSSH PRIVATE KEY")]
    [InlineData("Version: 1\n\n", "PGP PRIVATE KEY BLOCK")]
    [InlineData("Proc-Type: 4,ENCRYPTED\nDEK-Info: AES-128-CBC,0011\n\n", "RSA PRIVATE KEY")]
    public void Block_IsFoundFromBeginToEnd(string headers, string label) =>
        DetectorTable.Expect("PRIVATE_KEY", $"here:\n«-----BEGIN {label}-----\n{headers}{Body}\n-----END {label}-----»\nthanks");

    [Fact]
    public void BlockInAJsonString_IsFound() =>
        DetectorTable.Expect("PRIVATE_KEY", $"{{\"key\":\"«-----BEGIN PRIVATE KEY-----\\n{Body.Replace("\n", "\\n", StringComparison.Ordinal)}\\n-----END PRIVATE KEY-----»\\n\"}}");

    [Fact]
    public void TruncatedBlock_IsFoundUpToItsLastLine()
    {
        DetectorTable.Expect("PRIVATE_KEY", $"«-----BEGIN RSA PRIVATE KEY-----\n{Body}»\n\nCan you tell me why this does not load?");
        DetectorTable.Expect("PRIVATE_KEY", $"«-----BEGIN RSA PRIVATE KEY-----\n{Body}»");
        Assert.Contains("armor:truncated", Scanned.Only($"-----BEGIN RSA PRIVATE KEY-----\n{Body}", "PRIVATE_KEY").Reasons);
    }

    [Fact]
    public void TwoBlocks_AreTwoFindings() =>
        DetectorTable.Expect("PRIVATE_KEY", $"«-----BEGIN PRIVATE KEY-----\n{Body}\n-----END PRIVATE KEY-----»\n«-----BEGIN PRIVATE KEY-----\n{Body}\n-----END PRIVATE KEY-----»");

    [Theory]
    [InlineData("-----BEGIN PUBLIC KEY-----\n" + Body + "\n-----END PUBLIC KEY-----")]
    [InlineData("-----BEGIN CERTIFICATE-----\n" + Body + "\n-----END CERTIFICATE-----")]
    [InlineData("Files start with -----BEGIN PRIVATE KEY----- and end with -----END PRIVATE KEY-----.")]
    [InlineData("-----BEGIN PRIVATE KEY-----\n...\n-----END PRIVATE KEY-----")]
    [InlineData("-----BEGIN PRIVATE KEY-----\nxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\n-----END PRIVATE KEY-----")]
    [InlineData("-----BEGIN PRIVATE KEY-----")]
    public void NearMiss_IsNotFound(string text) => Assert.Empty(Scanned.Values(text, "PRIVATE_KEY"));

    [Fact]
    public void WholeBlock_ScoresHigh() =>
        Assert.Equal(ConfidenceLevel.High, Scanned.Only($"-----BEGIN PRIVATE KEY-----\n{Body}\n-----END PRIVATE KEY-----", "PRIVATE_KEY").Level);
}
