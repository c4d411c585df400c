namespace Dlp.Host.Configuration;

/// <summary>One thing wrong with the configuration.</summary>
/// <param name="Path">Key as in the file, e.g. <c>Proxy:Limits:MaxHeadBytes</c>; empty for the file itself.</param>
/// <param name="Message">What is wrong, with the value.</param>
/// <param name="Remedy">What to do.</param>
public sealed record SettingsProblem(string Path, string Message, string Remedy)
{
    /// <summary>A value beyond its range.</summary>
    internal static SettingsProblem OutOfRange(string path, object? value, object least, object most) =>
        new(path, $"{SettingsLoader.Show(value)} is out of range.", string.Create(System.Globalization.CultureInfo.InvariantCulture, $"Expected {least} to {most}."));

    /// <summary>One line for people.</summary>
    public override string ToString() => (Path.Length > 0 ? Path + ": " : "") + Message + (Remedy.Length > 0 ? " " + Remedy : "");
}
