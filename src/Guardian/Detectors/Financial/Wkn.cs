using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Financial;

/// <summary>WKN: six letters or digits without I and O.</summary>
internal static class Wkn
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Financial("WKN", "DE", "Wertpapierkennnummer", "ドイツ証券識別番号 (WKN)", "WM Datenservice, WKN",
            "Number of a German security.", "ドイツの証券を識別する番号です。"),
        Layouts = ["######", "@*****", "#@****", "##@***", "###@**", "####@*", "#####@"],
        Words = ["wkn", "wertpapierkennnummer", "wertpapierkenn-nr"],
        Structure = value => !value.ContainsAny('I', 'O') && value.ContainsAnyInRange('0', '9'),
    };
}
