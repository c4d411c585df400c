using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Asia;

/// <summary>
/// Eleven digits of a person in Georgia.
/// </summary>
internal static class GePersonalNumber
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("GE_PERSONAL_NUMBER", "GE", "Personal number (Georgia)", "個人番号 (ジョージア)", "Public Service Development Agency of Georgia",
            "Eleven digits of a person in Georgia.", "ジョージアの11桁の個人番号です。"),
        Layouts = ["###########"],
        Words = ["personal number", "georgian id", "georgian personal number", "personal no", "პირადი ნომერი", "პირადი", "პ/ნ"],
        Against = ["sweden", "swedish", "kosovo"],
    };
}
