using Dlp.Policy.Words;

namespace Dlp.Proxy.OriginTls;

/// <summary>The sentences of the block page for origins that could not be trusted, in English and Japanese.</summary>
/// <remarks>Constant texts: nothing an origin sent is repeated to the user.</remarks>
public static class OriginTlsTexts
{
    private static readonly LocalizedText TryLater = new(
        "Try again later. If it happens again, tell your help desk.",
        "時間をおいて再度お試しください。繰り返す場合はヘルプデスクにご連絡ください。");

    private static readonly LocalizedText TellHelpDesk = new(
        "Tell your help desk, and give the record number below.",
        "下記の記録番号を添えてヘルプデスクにご連絡ください。");

    private static readonly LocalizedText SendNothing = new(
        "Do not send anything to this site. Tell your help desk, or the owner of the site.",
        "このサイトには何も送信せず、ヘルプデスクまたはサイトの管理者にご連絡ください。");

    private static readonly LocalizedText OwnerMustReplace = new(
        "The owner of the site has to replace the certificate. Tell them, or your help desk.",
        "サイトの管理者が証明書を交換する必要があります。管理者またはヘルプデスクにご連絡ください。");

    private static readonly LocalizedText CheckClock = new(
        "Try again later. If it happens again, the owner of the site has to correct the certificate.",
        "時間をおいて再度お試しください。繰り返す場合は、サイトの管理者による証明書の修正が必要です。");

    private static readonly LocalizedText CheckAddress = new(
        "Check the address for typing errors. If it is right, do not go on, and tell your help desk.",
        "アドレスの入力ミスがないか確認してください。正しい場合はアクセスを中止し、ヘルプデスクにご連絡ください。");

    private static readonly LocalizedText AskToTrust = new(
        "If this is an internal site, ask your administrator to trust its authority. Otherwise do not go on.",
        "社内サイトの場合は、認証局を信頼するよう管理者に依頼してください。それ以外の場合はアクセスを中止してください。");

    private static readonly LocalizedText OwnerMustSendChain = new(
        "The owner of the site has to send the complete chain. Until then your administrator can add the missing certificate.",
        "サイトの管理者が証明書チェーン全体を送信するよう設定する必要があります。それまでの間は、管理者が不足している証明書を追加できます。");

    private static readonly LocalizedText OwnerMustModernise = new(
        "The owner of the site has to offer TLS 1.2 or later. Tell them, or your help desk.",
        "サイトの管理者が TLS 1.2 以降を有効にする必要があります。管理者またはヘルプデスクにご連絡ください。");

    private static readonly LocalizedText AskToExempt = new(
        "Ask your administrator whether this site may be exempted from inspection.",
        "このサイトを検査の対象外にできるか、管理者にお問い合わせください。");

    private static readonly Dictionary<OriginCertificateProblem, OriginTlsText> Certificates =
        new()
        {
            [OriginCertificateProblem.NotChecked] = Text(
                "The site was not verified", "サイトを確認できませんでした",
                "The connection ended before the site could prove its identity.", "サイトの身元を確認する前に接続が終了しました。",
                TryLater),
            [OriginCertificateProblem.CheckFailed] = Text(
                "The site could not be verified", "サイトを検証できませんでした",
                "The check of the certificate failed, so the connection was not made.", "証明書の検証処理が失敗したため、接続を中止しました。",
                TellHelpDesk),
            [OriginCertificateProblem.NoCertificate] = Text(
                "The site sent no certificate", "サイトが証明書を提示しませんでした",
                "Without a certificate nobody can tell who answers at this address.", "証明書がないため、この宛先の相手が誰なのか確認できません。",
                SendNothing),
            [OriginCertificateProblem.Expired] = Text(
                "The site's certificate has expired", "サイトの証明書の有効期限が切れています",
                "The certificate, or one that vouches for it, is past its last day.", "サイトの証明書、またはそれを保証する証明書の有効期限が過ぎています。",
                OwnerMustReplace),
            [OriginCertificateProblem.NotYetValid] = Text(
                "The site's certificate is not valid yet", "サイトの証明書はまだ有効ではありません",
                "The certificate begins to be valid in the future. Either it or a clock is wrong.", "証明書の有効期間がまだ始まっていません。証明書または時計が正しくありません。",
                CheckClock),
            [OriginCertificateProblem.NameMismatch] = Text(
                "The certificate belongs to another site", "証明書が別のサイトのものです",
                "None of the names in the certificate is the name you asked for. Somebody may be posing as the site.", "証明書に記載された名前が、アクセスしようとした名前と一致しません。なりすましの可能性があります。",
                CheckAddress),
            [OriginCertificateProblem.NoAlternativeName] = Text(
                "The certificate names no site", "証明書にサイト名が記載されていません",
                "The certificate lacks the list of names (subject alternative name) that current standards require.", "現在の標準で必須のサイト名一覧（サブジェクト代替名）が証明書にありません。",
                OwnerMustReplace),
            [OriginCertificateProblem.MalformedName] = Text(
                "The certificate contains an illegal name", "証明書に不正な名前が含まれています",
                "A name in the certificate contains bytes that no host name may have, which is a known trick.", "ホスト名に使えない文字が証明書の名前に含まれています。これは既知の偽装手口です。",
                SendNothing),
            [OriginCertificateProblem.UntrustedRoot] = Text(
                "The issuer of the certificate is not trusted", "証明書の発行元が信頼されていません",
                "The certificate was issued by an authority that this organisation does not trust.", "この組織が信頼していない認証局が発行した証明書です。",
                AskToTrust),
            [OriginCertificateProblem.SelfSigned] = Text(
                "The site vouches only for itself", "サイトが自己署名の証明書を使用しています",
                "The certificate was issued by the site itself, so anybody could have made it.", "サイト自身が発行した証明書であり、誰でも作成できるため身元の確認になりません。",
                AskToTrust),
            [OriginCertificateProblem.IncompleteChain] = Text(
                "The site does not show who vouches for it", "証明書の発行元をたどれません",
                "The site did not send an intermediate certificate, so its certificate cannot be traced to a trusted authority.", "サイトが中間証明書を送信しないため、信頼できる認証局までたどれません。",
                OwnerMustSendChain),
            [OriginCertificateProblem.ChainTooLong] = Text(
                "The chain of certificates is too long", "証明書の連鎖が長すぎます",
                "More than ten certificates stand between the site and a trusted authority.", "サイトと信頼できる認証局の間に 10 を超える証明書があります。",
                SendNothing),
            [OriginCertificateProblem.InvalidSignature] = Text(
                "A certificate has been altered", "証明書が改ざんされています",
                "A signature in the chain of certificates is wrong. Somebody may be tampering with the connection.", "証明書の署名が正しくありません。通信が改ざんされている可能性があります。",
                SendNothing),
            [OriginCertificateProblem.WeakSignature] = Text(
                "The certificate uses an outdated signature", "証明書の署名方式が古く安全ではありません",
                "A certificate is signed with a method (such as SHA-1 or MD5) that can be forged.", "偽造可能な方式（SHA-1 や MD5 など）で署名された証明書が使われています。",
                OwnerMustReplace),
            [OriginCertificateProblem.WeakKey] = Text(
                "The certificate uses a weak key", "証明書の鍵が弱く安全ではありません",
                "A key in the chain of certificates is too short or of an outdated type.", "証明書の鍵が短すぎるか、古い種類のものです。",
                OwnerMustReplace),
            [OriginCertificateProblem.IssuerNotAllowed] = Text(
                "The certificate was issued without authority", "権限のない発行元による証明書です",
                "A certificate in the chain was issued by one that may not issue certificates.", "証明書を発行する権限のない証明書によって発行されています。",
                SendNothing),
            [OriginCertificateProblem.NameConstraintViolated] = Text(
                "The issuer may not vouch for this site", "発行元はこのサイトを保証できません",
                "The authority is limited to certain names, and this site is not among them.", "この認証局が発行できる名前の範囲に、このサイトは含まれていません。",
                SendNothing),
            [OriginCertificateProblem.WrongUsage] = Text(
                "The certificate is not meant for web sites", "ウェブサイト用の証明書ではありません",
                "The certificate is for another use and does not prove the identity of a web site.", "別の用途の証明書であり、ウェブサイトの身元を証明するものではありません。",
                OwnerMustReplace),
            [OriginCertificateProblem.AuthorityAsSite] = Text(
                "The site uses an authority's certificate as its own", "サイトが認証局用の証明書を使用しています",
                "The certificate may issue other certificates. A site needs one of its own that may not.", "ほかの証明書を発行できる証明書が使われています。サイトには専用の証明書が必要です。",
                OwnerMustReplace),
            [OriginCertificateProblem.UnsupportedExtension] = Text(
                "The certificate has a condition that cannot be checked", "証明書に確認できない条件があります",
                "The certificate marks a condition as critical that the proxy does not know, so it may not be accepted.", "プロキシが解釈できない必須条件が証明書に含まれているため、受け入れられません。",
                SendNothing),
            [OriginCertificateProblem.Malformed] = Text(
                "The certificate is malformed", "証明書の形式が正しくありません",
                "The certificate, or one that vouches for it, does not follow the standard.", "サイトの証明書、またはそれを保証する証明書が標準に従っていません。",
                SendNothing),
            [OriginCertificateProblem.Revoked] = Text(
                "The certificate has been withdrawn", "証明書が失効しています",
                "The issuer has withdrawn the certificate, for instance because its key was stolen.", "鍵の漏えいなどの理由で、発行元が証明書を失効させています。",
                SendNothing),
            [OriginCertificateProblem.RevocationUnknown] = Text(
                "The certificate may have been withdrawn", "証明書の失効状態を確認できません",
                "It could not be found out whether the issuer has withdrawn the certificate.", "発行元が証明書を失効させたかどうかを確認できませんでした。",
                TryLater),
        };

    private static readonly Dictionary<OriginTlsError, OriginTlsText> Handshakes =
        new()
        {
            [OriginTlsError.TimedOut] = Text(
                "The site did not answer in time", "サイトが時間内に応答しませんでした",
                "The secure connection to the site was not ready in time.", "サイトとの安全な接続が時間内に確立できませんでした。",
                TryLater),
            [OriginTlsError.ConnectionLost] = Text(
                "The site closed the connection", "サイトが接続を切断しました",
                "The site ended the connection before it was secure.", "安全な接続が確立する前に、サイトが接続を切断しました。",
                TryLater),
            [OriginTlsError.HandshakeFailed] = Text(
                "No secure connection is possible", "安全な接続を確立できません",
                "The site offers only outdated encryption (before TLS 1.2, or weak cipher suites), or does not speak TLS.", "サイトが古い暗号方式（TLS 1.2 より前、または弱い暗号スイート）しか提供していないか、TLS に対応していません。",
                OwnerMustModernise),
            [OriginTlsError.ClientCertificateRequired] = Text(
                "The site wants a personal certificate", "サイトがクライアント証明書を要求しています",
                "The site identifies its visitors by certificates. A proxy that inspects the connection cannot present yours.", "サイトは証明書で利用者を識別します。通信を検査するプロキシは、利用者の証明書を提示できません。",
                AskToExempt),
        };

    /// <summary>The text for a certificate problem; a value without text of its own reads like a failed check.</summary>
    /// <param name="problem">The problem; None has no text worth showing.</param>
    public static OriginTlsText For(OriginCertificateProblem problem) =>
        Certificates.GetValueOrDefault(problem) ?? Certificates[OriginCertificateProblem.CheckFailed];

    /// <summary>The text for a failed handshake; for a refused certificate the text of its problem.</summary>
    /// <param name="outcome">A failed handshake.</param>
    public static OriginTlsText For(OriginTlsOutcome outcome)
    {
        ArgumentNullException.ThrowIfNull(outcome);
        return Handshakes.GetValueOrDefault(outcome.Error) ?? For(outcome.Verdict.Problem);
    }

    private static OriginTlsText Text(string title, string titleJa, string explanation, string explanationJa, LocalizedText remedy) =>
        new(new(title, titleJa), new(explanation, explanationJa), remedy);
}
