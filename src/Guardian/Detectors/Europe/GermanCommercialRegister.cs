using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Europe;

/// <summary>
/// Entry in the Handelsregister: section B (companies) with its number, which stands for itself, and shorter or other sections (HRA, GnR,
/// PR, VR) beside their court.
/// </summary>
internal static class GermanCommercialRegister
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Financial("DE_HANDELSREGISTER", "DE", "Commercial register number (Germany)", "商業登記番号 (ドイツ)", "HGB § 8 and following; HRV",
            "Commercial register number issued in Germany.", "ドイツで発行される商業登記番号です。"),
        Layouts = [
            "HRB####", "HRB#####", "HRB######", "HRB ####", "HRB #####", "HRB ######", "HRB-####", "HRB-#####", "HRB-######", "HRB #### B", "HRB #### HB",
            "HRB #### P", "HRB #### FL", "HRB #### KI", "HRB #### SH", "HRB ##### B", "HRB ##### HB", "HRB ##### P", "HRB ##### FL", "HRB ##### KI",
            "HRB ##### SH", "HRB ###### B", "HRB ###### HB", "HRB ###### P", "HRB ###### FL", "HRB ###### KI", "HRB ###### SH", "HRB#####B", "HRB######B"
        ],
        Words = [
            "handelsregister", "handelsregisternummer", "registergericht", "amtsgericht", "registernummer", "registernr", "hrb-nummer", "hrb", "hra",
            "ag berlin", "ag hamburg", "ag münchen", "gmbh", "commercial register", "district court", "local court", "trade register"
        ],
        Standing = Standing.Alone,
    };

    public static IdentifierFormat Other { get; } = new()
    {
        Type = Format.Type,
        Layouts = [
            "HRA##", "HRA###", "HRA####", "HRA#####", "HRA######", "HRA ##", "HRA ###", "HRA ####", "HRA #####", "HRA ######", "GNR##", "GNR###", "GNR####",
            "GNR#####", "GNR######", "GNR ##", "GNR ###", "GNR ####", "GNR #####", "GNR ######", "PR##", "PR###", "PR####", "PR#####", "PR######", "PR ##",
            "PR ###", "PR ####", "PR #####", "PR ######", "VR##", "VR###", "VR####", "VR#####", "VR######", "VR ##", "VR ###", "VR ####", "VR #####",
            "VR ######", "HRB##", "HRB###", "HRB ##", "HRB ###"
        ],
        Words = Format.Words,
        Name = "de-handelsregister-other",
    };
}
