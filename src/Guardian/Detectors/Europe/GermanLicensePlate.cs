using System.Collections.Immutable;
using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Europe;

/// <summary>Kfz-Kennzeichen: one to three letters of the district, one or two letters, up to four digits, E (electric) or H (historic).</summary>
internal static class GermanLicensePlate
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("DE_LICENSE_PLATE", "DE", "Licence plate (Germany)", "自動車登録番号 (ドイツ)", "FZV Anlage 4",
            "Licence plate issued in Germany.", "ドイツで発行される自動車登録番号です。"),
        Layouts = MakeLayouts(),
        Words = ["kennzeichen", "kfz-kennzeichen", "kfz kennzeichen", "autokennzeichen", "nummernschild", "amtliches kennzeichen", "fahrzeug"],
        WordsWithCountry = ["licence plate", "license plate", "number plate", "registration plate", "ナンバープレート", "車両番号"],
    };

    private static ImmutableArray<string> MakeLayouts() =>
    [
        .. from district in "@,@@,@@@".Split(',')
           from letters in "-@ ,-@@ , @ , @@ ,-@-,-@@-,-@,-@@".Split(',')
           from digits in "#,##,###,####".Split(',')
           from mark in ",E,H".Split(',')
           select district + letters + digits + mark,
    ];
}
