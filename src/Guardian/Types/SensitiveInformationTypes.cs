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
        new("EMAIL_ADDRESS", Pii, "E-mail address", "メールアドレス", "RFC 5321 and 5322 (practical subset), RFC 6531", "EMAIL", 0.85)
        {
            Description = "Reaches one person, and is the name under which many services know them.",
            DescriptionJa = "個人に届く宛先であり、多くのサービスで利用者名としても使われます。",
        };

    /// <summary>Telephone number.</summary>
    public static SensitiveInformationType PhoneNumber { get; } =
        new("PHONE_NUMBER", Pii, "Phone number", "電話番号", "ITU-T E.164; 電気通信番号計画 (Japan); NANP", "PHONE", 0.50)
        {
            Description = "Reaches one person or household.",
            DescriptionJa = "個人または世帯に直接つながる番号です。",
        };

    /// <summary>Payment card number.</summary>
    public static SensitiveInformationType CreditCard { get; } =
        new("CREDIT_CARD", Financial, "Credit card number", "クレジットカード番号", "ISO/IEC 7812-1", "CARD", 0.50)
        {
            Description = "Number on a payment card; with the expiry date often enough to pay.",
            DescriptionJa = "支払いカードの番号です。有効期限と合わせて決済に使われることがあります。",
        };

    /// <summary>International bank account number.</summary>
    public static SensitiveInformationType IbanCode { get; } =
        new("IBAN_CODE", Financial, "IBAN", "国際銀行口座番号 (IBAN)", "ISO 13616-1", "IBAN", 0.60)
        {
            Description = "Names one bank account in any country that takes part in IBAN.",
            DescriptionJa = "IBAN加盟国の銀行口座を一つに特定する番号です。",
        };

    /// <summary>Japanese individual number.</summary>
    public static SensitiveInformationType MyNumber { get; } =
        new("JP_MY_NUMBER", Pii, "My Number (Japan)", "マイナンバー (個人番号)", "番号法施行令第8条、平成26年総務省令第85号第5条", "MYNUMBER", 0.35)
        {
            Description = "Twelve-digit number of every resident of Japan; the law restricts who may ask for it and keep it.",
            DescriptionJa = "日本の住民全員に付与される12桁の番号です。法律により収集と保管が制限されています。",
            Countries = ["JP"],
        };

    /// <summary>AWS access key id or secret access key.</summary>
    public static SensitiveInformationType AwsAccessKey { get; } =
        new("AWS_ACCESS_KEY", Secret, "AWS access key", "AWS アクセスキー", "AWS IAM User Guide, IAM identifiers", "AWSKEY", 0.80)
        {
            Description = "Identifies and authorises programs at AWS; with the secret key it acts for its owner.",
            DescriptionJa = "AWSでプログラムを認証する鍵です。シークレットと組み合わせると所有者として操作できます。",
        };

    /// <summary>GitHub token.</summary>
    public static SensitiveInformationType GitHubToken { get; } =
        new("GITHUB_TOKEN", Secret, "GitHub token", "GitHub トークン", "GitHub Docs, About authentication to GitHub, token formats", "GITHUBTOKEN", 0.75)
        {
            Description = "Opens repositories and automation on GitHub with its owner's rights.",
            DescriptionJa = "所有者の権限でGitHubのリポジトリや自動化を操作できます。",
        };

    /// <summary>OpenAI API key.</summary>
    public static SensitiveInformationType OpenAiApiKey { get; } =
        new("OPENAI_API_KEY", Secret, "OpenAI API key", "OpenAI API キー", "OpenAI API reference, Authentication", "OPENAIKEY", 0.55)
        {
            Description = "Uses the OpenAI API at its owner's expense and may open their files.",
            DescriptionJa = "所有者の費用でOpenAI APIを利用でき、保存されたファイルに触れることもあります。",
        };

    /// <summary>Anthropic API key.</summary>
    public static SensitiveInformationType AnthropicApiKey { get; } =
        new("ANTHROPIC_API_KEY", Secret, "Anthropic API key", "Anthropic API キー", "Anthropic API reference, Authentication; Admin API", "ANTHROPICKEY", 0.85)
        {
            Description = "Uses the Anthropic API at its owner's expense; admin keys manage the organisation.",
            DescriptionJa = "所有者の費用でAnthropic APIを利用できます。管理用の鍵は組織の設定を変更できます。",
        };

    /// <summary>Slack token or incoming webhook.</summary>
    public static SensitiveInformationType SlackToken { get; } =
        new("SLACK_TOKEN", Secret, "Slack token", "Slack トークン", "Slack API docs, Token types; Incoming webhooks", "SLACKTOKEN", 0.75)
        {
            Description = "Reads and writes in a Slack workspace, or posts to one of its channels.",
            DescriptionJa = "Slackワークスペースの閲覧と投稿、またはチャンネルへの投稿ができます。",
        };

    /// <summary>Google API key.</summary>
    public static SensitiveInformationType GoogleApiKey { get; } =
        new("GOOGLE_API_KEY", Secret, "Google API key", "Google API キー", "Google Cloud docs, Manage API keys", "GOOGLEKEY", 0.88)
        {
            Description = "Uses Google APIs at its project's expense.",
            DescriptionJa = "プロジェクトの費用でGoogleのAPIを利用できます。",
        };

    /// <summary>JSON Web Token.</summary>
    public static SensitiveInformationType Jwt { get; } =
        new("JWT", Secret, "JSON Web Token", "JSON Web Token", "RFC 7519, RFC 7515, RFC 7516", "JWT", 0.60)
        {
            Description = "Signed claims that stand for a signed-in user until they expire.",
            DescriptionJa = "期限が切れるまで、ログイン済みの利用者を表す署名付きの情報です。",
        };

    /// <summary>Private key block.</summary>
    public static SensitiveInformationType PrivateKey { get; } =
        new("PRIVATE_KEY", Secret, "Private key", "秘密鍵", "RFC 7468, RFC 9580 section 6.2, OpenSSH PROTOCOL.key", "PRIVATEKEY", 0.90)
        {
            Description = "The secret half of a key pair: signs and decrypts in its owner's name.",
            DescriptionJa = "鍵ペアの秘密側です。所有者として署名や復号ができます。",
        };

    /// <summary>Password inside a connection string or URL.</summary>
    public static SensitiveInformationType ConnectionString { get; } =
        new("CONNECTION_STRING", Secret, "Connection string password", "接続文字列のパスワード", "RFC 3986 section 3.2.1; ADO.NET connection string syntax", "CONNECTION", 0.80)
        {
            Description = "Password or key inside the address of a database, queue or store.",
            DescriptionJa = "データベースやキュー、ストレージの接続先に含まれるパスワードや鍵です。",
        };

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
