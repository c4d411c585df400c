using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Europe;

/// <summary>
/// Latvian registration number: eleven digits above 4, sum by weights 9 1 4 8 3 10 2 5 7 6 1 leaves 3 modulo 11; LV in front makes the VAT
/// number.
/// </summary>
internal static class LatvianVat
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Financial("LV_VAT", "LV", "VAT and registration number (Latvia)", "付加価値税・登記番号 (ラトビア)", "VID; VIES",
            "VAT and registration number issued in Latvia.", "ラトビアで発行される付加価値税・登記番号です。"),
        Layouts = ["###########"],
        Words = ["pvn", "pvn reģistrācijas", "reģistrācijas numurs", "reģ. nr", "pvn nr"],
        WordsWithCountry = ["company number", "registration number", "vat", "vat number", "vat id", "VAT番号", "付加価値税番号"],
        Structure = value => value[^11] >= '4',
        Check = HasCheckDigits,
    };

    public static IdentifierFormat WithPrefix { get; } = new()
    {
        Type = Format.Type,
        Layouts = ["LV###########", "LV ###########"],
        Words = ["pvn", "pvn reģistrācijas", "reģistrācijas numurs", "reģ. nr", "vat", "vat number", "pvn nr"],
        WordsWithCountry = ["company number", "registration number", "vat", "vat number", "vat id", "VAT番号", "付加価値税番号"],
        Structure = value => value[^11] >= '4',
        Check = HasCheckDigits,
        Name = "lv-vat-prefixed",
    };

    internal static bool HasCheckDigits(ReadOnlySpan<char> value) =>
        CheckDigits.WeightedSum(value[^11..], [9, 1, 4, 8, 3, 10, 2, 5, 7, 6, 1]) % 11 == 3;
}
