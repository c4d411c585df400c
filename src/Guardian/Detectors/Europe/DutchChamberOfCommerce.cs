using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Europe;

/// <summary>KVK number: eight digits, with four more for a branch.</summary>
internal static class DutchChamberOfCommerce
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Financial("NL_KVK", "NL", "Chamber of Commerce number (Netherlands)", "商工会議所番号 (KVK) (オランダ)", "Handelsregisterwet 2007, KVK-nummer",
            "Chamber of Commerce number issued in Netherlands.", "オランダで発行される商工会議所番号 (KVK)です。"),
        Layouts = ["########", "############"],
        Words = ["kvk", "kvk-nummer", "kvk nummer", "kvk-nr", "kamer van koophandel", "handelsregister", "coc number", "chamber of commerce"],
    };
}
