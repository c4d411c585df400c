namespace Dlp.Proxy.Apps.Refusals;

/// <summary>What every rendering of one refusal shares.</summary>
/// <param name="Message">Text for the user, with the reference of the record.</param>
/// <param name="Id">32 hexadecimal digits to build ids of synthetic objects from: the record's, so that both can be matched.</param>
/// <param name="UnixSeconds">Time of the record, 0 when its id does not tell.</param>
internal sealed record RefusalText(string Message, string Id, long UnixSeconds)
{
    public static RefusalText For(RefusalReason reason)
    {
        var isJapanese = reason.Message.AsSpan().IndexOfAnyInRange('\u3040', '\u9FFF') >= 0; // kana and kanji
        var id = reason.RecordId.ToString("N");
        var label = isJapanese ? "参照番号" : "Reference";
        return new RefusalText($"{reason.Message}\n\n{label}: {reason.RecordId}", id, UnixSecondsOf(id));
    }

    /// <summary>A version 7 UUID starts with 48 bits of Unix milliseconds (RFC 9562 section 5.7), which saves us a clock.</summary>
    private static long UnixSecondsOf(string id) => id[12] == '7' ? Convert.ToInt64(id[..12], 16) / 1000 : 0;
}
