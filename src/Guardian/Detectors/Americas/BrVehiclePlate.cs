using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Americas;

/// <summary>
/// Registration mark of a vehicle in Brazil.
/// </summary>
internal static class BrVehiclePlate
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("BR_LICENSE_PLATE", "BR", "Vehicle plate (Brazil)", "ナンバープレート (ブラジル)", "Contran, Resolução 969/2022 (Mercosur plate)",
            "Registration mark of a vehicle in Brazil.", "ブラジルの自動車登録番号です。"),
        Layouts = ["@@@#@##", "@@@-#@##", "@@@ #@##", "@@@-####", "@@@####", "@@@ ####"],
        Words = 
        [
            "placa", "placas", "placa do veículo", "placa mercosul", "placa do carro", "emplacamento", "veículo placa", "brazilian plate",
            "brazilian license plate", "brazil license plate", "ブラジルのナンバー", "ブラジルのナンバープレート",
        ],
        UpperCase = true,
    };
}
