namespace Dlp.EndToEnd.Tests.Running;

/// <summary>Made-up values that the default policy masks or blocks.</summary>
internal static class Samples
{
    public const string Email = "taro.yamada@example.co.jp";
    public const string Card = "4111 1111 1111 1111";
    public const string KeyId = "AKIAZ7Q3K5XW2NMB4TCR";
    public const string KeySecret = "kX9vQ2mZ7rT4wB8nJ5pL1sD6fG3hY0cA+eR/uV2b";
    public const string KeyPair = KeyId + " does not work with aws_secret_access_key=" + KeySecret;
}
