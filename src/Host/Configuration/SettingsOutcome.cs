namespace Dlp.Host.Configuration;

/// <summary>Loaded settings, or everything that is wrong with them.</summary>
/// <param name="Settings">Null when there are problems.</param>
/// <param name="Folder">Folder that relative paths are taken from.</param>
/// <param name="Problems">Every problem found.</param>
public sealed record SettingsOutcome(Settings? Settings, string Folder, IReadOnlyList<SettingsProblem> Problems)
{
    /// <summary>One problem, no settings.</summary>
    public static SettingsOutcome Refused(SettingsProblem problem) => new(null, "", [problem]);

    /// <summary>A path of the settings made absolute.</summary>
    public string Resolve(string path) => Path.GetFullPath(path, Folder);
}
