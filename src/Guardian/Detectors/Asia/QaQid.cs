using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Asia;

/// <summary>
/// Eleven digits of a resident of Qatar.
/// </summary>
internal static class QaQid
{
    public static IdentifierFormat Format { get; } = new()
    {
        Type = IdentifierTypes.Pii("QA_QID", "QA", "Identity number QID (Qatar)", "身分証番号 QID (カタール)", "Ministry of Interior of Qatar, QID: century, birth year, nationality, serial",
            "Eleven digits of a resident of Qatar.", "カタール居住者の11桁の番号です。"),
        Layouts = ["###########"],
        Words = ["qid", "qatar id", "qatari id", "qatar identity", "qid number", "qatar residency", "البطاقة الشخصية", "رقم البطاقة"],
        Structure = value => value[0] is '2' or '3',
    };
}
