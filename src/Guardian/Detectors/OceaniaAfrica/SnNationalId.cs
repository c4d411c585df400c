using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.OceaniaAfrica;

/// <summary>
/// Thirteen digits with sex and birth year of a citizen of Senegal.
/// </summary>
internal static class SnNationalId
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("SN_CNI", "SN", "National identity number (Senegal)", "国民身分証番号 (セネガル)", "Direction de l'Automatisation des Fichiers, carte nationale d'identité CEDEAO",
            "Thirteen digits with sex and birth year of a citizen of Senegal.", "セネガル国民の番号です。"),
        Layouts = ["#############", "# ### #### #####", "# ### #### ######", "##############"],
        Words = 
        [
            "cni", "carte nationale d'identité", "carte d'identité cedeao", "numéro d'identification nationale", "nin",
            "carte d'identité sénégalaise", "senegalese id",
        ],
        Structure = value => value[0] is '1' or '2',
        Against = ["france", "cameroun"],
    };
}
