using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Financial;

/// <summary>LEI: eighteen letters or digits and two check digits by ISO/IEC 7064 MOD 97-10.</summary>
internal static class Lei
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Financial("LEI", "", "Legal entity identifier", "取引主体識別子 (LEI)", "ISO 17442-1",
            "Identifier of a party to financial transactions.", "金融取引の主体を識別するコードです。"),
        Layouts = ["******************##", "**** **** **** **** **##"],
        Words = ["lei", "lei code", "legal entity identifier", "gleif", "取引主体識別コード", "leiコード"],
        Check = HasCheckDigits,
    };

    internal static bool HasCheckDigits(ReadOnlySpan<char> value) =>
        CheckDigits.Mod97(value) == 1;
}
