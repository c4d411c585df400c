using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Americas;

/// <summary>
/// Tax number of a person or company in Mexico, with the date of birth or founding.
/// </summary>
internal static class MxRfc
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("MX_RFC", "MX", "RFC (Mexico)", "納税者番号 RFC (メキシコ)", "SAT, Código Fiscal de la Federación artículo 27: registro federal de contribuyentes",
            "Tax number of a person or company in Mexico, with the date of birth or founding.", "メキシコの納税者番号で、生年月日または設立日を含みます。"),
        Layouts = ["@@@@######***", "@@@######***", "@@@@-######-***", "@@@-######-***", "@@@@ ###### ***", "@@@ ###### ***"],
        Words = 
        [
            "rfc", "r.f.c.", "registro federal de contribuyentes", "registro federal", "clave rfc", "homoclave", "contribuyente", "factura", "納税者番号",
        ],
        Structure = value => CheckDigits.IsMonthDay(CheckDigits.Two(value, value.Length - 7), CheckDigits.Two(value, value.Length - 5)) && (char.IsAsciiDigit(value[^1]) || value[^1] == 'A'),
    };
}
