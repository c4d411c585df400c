using System.Buffers;
using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Europe;

/// <summary>Eircode: routing key (letter and two digits, or D6W) and four characters out of fifteen letters and ten digits.</summary>
internal static class IrishEircode
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("IE_EIRCODE", "IE", "Eircode (Ireland)", "郵便番号 (Eircode) (アイルランド)", "Eircode, product guide",
            "Postcode of one Irish address.", "アイルランドの一つの住所を示す郵便番号です。"),
        Layouts = ["@## ****", "@##****", "D6W ****", "D6W****"],
        Words = ["eircode", "dublin", "cork", "galway", "limerick", "waterford"],
        WordsWithCountry = ["postcode", "post code", "postal code", "address"],
        Structure = IsIssued,
    };

    private static readonly SearchValues<char> First = SearchValues.Create("ACDEFHKNPRTVWXY");
    private static readonly SearchValues<char> Unique = SearchValues.Create("0123456789ACDEFHKNPRTVWXY");

    internal static bool IsIssued(ReadOnlySpan<char> value) => First.Contains(value[0]) && !value[3..].ContainsAnyExcept(Unique);
}
