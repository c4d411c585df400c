using System.Runtime.Versioning;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Dlp.Proxy.Certificates;

namespace Dlp.Proxy.Tests.Certificates;

[SupportedOSPlatform("linux")]
public sealed class CertificateAuthorityTests : IDisposable
{
    private readonly TempFolder _temp = new();
    private readonly ManualTime _time = ManualTime.AtPresent();

    public void Dispose() => _temp.Dispose();

    private CertificateAuthorityOptions OwnOptions(string? subject = null) => new() { Folder = _temp.File("ca"), Subject = subject };

    private CertificateAuthorityOutcome Open(string? subject = null) => CertificateAuthority.Open(OwnOptions(subject), _time);

    [Fact]
    public void FirstStart_MakesCaWithThePromisedFields()
    {
        var outcome = Open("CN=Test CA, O=Example");

        Assert.True(outcome.WasCreated);
        using var authority = outcome.Authority!;
        using var certificate = X509CertificateLoader.LoadCertificate(authority.ExportCertificateDer());
        Assert.False(certificate.HasPrivateKey);
        Assert.Equal("CN=Test CA, O=Example", certificate.Subject);
        Assert.Equal("1.2.840.10045.3.1.7", PublicKeyStrength.NamedCurve(certificate));

        var constraints = certificate.Extensions.OfType<X509BasicConstraintsExtension>().Single();
        Assert.True(constraints is { Critical: true, CertificateAuthority: true, HasPathLengthConstraint: true, PathLengthConstraint: 0 });
        var usage = certificate.Extensions.OfType<X509KeyUsageExtension>().Single();
        Assert.True(usage.Critical);
        Assert.Equal(X509KeyUsageFlags.KeyCertSign | X509KeyUsageFlags.CrlSign, usage.KeyUsages);
        Assert.Single(certificate.Extensions.OfType<X509SubjectKeyIdentifierExtension>());
        Assert.InRange(certificate.SerialNumberBytes.Length, 14, 17);
        Assert.Equal(10, authority.NotAfter.Year - authority.NotBefore.Year);
        Assert.Equal(Convert.ToHexString(SHA256.HashData(certificate.RawData)), authority.Sha256Fingerprint);
        Assert.Equal(authority.ExportCertificatePem(), File.ReadAllText(_temp.File("ca/ca.pem")));
    }

    [Fact]
    public void FirstStart_LeavesTightFilesAndNoDraft()
    {
        using var authority = Open().Authority!;

        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(_temp.File("ca")));
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(_temp.File("ca/ca-key.pem")));
        Assert.Equal(Convert.ToInt32("644", 8), (int)File.GetUnixFileMode(_temp.File("ca/ca.pem")));
        Assert.Equal(["ca-key.pem", "ca.pem"], Directory.GetFiles(_temp.File("ca")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task OwnCa_PassesStrictOpenSsl()
    {
        using var authority = Open().Authority!;
        var (code, output) = await OpenSsl.RunAsync("verify", "-x509_strict", "-check_ss_sig", "-CAfile", _temp.File("ca/ca.pem"), _temp.File("ca/ca.pem"));
        Assert.True(code == 0, output);
    }

    [Fact]
    public void SecondStart_LoadsTheSameCa()
    {
        using var first = Open().Authority!;
        var outcome = Open("CN=Ignored now");
        using var second = outcome.Authority!;

        Assert.False(outcome.WasCreated);
        Assert.Equal(first.Sha256Fingerprint, second.Sha256Fingerprint);
    }

    [Fact]
    public void DefaultSubject_DiffersBetweenInstallations()
    {
        using var one = Open().Authority!;
        using var two = CertificateAuthority.Open(new CertificateAuthorityOptions { Folder = _temp.File("other") }, _time).Authority!;
        Assert.NotEqual(one.Subject, two.Subject);
    }

    [Fact]
    public async Task ManyStartersAtOnce_AgreeOnOneCa()
    {
        for (var round = 0; round < 10; round++)
        {
            var options = new CertificateAuthorityOptions { Folder = _temp.File($"race{round}") };
            using var barrier = new Barrier(12);
            var starters = Enumerable.Range(0, 12).Select(_ => Task.Factory.StartNew(
                () =>
                {
                    barrier.SignalAndWait();
                    return CertificateAuthority.Open(options, _time);
                },
                CancellationToken.None,
                TaskCreationOptions.LongRunning,
                TaskScheduler.Default));
            var outcomes = await Task.WhenAll(starters);

            Assert.All(outcomes, o => Assert.True(o.IsSuccess, o.Failure?.ToString()));
            Assert.Single(outcomes, o => o.WasCreated);
            Assert.Single(outcomes.Select(o => o.Authority!.Sha256Fingerprint).Distinct(StringComparer.Ordinal));
            Assert.Equal(2, Directory.GetFiles(options.Folder).Length);
        }
    }

    [Fact]
    public void CrashBeforeTheCertificateCopy_IsRepairedOnNextStart()
    {
        string fingerprint;
        using (var first = Open().Authority!)
        {
            fingerprint = first.Sha256Fingerprint;
        }

        File.Delete(_temp.File("ca/ca.pem"));
        using var second = Open().Authority!;

        Assert.Equal(fingerprint, second.Sha256Fingerprint);
        Assert.True(File.Exists(_temp.File("ca/ca.pem")));
    }

    [Fact]
    public void CrashBeforePublication_LeavesNoCaAndTheNextStartMakesOne()
    {
        Directory.CreateDirectory(_temp.File("ca"), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        _temp.Write("ca/.ca-key.pem.0123", "-----BEGIN PRIV");
        var outcome = Open();
        Assert.True(outcome.WasCreated);
        outcome.Authority!.Dispose();
    }

    [Fact]
    public void KeyLostButCertificateThere_IsRefusedInsteadOfReplaced()
    {
        Open().Authority!.Dispose();
        File.Delete(_temp.File("ca/ca-key.pem"));
        Assert.Equal(CertificateAuthorityError.KeyFileMissing, Open().Failure!.Error);
        Assert.False(File.Exists(_temp.File("ca/ca-key.pem")));
    }

    [Fact]
    public void ForeignCertificateBesideOwnKey_IsRefused()
    {
        Open().Authority!.Dispose();
        using var other = CertificateAuthority.Open(new CertificateAuthorityOptions { Folder = _temp.File("other") }, _time).Authority!;
        File.Copy(_temp.File("other/ca.pem"), _temp.File("ca/ca.pem"), overwrite: true);
        Assert.Equal(CertificateAuthorityError.KeyMismatch, Open().Failure!.Error);
    }

    [Fact]
    public void Expired_IsRefusedAndBeforeItsTimeToo()
    {
        Open().Authority!.Dispose();
        _time.Now += TimeSpan.FromDays(365 * 11);
        Assert.Equal(CertificateAuthorityError.Expired, Open().Failure!.Error);
        _time.Now -= TimeSpan.FromDays(365 * 12);
        Assert.Equal(CertificateAuthorityError.NotYetValid, Open().Failure!.Error);
    }

    [Fact]
    public void FolderWritableByOthers_IsRefusedBeforeAnythingIsWritten()
    {
        Directory.CreateDirectory(_temp.File("ca"));
        File.SetUnixFileMode(_temp.File("ca"), (UnixFileMode)Convert.ToInt32("777", 8));
        var failure = Open().Failure!;
        Assert.Equal(CertificateAuthorityError.FolderExposed, failure.Error);
        Assert.Empty(Directory.GetFiles(_temp.File("ca")));
    }

    [Fact]
    public void FolderIsAFile_IsAnErrorThatNamesIt()
    {
        _temp.Write("ca", "not a folder");
        var failure = Open().Failure!;
        Assert.Equal(CertificateAuthorityError.CannotCreate, failure.Error);
        Assert.Contains(_temp.File("ca"), failure.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("no equals sign")]
    [InlineData("CN")]
    [InlineData(" ")]
    public void BadSubject_IsRefused(string subject)
    {
        Assert.Equal(CertificateAuthorityError.InvalidSubject, Open(subject).Failure!.Error);
        Assert.False(File.Exists(_temp.File("ca/ca-key.pem")));
    }

    [Fact]
    public void PublicMembers_OfferNoWayToTheKey()
    {
        var reachable = typeof(CertificateAuthority).GetMembers()
            .Select(m => m switch
            {
                System.Reflection.PropertyInfo p => p.PropertyType,
                System.Reflection.MethodInfo f => f.ReturnType,
                System.Reflection.FieldInfo f => f.FieldType,
                _ => typeof(void),
            });
        Assert.DoesNotContain(reachable, t => typeof(AsymmetricAlgorithm).IsAssignableFrom(t) || typeof(X509Certificate).IsAssignableFrom(t) || t == typeof(X509Certificate2Collection));

        using var authority = Open().Authority!;
        Assert.DoesNotContain("PRIVATE", authority.ExportCertificatePem(), StringComparison.Ordinal);
        Assert.All(authority.Chain, c => Assert.False(c.HasPrivateKey));
    }
}
