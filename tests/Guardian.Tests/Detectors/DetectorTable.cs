namespace Dlp.Guardian.Tests.Detectors;

/// <summary>Tables of detector tests: the value in a text stands between guillemets, which are removed before scanning.</summary>
internal static class DetectorTable
{
    /// <summary>Asserts that exactly the marked spans are found.</summary>
    public static void Expect(string type, string marked)
    {
        var expected = new List<string>();
        var text = new System.Text.StringBuilder();
        var start = -1;
        foreach (var c in marked)
        {
            if (c == '«')
                start = text.Length;
            else if (c == '»')
                expected.Add($"{start}..{text.Length}");
            else
                text.Append(c);
        }

        var findings = Scanned.Inspect(text.ToString(), type).Findings;
        Assert.Equal(expected, findings.Select(finding => $"{finding.Start}..{finding.End}"));
    }
}
