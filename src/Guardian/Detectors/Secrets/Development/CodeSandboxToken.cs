using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Development;

/// <summary><c>csb_v1_</c> and 43 base64url characters.</summary>
internal static class CodeSandboxToken
{
    public static SecretService Service { get; } = new(
        "CODESANDBOX_TOKEN", "CodeSandbox API token", "CodeSandbox API トークン", "CodeSandbox docs, SDK",
        TokenFormat.Of("csb_v1_{base64url:43}"));
}
