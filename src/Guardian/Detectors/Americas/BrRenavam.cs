using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Americas;

/// <summary>
/// Number of a vehicle in the Brazilian register.
/// </summary>
internal static class BrRenavam
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("BR_RENAVAM", "BR", "Vehicle register number Renavam (Brazil)", "車両登録番号 Renavam (ブラジル)", "Denatran/Senatran, Registro Nacional de Veículos Automotores",
            "Number of a vehicle in the Brazilian register.", "ブラジルの車両登録番号です。"),
        Layouts = ["###########", "##########-#"],
        Words = ["renavam", "registro nacional de veículos", "código renavam", "crlv", "documento do veículo"],
        Check = HasCheckDigit,
    };

    internal static bool HasCheckDigit(ReadOnlySpan<char> value) => CheckDigits.WeightedSum(value[..10], [3, 2, 9, 8, 7, 6, 5, 4, 3, 2]) * 10 % 11 % 10 == value[10] - '0';
}
