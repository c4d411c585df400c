using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Europe;

/// <summary>EORI: country (GB and XI too) and up to fifteen characters, here digits.</summary>
internal static class EuropeanEori
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Financial("EU_EORI", "", "EORI number", "EORI番号", "Regulation (EU) 952/2013; Delegated Regulation (EU) 2015/2446",
            "Economic operator number for customs.", "税関における事業者番号です。"),
        Layouts = [
            "@@########", "@@#########", "@@##########", "@@###########", "@@############", "@@#############", "@@##############", "@@###############",
            "PL##########*****", "ES@########", "ATEOS##########", "IE#######@"
        ],
        Words = ["eori", "eori number", "eori no", "eori-nummer", "numéro eori", "eori nr"],
        Structure = value => "AT BE BG CY CZ DE DK EE ES FI FR GB GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK XI".AsSpan().Contains(value[..2], StringComparison.Ordinal),
    };
}
