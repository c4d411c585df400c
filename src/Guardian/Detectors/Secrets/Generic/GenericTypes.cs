using Dlp.Guardian.Identifiers;
using Dlp.Policy.Words;

namespace Dlp.Guardian.Detectors.Secrets.Generic;

/// <summary>Secrets that no vendor's layout tells, found by their names and surroundings.</summary>
internal static class GenericTypes
{
    public static SensitiveInformationType Password { get; } = Secret(
        "PASSWORD", "Password", "パスワード", "Notations of configuration files, programs and prose; NIST SP 800-63B (memorised secrets)",
        "A password, passphrase or PIN written down in configuration, code, a command or a sentence.", "設定、コード、コマンド、文章に書かれたパスワード、パスフレーズ、暗証番号。");

    public static SensitiveInformationType GenericSecret { get; } = Secret(
        "GENERIC_SECRET", "Secret value", "秘密の値 (APIキー、トークンなど)", "Notations of configuration files and programs; Shannon entropy (1948)",
        "A generated value assigned to a name such as api_key, client_secret or auth_token, of whatever service.", "api_key、client_secret、auth_token などの名前に割り当てられた、サービスを問わない生成値。");

    public static SensitiveInformationType PasswordHash { get; } = Secret(
        "PASSWORD_HASH", "Password hash", "パスワードハッシュ", "crypt(5) of libxcrypt; RFC 2307; PHC string format; RFC 5803 (SCRAM)",
        "A salted hash of a password, as in shadow, htpasswd or a user table: open to guessing off line.", "shadow、htpasswd、ユーザー表などのソルト付きパスワードハッシュ。オフラインで推測され得ます。");

    public static SensitiveInformationType HttpCredential { get; } = Secret(
        "HTTP_CREDENTIAL", "HTTP credential", "HTTP 認証情報", "RFC 7617 (Basic), RFC 6750 (Bearer), RFC 9110 section 11",
        "What an Authorization header carries: user and password, or a bearer token.", "Authorization ヘッダーの中身。利用者名とパスワード、またはベアラートークン。");

    public static SensitiveInformationType SessionCookie { get; } = Secret(
        "SESSION_COOKIE", "Session cookie", "セッション Cookie", "RFC 6265; session cookie names of common servers",
        "The value of a session cookie: whoever sends it is logged in.", "セッション Cookie の値。送れば、ログイン済みとして扱われます。");

    public static SensitiveInformationType SignedUrl { get; } = Secret(
        "SIGNED_URL", "Signature of a signed URL", "署名付き URL の署名", "AWS Signature Version 4, query parameters; Azure Storage SAS; Google Cloud Storage, signed URLs",
        "The signature that makes a link to a private object work for anybody until it expires.", "期限まで、誰でも非公開オブジェクトを開けるようにする署名。");

    private static SensitiveInformationType Secret(string id, string name, string nameJa, string standard, string description, string descriptionJa) =>
        new(id, SensitiveInformationCategory.Secret, name, nameJa, standard, IdentifierTypes.TagOf(id), 0.83) { Description = description, DescriptionJa = descriptionJa };
}
