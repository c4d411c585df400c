using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Europe;

/// <summary>OIB: eleven digits by ISO/IEC 7064 MOD 11,10; HR in front makes the VAT number.</summary>
internal static class CroatianPersonalNumber
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("HR_OIB", "HR", "Personal identification number (OIB) (Croatia)", "個人識別番号 (OIB) (クロアチア)", "Zakon o osobnom identifikacijskom broju; ISO/IEC 7064 MOD 11,10",
            "Personal identification number (OIB) issued in Croatia.", "クロアチアで発行される個人識別番号 (OIB)です。"),
        Layouts = ["###########"],
        Words = ["oib", "osobni identifikacijski broj", "oib:", "pdv", "pdv id"],
        WordsWithCountry = ["tax number", "tax id", "personal number", "national id", "vat", "vat number", "personal id", "国民識別番号", "個人識別番号", "個人番号", "国民ID"],
        Check = HasCheckDigits,
    };

    public static IdentifierFormat WithPrefix { get; } = new()
    {
        Type = Format.Type,
        Layouts = ["HR###########", "HR ###########"],
        Words = ["oib", "osobni identifikacijski broj", "oib:", "pdv", "pdv id", "vat", "vat number"],
        WordsWithCountry = ["tax number", "tax id", "personal number", "national id", "vat", "vat number", "personal id", "国民識別番号", "個人識別番号", "個人番号", "国民ID"],
        Check = HasCheckDigits,
        Name = "hr-oib-prefixed",
    };

    internal static bool HasCheckDigits(ReadOnlySpan<char> value) =>
        CheckDigits.Mod11Dash10(value[^11..]);
}
