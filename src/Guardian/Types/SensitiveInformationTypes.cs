using System.Collections.Frozen;
using System.Collections.Immutable;
using Dlp.Guardian.Detection;
using Dlp.Policy.Words;
using static Dlp.Policy.Words.SensitiveInformationCategory;

namespace Dlp.Guardian.Types;

/// <summary>The built-in catalogue. Ids are stable; Presidio's names where it has one.</summary>
public static class SensitiveInformationTypes
{
    /// <summary>Mail address.</summary>
    public static SensitiveInformationType EmailAddress { get; } =
        new("EMAIL_ADDRESS", Pii, "E-mail address", "メールアドレス", "RFC 5321 and 5322 (practical subset), RFC 6531", "EMAIL", 0.85);

    /// <summary>Telephone number.</summary>
    public static SensitiveInformationType PhoneNumber { get; } =
        new("PHONE_NUMBER", Pii, "Phone number", "電話番号", "ITU-T E.164; 電気通信番号計画 (Japan); NANP", "PHONE", 0.50);

    /// <summary>Payment card number.</summary>
    public static SensitiveInformationType CreditCard { get; } =
        new("CREDIT_CARD", Financial, "Credit card number", "クレジットカード番号", "ISO/IEC 7812-1", "CARD", 0.50);

    /// <summary>International bank account number.</summary>
    public static SensitiveInformationType IbanCode { get; } =
        new("IBAN_CODE", Financial, "IBAN", "国際銀行口座番号 (IBAN)", "ISO 13616-1", "IBAN", 0.60);

    /// <summary>Japanese individual number.</summary>
    public static SensitiveInformationType MyNumber { get; } =
        new("JP_MY_NUMBER", Pii, "My Number (Japan)", "マイナンバー (個人番号)", "番号法施行令第8条、平成26年総務省令第85号第5条", "MYNUMBER", 0.35);

    /// <summary>AWS access key id or secret access key.</summary>
    public static SensitiveInformationType AwsAccessKey { get; } =
        new("AWS_ACCESS_KEY", Secret, "AWS access key", "AWS アクセスキー", "AWS IAM User Guide, IAM identifiers", "AWSKEY", 0.80);

    /// <summary>GitHub token.</summary>
    public static SensitiveInformationType GitHubToken { get; } =
        new("GITHUB_TOKEN", Secret, "GitHub token", "GitHub トークン", "GitHub Docs, About authentication to GitHub, token formats", "GITHUBTOKEN", 0.75);

    /// <summary>OpenAI API key.</summary>
    public static SensitiveInformationType OpenAiApiKey { get; } =
        new("OPENAI_API_KEY", Secret, "OpenAI API key", "OpenAI API キー", "OpenAI API reference, Authentication", "OPENAIKEY", 0.55);

    /// <summary>Anthropic API key.</summary>
    public static SensitiveInformationType AnthropicApiKey { get; } =
        new("ANTHROPIC_API_KEY", Secret, "Anthropic API key", "Anthropic API キー", "Anthropic API reference, Authentication; Admin API", "ANTHROPICKEY", 0.85);

    /// <summary>Slack token or incoming webhook.</summary>
    public static SensitiveInformationType SlackToken { get; } =
        new("SLACK_TOKEN", Secret, "Slack token", "Slack トークン", "Slack API docs, Token types; Incoming webhooks", "SLACKTOKEN", 0.75);

    /// <summary>Google API key.</summary>
    public static SensitiveInformationType GoogleApiKey { get; } =
        new("GOOGLE_API_KEY", Secret, "Google API key", "Google API キー", "Google Cloud docs, Manage API keys", "GOOGLEKEY", 0.88);

    /// <summary>JSON Web Token.</summary>
    public static SensitiveInformationType Jwt { get; } =
        new("JWT", Secret, "JSON Web Token", "JSON Web Token", "RFC 7519, RFC 7515, RFC 7516", "JWT", 0.60);

    /// <summary>Private key block.</summary>
    public static SensitiveInformationType PrivateKey { get; } =
        new("PRIVATE_KEY", Secret, "Private key", "秘密鍵", "RFC 7468, RFC 9580 section 6.2, OpenSSH PROTOCOL.key", "PRIVATEKEY", 0.90);

    /// <summary>Password inside a connection string or URL.</summary>
    public static SensitiveInformationType ConnectionString { get; } =
        new("CONNECTION_STRING", Secret, "Connection string password", "接続文字列のパスワード", "RFC 3986 section 3.2.1; ADO.NET connection string syntax", "CONNECTION", 0.80);

    /// <summary>Every built-in type: those of the detectors, by category and id.</summary>
    public static ImmutableArray<SensitiveInformationType> All => Catalogue.All;

    /// <summary>The same by id, case-sensitive.</summary>
    public static FrozenDictionary<string, SensitiveInformationType> ById => Catalogue.ById;

    /// <summary>Made on first use: detectors refer to the types above, and the lists to the detectors.</summary>
    private static class Catalogue
    {
        public static readonly ImmutableArray<SensitiveInformationType> All =
        [
            .. DetectorCatalogue.All.Select(detector => detector.Type).DistinctBy(type => type.Id).OrderBy(type => type.Category).ThenBy(type => type.Id, StringComparer.Ordinal),
        ];

        public static readonly FrozenDictionary<string, SensitiveInformationType> ById = All.ToFrozenDictionary(type => type.Id, StringComparer.Ordinal);
    }
}
