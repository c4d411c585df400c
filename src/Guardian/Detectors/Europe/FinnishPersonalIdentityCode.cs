using System.Collections.Immutable;
using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Europe;

/// <summary>
/// Henkilötunnus: birth date, century sign (+, -, A, and since 2023 Y X W V U and B to F), three digits and the rest of the nine digits by
/// 31 as a character.
/// </summary>
internal static class FinnishPersonalIdentityCode
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("FI_PERSONAL_IDENTITY_CODE", "FI", "Personal identity code (Finland)", "個人識別番号 (フィンランド)", "Valtioneuvoston asetus 128/2010, 690/2022",
            "Personal identity code issued in Finland.", "フィンランドで発行される個人識別番号です。"),
        Layouts = MakeLayouts(),
        Words = ["henkilötunnus", "hetu", "henkilotunnus", "hetu-tunnus", "personbeteckning", "sotu", "henkilötunnukseni"],
        WordsWithCountry = ["personal identity code", "personal id", "social security", "national id", "ssn", "国民識別番号", "個人識別番号", "個人番号", "国民ID"],
        Structure = value => CheckDigits.IsMonthDay(CheckDigits.Two(value, 2), CheckDigits.Two(value, 0)) && CheckDigits.ToNumber(value[^4..^1]) >= 2,
        Check = HasCheckDigits,
        Standing = Standing.Alone,
    };

    internal static bool HasCheckDigits(ReadOnlySpan<char> value) =>
        "0123456789ABCDEFHJKLMNPRSTUVWXY"[(int)(CheckDigits.ToNumber([.. value[..6], .. value[^4..^1]]) % 31)] == value[^1];

    private static ImmutableArray<string> MakeLayouts() => [.. "+-ABCDEFYXWVU".Select(sign => $"######{sign}###*")];
}
