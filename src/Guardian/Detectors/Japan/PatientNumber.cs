using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Japan;

/// <summary>
/// 診察券番号, カルテ番号, 患者番号: four to ten digits that a hospital chose; a finding only right where one of these words names it.
/// </summary>
internal static class PatientNumber
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("JP_PATIENT_NUMBER", "JP", "Patient number (Japan)", "診察券番号・患者番号", "個人情報の保護に関する法律 第2条第3項 (要配慮個人情報の文脈)",
            "Number of a patient in a hospital.", "医療機関が患者に付ける番号です。"),
        Layouts = ["####", "#####", "######", "#######", "########", "#########", "##########", "###-####", "###-###-###", "##-####-#", "####-####"],
        Words =
        [
            "診察券番号", "診察券", "カルテ番号", "カルテno", "患者番号", "患者id", "患者ID", "患者コード", "カルテNo",
        ],
    };
}
