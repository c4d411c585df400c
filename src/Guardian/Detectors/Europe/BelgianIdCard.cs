using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Europe;

/// <summary>Number of the eID: ten digits and their rest by 97.</summary>
internal static class BelgianIdCard
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("BE_ID_CARD", "BE", "Identity card number (Belgium)", "身分証明書番号 (ベルギー)", "FPS Home Affairs, eID",
            "Identity card number issued in Belgium.", "ベルギーで発行される身分証明書番号です。"),
        Layouts = ["###-#######-##", "############", "### ####### ##"],
        Words = ["identiteitskaart", "identiteitskaartnummer", "carte d'identité", "eid", "kaartnummer"],
        WordsWithCountry = ["identity card", "id card", "身分証", "IDカード"],
        Check = HasCheckDigits,
        Standing = Standing.Punctuated,
    };

    internal static bool HasCheckDigits(ReadOnlySpan<char> value)
    {
        var rest = CheckDigits.ToNumber(value[..10]) % 97;
        return (rest == 0 ? 97 : rest) == CheckDigits.Two(value, 10);
    }
}
