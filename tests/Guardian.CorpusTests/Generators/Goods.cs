using System.Globalization;

namespace Dlp.Guardian.CorpusTests.Generators;

/// <summary>Numbers of goods and parcels: checked like personal numbers, and nobody's.</summary>
internal sealed class Goods : IGeneratorFamily
{
    public void AddTo(GeneratorRegistry registry)
    {
        registry.Add("ean13", static (chance, argument) => Ean(chance, argument), Broken.LastDigit);
        registry.Add("isbn13", static (chance, _) => Ean(chance, chance.Pick(["978", "979"])), Broken.LastDigit);
        registry.Add("isbn10", static (chance, _) => Isbn10(chance), Broken.LastOf("0123456789X"));
        registry.Add("waybill-jp", static (chance, _) => Waybill(chance), Broken.LastDigit);
    }

    /// <summary>GS1 General Specifications section 7.9: weights 1 and 3 alternate from the left of twelve digits. JAN codes start with 45 or 49.</summary>
    private static string Ean(Chance chance, string prefix)
    {
        var body = prefix + chance.Digits(12 - prefix.Length);
        var sum = body.Select((c, i) => (c - '0') * (i % 2 == 0 ? 1 : 3)).Sum();
        return body + (1000 - sum) % 10;
    }

    /// <summary>ISO 2108 (until 2006): weights 10 to 2, modulo 11, X for ten.</summary>
    private static string Isbn10(Chance chance)
    {
        var body = chance.Digits(9);
        var check = (11 - CheckDigits.Weighted(body, 10, 9, 8, 7, 6, 5, 4, 3, 2) % 11) % 11;
        return body + (check == 10 ? "X" : check.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>Twelve digits of Japanese parcel carriers: the last is the remainder of the first eleven by seven.</summary>
    private static string Waybill(Chance chance)
    {
        var body = chance.Digits(11);
        return body + long.Parse(body, CultureInfo.InvariantCulture) % 7;
    }
}
