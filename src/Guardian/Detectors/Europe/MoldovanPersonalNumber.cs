using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Europe;

/// <summary>IDNP: thirteen digits starting with 2 or 0, 7-3-1 check digit over all before.</summary>
internal static class MoldovanPersonalNumber
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("MD_IDNP", "MD", "Personal number (IDNP) (Moldova)", "個人番号 (IDNP) (モルドバ)", "Legea 273/1994; Registrul de stat al populației",
            "Personal number (IDNP) issued in Moldova.", "モルドバで発行される個人番号 (IDNP)です。"),
        Layouts = ["#############"],
        Words = ["idnp", "cod personal", "numărul de identificare", "codul personal"],
        WordsWithCountry = ["personal number", "national id", "personal code", "id number", "personal id", "国民識別番号", "個人識別番号", "個人番号", "国民ID"],
        Structure = value => value[0] is '0' or '2',
        Check = HasCheckDigits,
    };

    internal static bool HasCheckDigits(ReadOnlySpan<char> value) =>
        DocumentCheckDigit.Ends(value);
}
