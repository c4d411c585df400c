using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Europe;

/// <summary>NUSS: province, eight digits (seven count ten million higher), and the whole modulo 97.</summary>
internal static class SpanishSocialSecurity
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("ES_NUSS", "ES", "Social security number (NUSS) (Spain)", "社会保障番号 (NUSS) (スペイン)", "Tesorería General de la Seguridad Social, NUSS",
            "Social security number (NUSS) issued in Spain.", "スペインで発行される社会保障番号 (NUSS)です。"),
        Layouts = ["############", "##/########/##", "## ######## ##", "##-########-##", "##/##########", "## ##########"],
        Words = ["nuss", "naf", "seguridad social", "número de la seguridad social", "número de afiliación", "nº seguridad social", "afiliación"],
        WordsWithCountry = ["social security", "social security number", "社会保障番号", "社会保険番号"],
        Structure = value => CheckDigits.Two(value, 0) is >= 1 and <= 53 or 66,
        Check = HasCheckDigits,
        Standing = Standing.Punctuated,
    };

    internal static bool HasCheckDigits(ReadOnlySpan<char> value)
    {
        var number = CheckDigits.ToNumber(value[2..10]);
        var whole = number < 10_000_000 ? number + CheckDigits.Two(value, 0) * 10_000_000L : CheckDigits.ToNumber(value[..10]);
        return whole % 97 == CheckDigits.Two(value, 10);
    }
}
