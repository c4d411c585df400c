using System.Buffers;
using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Americas;

/// <summary>
/// Postal code of a Canadian address, down to a block or a building.
/// </summary>
internal static class CaPostalCode
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("CA_POSTAL_CODE", "CA", "Postal code (Canada)", "郵便番号 (カナダ)", "Canada Post, Addressing Guidelines",
            "Postal code of a Canadian address, down to a block or a building.", "カナダの住所の郵便番号です。"),
        Layouts = ["@#@ #@#", "@#@#@#", "@#@-#@#"],
        Words = 
        [
            "postal code", "postcode", "post code", "postal", "code postal", "canada", "ontario", "québec", "british columbia", "alberta", "manitoba",
            "saskatchewan", "nova scotia", "new brunswick", "newfoundland", "toronto", "montreal", "montréal", "vancouver", "calgary", "ottawa",
            "edmonton", "winnipeg", "halifax", "mississauga", "郵便番号", "mailing address", "shipping address", "address",
        ],
        Structure = HasLetters,
    };

    /// <summary>D, F, I, O, Q and U are never used; W and Z not in front.</summary>
    internal static bool HasLetters(ReadOnlySpan<char> value) => !value.ContainsAny(Unused) && value[0] is not 'W' and not 'Z';

    private static readonly SearchValues<char> Unused = SearchValues.Create("DFIOQU");
}
