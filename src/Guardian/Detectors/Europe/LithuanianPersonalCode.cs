using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Europe;

/// <summary>Asmens kodas: as in Estonia: sex and century, birth date, three digits, check digit modulo 11 in two rounds.</summary>
internal static class LithuanianPersonalCode
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("LT_ASMENS_KODAS", "LT", "Personal code (Lithuania)", "個人識別番号 (リトアニア)", "Lietuvos Respublikos gyventojų registro įstatymas",
            "Personal code issued in Lithuania.", "リトアニアで発行される個人識別番号です。"),
        Layouts = ["###########"],
        Words = ["asmens kodas", "asmens kodo", "a.k.", "ak", "asmens kodą"],
        WordsWithCountry = ["personal code", "national id", "id code", "personal identification", "personal id", "国民識別番号", "個人識別番号", "個人番号", "国民ID"],
        Structure = EstonianPersonalCode.IsIssued,
        Check = EstonianPersonalCode.HasCheckDigits,
        GeneralWordsName = true,
    };
}
