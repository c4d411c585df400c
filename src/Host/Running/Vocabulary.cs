using Dlp.Guardian.Custom;
using Dlp.Guardian.Types;
using Dlp.Host.Configuration;
using Dlp.Policy.Documents;
using Dlp.Policy.Words;
using Dlp.Proxy.Apps.Catalogue;

namespace Dlp.Host.Running;

/// <summary>The names that policy documents may use: types from the Guardian, apps from the catalogue.</summary>
internal static class Vocabulary
{
    /// <summary>Vocabulary of a catalogue; null takes the built-in one.</summary>
    public static PolicyVocabulary Create(AppCatalogue? catalogue)
    {
        catalogue ??= AppCatalogue.Load().Catalogue;
        return new PolicyVocabulary(SensitiveInformationTypes.All)
        {
            TypeLoader = new CustomTypeLoader(),
            Apps = [.. catalogue.Apps.Select(static a => a.Service).Distinct(StringComparer.OrdinalIgnoreCase)],
            Categories = [.. catalogue.Apps.Select(static a => a.Category).Where(static c => c.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase)],
        };
    }

    /// <summary>Vocabulary under the settings, with the administrator's own catalogue rows when they can be read.</summary>
    public static PolicyVocabulary For(Settings settings, SettingsOutcome outcome)
    {
        var path = settings.Proxy.CatalogueFile.Length > 0 ? outcome.Resolve(settings.Proxy.CatalogueFile) : null;
        return Create(path is not null && File.Exists(path) ? AppCatalogue.Load(File.ReadAllText(path)).Catalogue : null);
    }

    /// <summary>Destination of a host in the built-in catalogue; null when it is not an AI service.</summary>
    public static Destination? FindDestination(string host) =>
        AppCatalogue.Load().Catalogue.Find(host) is { } match ? new Destination(host, 443, match.App.Service, match.App.Category) : null;
}
