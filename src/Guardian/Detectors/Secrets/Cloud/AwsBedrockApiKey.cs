using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Cloud;

/// <summary>Long-term keys (<c>ABSK</c> and base64 that starts with <c>BedrockAPIKey-</c>) and short-term ones (<c>bedrock-api-key-</c> and a presigned URL in base64).</summary>
internal static class AwsBedrockApiKey
{
    public static SecretService Service { get; } = new(
        "AWS_BEDROCK_API_KEY", "Amazon Bedrock API key", "Amazon Bedrock API キー", "Amazon Bedrock User Guide, API keys",
        TokenFormat.Of("ABSKQmVkcm9ja0FQSUtleS{[A-Za-z0-9+/=]:80-160}"),
        TokenFormat.Of("bedrock-api-key-{[A-Za-z0-9+/=]:100-1024}"),
        TokenFormat.Of("bedrock-api-key-{[A-Za-z0-9+/=]:1000}{[A-Za-z0-9+/=]:25-1024}"));
}
