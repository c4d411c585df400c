using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Americas;

/// <summary>
/// Number under which a hospital keeps the record of a patient.
/// </summary>
internal static class MedicalRecordNumber
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("MEDICAL_RECORD_NUMBER", "", "Medical record number", "カルテ番号", "45 CFR 164.514(b)(2)(i)(H): medical record numbers",
            "Number under which a hospital keeps the record of a patient.", "病院が患者の記録を管理する番号です。"),
        Layouts = 
        [
            "MRN-######", "MRN######", "MRN-#######", "MRN#######", "MRN-########", "MRN########", "######", "#######", "########", "#########",
            "##########", "###-###-###", "##-##-##", "###-##-##", "@######", "@#######", "@@######",
        ],
        Words = 
        [
            "mrn", "mrns", "mrn#", "medical record", "medical record number", "medical record no", "med rec no", "med rec", "patient id",
            "patient identifier", "patient number", "patient no", "patient#", "chart number", "chart no", "hospital number", "hospital no",
            "health record number", "uhid", "patientennummer", "numéro de dossier", "カルテ番号", "診療録番号", "病历号", "病歷號", "환자번호",
        ],
        Against = ["npi", "phone", "zip", "insurance"],
    };
}
