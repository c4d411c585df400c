using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Americas;

/// <summary>
/// Seventeen characters that identify a road vehicle and through registers its keeper.
/// </summary>
internal static class VehicleIdentificationNumber
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("VIN", "", "Vehicle identification number", "車両識別番号 (VIN)", "ISO 3779; 49 CFR 565.15 (check digit, position 9)",
            "Seventeen characters that identify a road vehicle and through registers its keeper.", "自動車を識別し、登録から所有者に結びつく17文字の番号です。"),
        Layouts = ["*************####"],
        Words = 
        [
            "vin", "vin number", "vin no", "vin#", "vin code", "vehicle identification", "vehicle identification number", "vehicle id number",
            "chassis", "chassis number", "chassis no", "frame number", "fahrgestellnummer", "numéro de châssis", "número de bastidor",
            "número de chasis", "chassi", "telaio", "車台番号", "車両識別番号", "车架号", "車架號", "차대번호",
        ],
        Structure = HasLetters,
        Check = HasCheckDigit,
        Standing = Standing.Alone,
    };

    /// <summary>Makers outside North America and China need no check digit: then a word must name it.</summary>
    public static IdentifierFormat EuropeanFormat { get; } = Format with
    {
        Name = "vin-unchecked",
        Check = null,
        Standing = Standing.Named,
    };

    /// <summary>No I, O or Q; at least three letters, one of them in the maker's code, so that a long number is none.</summary>
    internal static bool HasLetters(ReadOnlySpan<char> value)
    {
        var letters = 0;
        foreach (var c in value)
            letters += char.IsAsciiLetter(c) ? 1 : 0;
        return letters >= 3 && value[..3].ContainsAnyInRange('A', 'Z') && !value.ContainsAny('I', 'O', 'Q') && value[9] is not 'U' and not 'Z' and not '0';
    }

    /// <summary>Letters stand for digits; weights 8 7 6 5 4 3 2 10 0 9 8 7 6 5 4 3 2; the remainder by 11 stands ninth, X for ten.</summary>
    internal static bool HasCheckDigit(ReadOnlySpan<char> value)
    {
        const string letters = "12345678.12345.7.923456789";
        ReadOnlySpan<int> weights = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];
        var sum = 0;
        for (var i = 0; i < value.Length; i++)
            sum += weights[i] * ((char.IsAsciiDigit(value[i]) ? value[i] : letters[value[i] - 'A']) - '0');
        return value[8] == "0123456789X"[sum % 11];
    }
}
