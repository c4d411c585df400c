using static Dlp.Guardian.CorpusTests.Generators.CheckDigits;
using static Dlp.Guardian.CorpusTests.Generators.Parts;

namespace Dlp.Guardian.CorpusTests.Generators;

/// <summary>Numbers of Spain, Italy, Portugal and the Benelux countries.</summary>
internal sealed class SouthernEurope : IGeneratorFamily
{
    private const string NifLetters = "TRWAGMYFPDXBNJZSQVHLCKE";

    public void AddTo(GeneratorRegistry registry)
    {
        registry.Add("es-nif", static (chance, _) => chance.Digits(8) is var body ? body + NifLetters[(int)(Number(body) % 23)] : "", Broken.LastOf(NifLetters));
        registry.Add("es-nie", static (chance, _) => (chance.Below(3), chance.Digits(7)) is var (kind, body) ? "XYZ"[kind] + body + NifLetters[(int)(Number(kind + body) % 23)] : "", Broken.LastOf(NifLetters));
        registry.Add("es-cif", static (chance, argument) => SpanishCompany(chance, argument), Broken.Digit(7));
        registry.Add("es-nuss", static (chance, _) => (Two(chance.Between(1, 52)), chance.Digits(8)) is var (province, number)
            ? province + number + Two((number[0] == '0' ? Number(province + number[1..]) : Number(province + number)) % 97) : "", Broken.LastDigit);
        registry.Add("es-ccc", static (chance, _) => SpanishAccount(chance), Broken.Digit(8));
        registry.Add("it-cf", static (chance, argument) => ItalianFiscalCode(chance, argument), Broken.LastOf(Chance.Upper));
        registry.Add("it-vat", static (chance, _) => chance.Number(1, 9_999_999, 7) + chance.Number(1, 100, 3) is var body ? body + Luhn(body) : "", Broken.LastDigit);
        registry.Add("pt-nif", static (chance, _) => chance.Pick(["1", "2", "5", "6"]) + chance.Digits(7) is var body ? body + Eleven(Weighted(body, 9, 8, 7, 6, 5, 4, 3, 2)) : "", Broken.LastDigit);
        registry.Add("pt-cc", static (chance, _) => PortugueseCard(chance), Broken.LastDigit);
        registry.Add("pt-niss", static (chance, _) => chance.Between(1, 2) + chance.Digits(9) is var body ? body + (9 - Weighted(body, 29, 23, 19, 17, 13, 11, 7, 5, 3, 2) % 10) : "", Broken.LastDigit);
        registry.Add("nl-bsn", static (chance, _) => Bsn(chance), Broken.LastDigit);
        registry.Add("nl-vat", static (chance, _) => Until(() => Bsn(chance) is var bsn && chance.Below(2) == 0 ? bsn + "B" + Two(chance.Between(1, 9)) : DutchPerson(chance)));
        registry.Add("be-national", static (chance, _) => chance.Below(2) == 0
            ? Birth(chance, "yyMMdd") + chance.Number(1, 997, 3) is var old ? old + Two(97 - Number(old) % 97) : ""
            : "0" + chance.Between(1, 9) + "0" + chance.Between(1, 9) + "1" + chance.Between(1, 9) + chance.Number(1, 997, 3) is var body ? body + Two(97 - Number("2" + body) % 97) : "");
        registry.Add("be-enterprise", static (chance, _) => "0" + chance.Between(2, 9) + chance.Digits(6) is var body ? body + Two(97 - Number(body) % 97) : "", Broken.LastDigit);
        registry.Add("be-id-card", static (chance, _) => "59" + chance.Digits(8) is var body ? body + Two(Number(body) % 97 == 0 ? 97 : Number(body) % 97) : "", Broken.LastDigit);
        registry.Add("lu-id", static (chance, _) => Birth(chance, "yyyyMMdd") + chance.Digits(3) is var body ? body + Luhn(body) + Verhoeff(body) : "", Broken.LastDigit);
        registry.Add("lu-vat", static (chance, _) => chance.Between(1, 9) + chance.Digits(5) is var body ? body + Two(Number(body) % 89) : "", Broken.LastDigit);
    }

    private static char Eleven(int sum) => (char)('0' + (sum % 11 < 2 ? 0 : 11 - sum % 11));

    private static string SpanishCompany(Chance chance, string kind)
    {
        var body = chance.Digits(7);
        var odd = body.Where((_, i) => i % 2 == 0).Sum(c => 2 * (c - '0') / 10 + 2 * (c - '0') % 10);
        var even = body.Where((_, i) => i % 2 == 1).Sum(c => c - '0');
        var control = (100 - odd - even) % 10;
        return kind + body + (kind is "P" or "Q" or "S" or "N" or "W" or "R" ? "JABCDEFGHI"[control] : (char)('0' + control));
    }

    private static string SpanishAccount(Chance chance)
    {
        var (bank, account) = (chance.Digits(8), chance.Digits(10));
        return bank + Control("00" + bank) + Control(account) + account;

        static int Control(string ten)
        {
            var control = 11 - Weighted(ten, 1, 2, 4, 8, 5, 10, 9, 7, 3, 6) % 11;
            return control > 9 ? 11 - control : control;
        }
    }

    /// <summary>DM 23/12/1976: odd places by the table of the decree, even places by their rank; an argument is how many digits are replaced for omocodia.</summary>
    private static string ItalianFiscalCode(Chance chance, string omocodia)
    {
        const string consonants = "BCDFGLMNPRSTVZ";
        var birth = Birth(chance, "yyMMdd");
        var day = int.Parse(birth.AsSpan(4), System.Globalization.CultureInfo.InvariantCulture) + 40 * chance.Below(2);
        var code = (chance.Text(consonants, 6) + birth[..2] + "ABCDEHLMPRST"[int.Parse(birth.AsSpan(2, 2), System.Globalization.CultureInfo.InvariantCulture) - 1] + Two(day) + chance.Text("ABCDEFGHIL", 1) + chance.Digits(3)).ToCharArray();
        int[] fromTheRight = [14, 13, 12, 10, 9, 7, 6];
        foreach (var at in fromTheRight.Take(omocodia.Length == 0 ? 0 : omocodia[0] - '0'))
            code[at] = "LMNPQRSTUV"[code[at] - '0'];
        var table = new Dictionary<char, int>();
        int[] odd = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];
        for (var i = 0; i < 26; i++)
            table[(char)('A' + i)] = odd[i];
        for (var i = 0; i < 10; i++)
            table[(char)('0' + i)] = odd[i];
        var sum = code.Select((c, i) => i % 2 == 0 ? table[c] : char.IsAsciiDigit(c) ? c - '0' : c - 'A').Sum();
        return new string(code) + (char)('A' + sum % 26);
    }

    private static string PortugueseCard(Chance chance)
    {
        var body = chance.Digits(9) + chance.Text(Chance.Upper, 2);
        return Closed(body, value => value.Reverse().Select((c, i) =>
        {
            var number = char.IsAsciiDigit(c) ? c - '0' : c - 'A' + 10;
            return i % 2 == 0 ? number : 2 * number >= 10 ? 2 * number - 9 : 2 * number;
        }).Sum() % 10 == 0)!;
    }

    /// <summary>Elfproef: 9 8 7 … 2 and -1.</summary>
    private static string Bsn(Chance chance) => Until(() => Closed(chance.Between(1, 9) + chance.Digits(7), v => (Weighted(v, 9, 8, 7, 6, 5, 4, 3, 2) - (v[8] - '0')) % 11 == 0));

    /// <summary>Belastingdienst 2020: NL, nine digits, B and two digits that make the whole 1 modulo 97.</summary>
    private static string? DutchPerson(Chance chance)
    {
        var body = chance.Digits(9);
        return Enumerable.Range(2, 97).Select(i => body + "B" + Two(i)).FirstOrDefault(v => Numeric("NL" + v) % 97 == 1);
    }
}
