using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Development;

/// <summary><c>rubygems_</c> and 48 hexadecimal digits.</summary>
internal static class RubyGemsKey
{
    public static SecretService Service { get; } = new(
        "RUBYGEMS_API_KEY", "RubyGems API key", "RubyGems API キー", "RubyGems guides, API key scopes",
        TokenFormat.Of("rubygems_{lhex:48}"));
}
