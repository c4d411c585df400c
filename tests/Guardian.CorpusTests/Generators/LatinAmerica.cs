using System.Globalization;

namespace Dlp.Guardian.CorpusTests.Generators;

/// <summary>Numbers issued in Mexico, Central and South America outside Brazil.</summary>
internal sealed class LatinAmerica : IGeneratorFamily
{
    private static readonly string[] States = ["AS", "BC", "CS", "DF", "GT", "JC", "MC", "NL", "OC", "PL", "SP", "VZ", "YN", "NE"];

    public void AddTo(GeneratorRegistry registry)
    {
        registry.Add("mx-curp", Curp, Broken.LastDigit);
        registry.Add("mx-rfc", static (chance, _) => chance.Text(Chance.Upper, 4) + Date(chance) + chance.Text(Chance.Upper + Chance.DigitCharacters, 2) + chance.Digits(1));
        registry.Add("mx-nss", static (chance, _) => chance.Digits(10) is var body ? body + CheckDigits.Luhn(body) : "", Broken.LastDigit);
        registry.Add("mx-clabe", Clabe, Broken.LastDigit);
        registry.Add("ar-cuit", static (chance, _) => Modulo(chance, () => chance.Pick(["20", "23", "24", "27", "30", "33"]) + chance.Digits(8), [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]), Broken.LastDigit);
        registry.Add("ar-cbu", Cbu, Broken.LastDigit);
        registry.Add("cl-rut", Rut, static (chance, value) => value[..^1] + (value[^1] == 'K' ? '7' : chance.OtherDigit(value[^1])));
        registry.Add("co-nit", Nit, Broken.LastDigit);
        registry.Add("pe-ruc", PeruvianRuc, Broken.LastDigit);
        registry.Add("ec-cedula", static (chance, _) => EcuadorianCard(chance), Broken.LastDigit);
        registry.Add("ec-ruc", EcuadorianRuc, static (chance, value) => Broken.Digit(value[2] == '6' ? 8 : 9)(chance, value));
        registry.Add("uy-ci", static (chance, _) => chance.Between(1, 6) + chance.Digits(6) is var body ? body + Tens(CheckDigits.Weighted(body, 2, 9, 8, 7, 6, 3, 4)) : "", Broken.LastDigit);
        registry.Add("uy-rut", static (chance, _) => Modulo(chance, () => "21" + chance.Between(100_000, 999_999) + "001", [4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2]), Broken.LastDigit);
        registry.Add("ve-rif", Rif, Broken.LastDigit);
        registry.Add("py-ruc", static (chance, _) => "80" + chance.Digits(6) is var body ? body + Rising(body) % 10 : "", Broken.LastDigit);
        registry.Add("do-cedula", static (chance, _) => chance.Pick(["001", "002", "031", "402"]) + chance.Digits(7) is var body ? body + CheckDigits.Luhn(body) : "", Broken.LastDigit);
        registry.Add("do-rnc", Rnc, Broken.LastDigit);
        registry.Add("gt-nit", static (chance, _) => chance.Between(1_000_000, 9_999_999).ToString(CultureInfo.InvariantCulture) is var body ? body + (Rising(body) == 10 ? "K" : Rising(body)) : "",
            static (chance, value) => value[..^1] + (value[^1] == 'K' ? '3' : chance.OtherDigit(value[^1])));
        registry.Add("gt-cui", Cui, Broken.Digit(8));
        registry.Add("sv-dui", static (chance, _) => chance.Digits(8) is var body ? body + Tens(CheckDigits.Weighted(body, 9, 8, 7, 6, 5, 4, 3, 2)) : "", Broken.LastDigit);
    }

    private static string Date(Chance chance) => $"{chance.Between(50, 99):00}{chance.Between(1, 12):00}{chance.Between(1, 28):00}";

    private static string Tens(int sum) => ((10 - sum % 10) % 10).ToString(CultureInfo.InvariantCulture);

    /// <summary>Eleven less the remainder; bodies that would need ten are never issued.</summary>
    private static string Modulo(Chance chance, Func<string> make, int[] weights)
    {
        while (true)
        {
            var body = make();
            var check = (11 - CheckDigits.Weighted(body, weights) % 11) % 11;
            if (check < 10)
                return body + check;
        }
    }

    /// <summary>Factors 2, 3, 4 … from the right; what makes the sum a multiple of eleven, 0 to 10.</summary>
    private static int Rising(string body) => (11 - body.Reverse().Select((c, i) => (c - '0') * (i + 2)).Sum() % 11) % 11;

    private static string Curp(Chance chance, string argument)
    {
        const string alphabet = "0123456789ABCDEFGHIJKLMNÑOPQRSTUVWXYZ";
        var body = chance.Text("BCDFGLMPRST", 1) + chance.Text("AEIOU", 1) + chance.Text("BCDFGLMPRST", 2) + Date(chance) + chance.Text("HM", 1) + chance.Pick(States)
            + chance.Text("BCDFGHJKLMNPQRSTVWXYZ", 3) + chance.Digits(1);
        return body + Tens(body.Select((c, i) => alphabet.IndexOf(c, StringComparison.Ordinal) * (18 - i)).Sum());
    }

    private static string Clabe(Chance chance, string argument)
    {
        var body = chance.Pick(["002", "012", "014", "021", "044", "072"]) + chance.Digits(14);
        return body + Tens(body.Select((c, i) => (c - '0') * (i % 3 == 0 ? 3 : i % 3 == 1 ? 7 : 1) % 10).Sum());
    }

    private static string Cbu(Chance chance, string argument)
    {
        var (bank, account) = (chance.Digits(7), chance.Digits(13));
        return bank + Tens(CheckDigits.Weighted(bank, 7, 1, 3, 9, 7, 1, 3)) + account + Tens(CheckDigits.Weighted(account, 3, 9, 7, 1, 3, 9, 7, 1, 3, 9, 7, 1, 3));
    }

    private static string Rut(Chance chance, string argument)
    {
        var body = chance.Between(10_000_000, 26_000_000).ToString(CultureInfo.InvariantCulture);
        return body + "0K987654321"[CheckDigits.Weighted(body, 3, 2, 7, 6, 5, 4, 3, 2) % 11];
    }

    private static string Nit(Chance chance, string argument)
    {
        var body = chance.Pick(["8", "9"]) + chance.Digits(8);
        return body + "01987654321"[CheckDigits.Weighted(body, 41, 37, 29, 23, 19, 17, 13, 7, 3) % 11];
    }

    private static string PeruvianRuc(Chance chance, string argument)
    {
        var body = chance.Pick(["10", "15", "17", "20"]) + chance.Digits(8);
        return body + (11 - CheckDigits.Weighted(body, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2) % 11) % 10;
    }

    private static string EcuadorianCard(Chance chance)
    {
        var body = $"{chance.Between(1, 24):00}{chance.Between(0, 5)}{chance.Digits(6)}";
        return body + CheckDigits.Luhn(body);
    }

    private static string EcuadorianRuc(Chance chance, string argument) => chance.Below(3) switch
    {
        0 => EcuadorianCard(chance) + "001",
        1 => Modulo(chance, () => $"{chance.Between(1, 24):00}6{chance.Digits(5)}", [3, 2, 7, 6, 5, 4, 3, 2]) + "0001",
        _ => Modulo(chance, () => $"{chance.Between(1, 24):00}9{chance.Digits(6)}", [4, 3, 2, 7, 6, 5, 4, 3, 2]) + "001",
    };

    private static string Rif(Chance chance, string argument)
    {
        var letter = chance.Pick(["V", "E", "J", "P", "G"]);
        var digits = chance.Digits(8);
        var value = letter switch { "V" => 1, "E" => 2, "J" => 3, "P" => 4, _ => 5 };
        return letter + digits + "00987654321"[(value * 4 + CheckDigits.Weighted(digits, 3, 2, 7, 6, 5, 4, 3, 2)) % 11];
    }

    /// <summary>DGII: remainder 0 gives 2, remainder 1 gives 1, anything else 11 less the remainder.</summary>
    private static string Rnc(Chance chance, string argument)
    {
        var body = chance.Pick(["1", "4", "5"]) + chance.Digits(7);
        var remainder = CheckDigits.Weighted(body, 7, 9, 8, 6, 5, 4, 3, 2) % 11;
        return body + (remainder < 2 ? 2 - remainder : 11 - remainder);
    }

    private static string Cui(Chance chance, string argument)
    {
        while (true)
        {
            var body = chance.Digits(8);
            var check = CheckDigits.Weighted(body, 2, 3, 4, 5, 6, 7, 8, 9) % 11;
            if (check < 10)
                return $"{body}{check}{chance.Between(1, 22):00}{chance.Between(1, 8):00}";
        }
    }
}
