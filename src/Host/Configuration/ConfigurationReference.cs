using System.Globalization;
using System.Text;

namespace Dlp.Host.Configuration;

/// <summary>Renders the reference of every key from the options' own documentation, so that code and document cannot disagree.</summary>
public static class ConfigurationReference
{
    /// <summary>The reference as Markdown.</summary>
    public static string Render()
    {
        var text = new StringBuilder();
        _ = text.Append("""
            # Configuration

            One file, `dlp.json`: JSON in which comments and trailing commas are allowed. `--config FILE` names it; otherwise `./dlp.json`, then
            `/etc/dlp/dlp.json`, then the defaults below. [deploy/dlp.json](../deploy/dlp.json) is a commented example with every key at its default.

            - Relative paths are taken from the file's folder.
            - Keys are written here as `Section:Key`; in the file they nest. `0` stands for the position in a list.
            - Durations are text, `"hours:minutes:seconds"`: `"00:00:15"`, `"00:00:00.25"`, `"1.00:00:00"` for a day.
            - Environment variables override keys: `DLP_Proxy__Listen__0=0.0.0.0:8080`. In a list they replace the entry at that position.
            - Unknown keys, wrong types and values out of range are refused at start, one line each with key, value and expectation, exit code 78.
              `dlp config check` does only that.
            - Every key needs a restart. Rules live in the policy document ([policy.md](policy.md)), which is reloaded when it changes.
            - Keys named `Dangerous...` relax a promise of the product. Each one in force is logged at start.

            This page is the output of `dlp config reference`.

            """);
        foreach (var (key, property, value) in KnownKeys.All())
        {
            var documentation = OptionText.Of(property);
            var isSection = KnownKeys.IsSection(property.PropertyType);
            if (isSection && !key.Contains(':', StringComparison.Ordinal))
            {
                _ = text.Append(CultureInfo.InvariantCulture, $"\n## {key}\n\n{documentation.Meaning}\n\n| Key | Meaning | Default | Unit, default, range |\n| --- | --- | --- | --- |\n");
            }
            else if (!isSection)
            {
                _ = text.Append(CultureInfo.InvariantCulture, $"| `{key}` | {Cell(documentation.Meaning)} | {Default(key, value)} | {Cell(documentation.Values)} |\n");
            }
        }

        return text.ToString();
    }

    private static string Default(string key, object? value) =>
        KnownKeys.MachineDependent.TryGetValue(key, out var words) ? words
        : OptionText.Default(value) switch
        {
            null => "(none)",
            "" => "(empty)",
            var text => $"`{text}`",
        };

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);
}
