using Dlp.Policy.Words;
using Dlp.Proxy.Exchanges;
using Dlp.Proxy.OriginTls;

namespace Dlp.Proxy.Pages;

/// <summary>Error texts in English and Japanese: what is wrong, and the remedy.</summary>
internal static class Texts
{
    public static ErrorText Of(ExchangeError error, bool japanese) => japanese ? Japanese(error) : English(error);

    /// <summary>A bad certificate: what it is, what it means, what to do.</summary>
    public static ErrorText Of(OriginCertificateProblem problem, string host, bool japanese)
    {
        var text = OriginTlsTexts.For(problem);
        return new ErrorText(502, Pick(text.Title, japanese), $"{host}\n\n{Pick(text.Explanation, japanese)}\n\n{Pick(text.Remedy, japanese)}");
    }

    private static string Pick(LocalizedText text, bool japanese) => japanese ? text.Ja ?? text.En : text.En;

    private static ErrorText English(ExchangeError error) => error switch
    {
        ExchangeError.ClientMisdirected => new(421, "Misdirected request", "The request names another host than the connection was opened for. Close the connection and try again."),
        ExchangeError.ClientBadRequest => new(400, "Request not understood", "The request is malformed or of a form this proxy does not serve."),
        ExchangeError.ClientAborted => new(400, "Request incomplete", "The request body broke off or did not arrive in time. Send it again."),
        ExchangeError.ClientBodyTooLarge => new(413, "Request too large", "The request body exceeds what the security proxy may hold for inspection. Send less at once, or ask your administrator."),
        ExchangeError.ProxyAuditUnavailable => new(503, "Nothing was sent", "The security proxy cannot write its audit trail, so it forwards nothing. Your administrator must look at its disk; try again later."),
        ExchangeError.ProxyOverloaded => new(503, "Security proxy busy", "Too much is being inspected at the moment. Try again in a few seconds."),
        ExchangeError.OriginForbidden => new(403, "Destination not allowed", "The address is internal, or its port is not allowed through this proxy. Ask your administrator if you need it."),
        ExchangeError.OriginNotFound => new(502, "Name not found", "The name of the destination does not resolve. Check its spelling."),
        ExchangeError.OriginUnreachable => new(502, "Destination unreachable", "The destination refused or dropped the connection. Try again later."),
        ExchangeError.OriginTimedOut => new(504, "Destination does not answer", "The destination did not answer in time. Try again later."),
        ExchangeError.OriginCertificate => new(502, "Destination not trusted", "The certificate of the destination did not pass, so nothing was sent."),
        ExchangeError.OriginBadAnswer => new(502, "Bad answer", "The destination sent something that is not well-formed HTTP, so it was not passed on."),
        _ => new(500, "Security proxy fault", "The security proxy met an error of its own, and nothing was sent. Give the reference to your administrator."),
    };

    private static ErrorText Japanese(ExchangeError error) => error switch
    {
        ExchangeError.ClientMisdirected => new(421, "宛先が一致しません", "接続先と異なるホストが指定されました。接続を閉じて、もう一度お試しください。"),
        ExchangeError.ClientBadRequest => new(400, "要求を解釈できません", "要求の形式が正しくないか、このプロキシでは扱えない形式です。"),
        ExchangeError.ClientAborted => new(400, "要求が途中で切れました", "要求の本文が最後まで届きませんでした。もう一度送信してください。"),
        ExchangeError.ClientBodyTooLarge => new(413, "要求が大きすぎます", "検査できる大きさを超えています。分けて送信するか、管理者にご相談ください。"),
        ExchangeError.ProxyAuditUnavailable => new(503, "送信されませんでした", "監査記録を書き込めないため、送信を停止しています。管理者がディスクを確認するまでお待ちください。"),
        ExchangeError.ProxyOverloaded => new(503, "混み合っています", "検査が混み合っています。数秒後にもう一度お試しください。"),
        ExchangeError.OriginForbidden => new(403, "許可されていない宛先です", "社内アドレス、または許可されていないポートです。必要な場合は管理者にご相談ください。"),
        ExchangeError.OriginNotFound => new(502, "宛先が見つかりません", "宛先の名前を解決できません。綴りをご確認ください。"),
        ExchangeError.OriginUnreachable => new(502, "宛先に接続できません", "宛先が接続を拒否しました。後でもう一度お試しください。"),
        ExchangeError.OriginTimedOut => new(504, "宛先が応答しません", "時間内に応答がありませんでした。後でもう一度お試しください。"),
        ExchangeError.OriginCertificate => new(502, "宛先を信頼できません", "宛先の証明書を検証できなかったため、何も送信されませんでした。"),
        ExchangeError.OriginBadAnswer => new(502, "応答が不正です", "宛先の応答が正しい HTTP ではないため、お渡しできません。"),
        _ => new(500, "プロキシの内部エラー", "プロキシの内部エラーにより、何も送信されませんでした。参照番号を管理者にお伝えください。"),
    };
}
