using Dlp.Host.Configuration;
using Dlp.Proxy.Certificates;
using Dlp.Proxy.OriginTls;

namespace Dlp.Host.Running;

/// <summary>Paths of the settings, made absolute: relative ones are taken from the configuration file's folder, data from the data folder.</summary>
internal static class ResolvedPaths
{
    public static string Data(Settings settings, SettingsOutcome outcome) => outcome.Resolve(settings.Storage.Directory);

    public static string Trail(Settings settings, SettingsOutcome outcome) => Path.Combine(Data(settings, outcome), "audit", "audit.db");

    public static string Policy(Settings settings, SettingsOutcome outcome) => outcome.Resolve(settings.Policy.File);

    public static string PlaceholderKey(Settings settings, SettingsOutcome outcome) => Path.Combine(Data(settings, outcome), "placeholder.key");

    public static CertificateAuthorityOptions Authority(Settings settings, SettingsOutcome outcome)
    {
        var given = settings.CertificateAuthority;
        return new CertificateAuthorityOptions
        {
            Folder = Path.IsPathRooted(given.Folder) ? given.Folder : Path.Combine(Data(settings, outcome), given.Folder),
            Subject = given.Subject,
            LifetimeYears = given.LifetimeYears,
            CertificatePath = Optional(given.CertificatePath, outcome),
            KeyPath = Optional(given.KeyPath, outcome),
            Pkcs12Path = Optional(given.Pkcs12Path, outcome),
            PasswordPath = Optional(given.PasswordPath, outcome),
        };
    }

    public static OriginTlsOptions Origin(Settings settings, SettingsOutcome outcome)
    {
        settings.Origin.ExtraCertificatesPath = Optional(settings.Origin.ExtraCertificatesPath, outcome);
        return settings.Origin;
    }

    private static string? Optional(string? path, SettingsOutcome outcome) => string.IsNullOrEmpty(path) ? null : outcome.Resolve(path);
}
