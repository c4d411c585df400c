namespace Dlp.Guardian.Tests.Detectors;

/// <summary>How people really write these numbers, all types switched on. Values are printed samples or made up.</summary>
public sealed class EverydaySentenceTests
{
    [Theory]
    [InlineData("US_SSN", "My SSN is «536-22-8726».")]
    [InlineData("US_SSN", "social security number: «536228726»")]
    [InlineData("US_SSN", "{\"customerSsn\":\"«536-22-8726»\"}")]
    [InlineData("US_ITIN", "ITIN: «912-70-1234»")]
    [InlineData("US_PASSPORT", "passport no. «A12345678»")]
    [InlineData("US_PASSPORT", "My passport number is «912803456»")]
    [InlineData("US_DRIVER_LICENSE", "My driver's license number is «H1234567».")]
    [InlineData("US_BANK_NUMBER", "Bank account number «94456789012» at the branch")]
    [InlineData("ABA_ROUTING_NUMBER", "routing number «021000021», thanks")]
    [InlineData("US_NPI", "The provider's NPI is «1234567893»")]
    [InlineData("US_MBI", "Medicare: «1EG4-TE5-MK73»")]
    [InlineData("VIN", "«1M8GDM9AXKP042788» needs new brakes")]
    [InlineData("CA_SIN", "SIN: «130 692 544»")]
    [InlineData("BR_CPF", "CPF «111.444.777-35»")]
    [InlineData("BR_CNPJ", "a empresa «11.222.333/0001-81» enviou a nota")]
    [InlineData("CL_RUT", "RUT 12.345.678-5 y otro «12.345.678-5»")]
    [InlineData("CN_RESIDENT_ID", "身份证号:«11010519491231002X»")]
    [InlineData("HK_ID", "HKID «A123456(3)»")]
    [InlineData("TW_NATIONAL_ID", "身分證字號:«A123456789»")]
    [InlineData("KR_RRN", "주민등록번호 «880101-1234567»")]
    [InlineData("KR_BRN", "사업자등록번호는 «120-81-47521»입니다")]
    [InlineData("IN_AADHAAR", "Aadhaar no: «9999 4105 7058»")]
    [InlineData("IN_PAN", "PAN «AFZPK7190K»")]
    [InlineData("IN_GSTIN", "GSTIN «27AAPFU0939F1ZV»")]
    [InlineData("SG_NRIC_FIN", "NRIC «S1234567D»")]
    [InlineData("TH_TNIN", "Thai ID «1-1017-00230-70-8»")]
    [InlineData("TR_NATIONAL_ID", "TC Kimlik No: «10000000146»")]
    [InlineData("AU_ABN", "ABN «51 824 753 556»")]
    [InlineData("AU_TFN", "TFN: «123 456 782»")]
    [InlineData("AU_MEDICARE", "Medicare card number «2123 45670 1»")]
    [InlineData("NZ_IRD", "IRD number «49-091-850»")]
    [InlineData("ZA_ID_NUMBER", "South African ID: «8001015009087»")]
    [InlineData("NG_NIN", "NIN: «12345678901»")]
    public void Sentence_GivesItsTypeOverItsSpan(string type, string marked)
    {
        var start = marked.IndexOf('«', StringComparison.Ordinal);
        var end = marked.IndexOf('»', StringComparison.Ordinal) - 1;
        var findings = Scanned.Inspect(marked.Replace("«", "", StringComparison.Ordinal).Replace("»", "", StringComparison.Ordinal)).Findings;
        Assert.Contains((type, start, end), findings.Select(finding => (finding.Type, finding.Start, finding.End)));
    }
}
