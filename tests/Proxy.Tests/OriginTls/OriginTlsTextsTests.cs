using Dlp.Proxy.OriginTls;

namespace Dlp.Proxy.Tests.OriginTls;

public sealed class OriginTlsTextsTests
{
    [Fact]
    public void EveryProblem_HasItsOwnTextInBothLanguages()
    {
        var problems = Enum.GetValues<OriginCertificateProblem>().Where(p => p != OriginCertificateProblem.None).ToList();
        var texts = problems.Select(OriginTlsTexts.For).ToList();

        Assert.Equal(texts.Count, texts.Select(t => t.Title.En).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(texts.Count, texts.Select(t => t.Title.Ja).Distinct(StringComparer.Ordinal).Count());
        Assert.All(texts, AssertComplete);
    }

    [Fact]
    public void EveryHandshakeError_HasAText()
    {
        var errors = Enum.GetValues<OriginTlsError>().Where(e => e is not OriginTlsError.None and not OriginTlsError.CertificateRefused).ToList();
        var texts = errors.Select(e => OriginTlsTexts.For(new OriginTlsOutcome(null, e, default, IsClientCertificateWanted: false))).ToList();
        Assert.Equal(errors.Count, texts.Select(t => t.Title.En).Distinct(StringComparer.Ordinal).Count());
        Assert.All(texts, AssertComplete);

        var refused = new OriginTlsOutcome(null, OriginTlsError.CertificateRefused, new(OriginCertificateProblem.Expired), IsClientCertificateWanted: false);
        Assert.Same(OriginTlsTexts.For(OriginCertificateProblem.Expired), OriginTlsTexts.For(refused));
    }

    [Fact]
    public void UncheckedVerdict_IsARefusal()
    {
        Assert.False(default(OriginCertificateVerdict).IsAccepted);
        Assert.Equal(OriginCertificateProblem.NotChecked, default(OriginCertificateVerdict).Problem);
    }

    private static void AssertComplete(OriginTlsText text)
    {
        foreach (var part in new[] { text.Title, text.Explanation, text.Remedy })
        {
            Assert.NotEmpty(part.En);
            Assert.Contains(part.Ja!, c => c is >= '\u3040' and <= '\u9fff');
        }
    }
}
