using System.CommandLine;
using Dlp.Host.Configuration;

namespace Dlp.Host.Commands;

/// <summary>The <c>--config</c> option that most commands share, and what happens when the file is wrong.</summary>
internal static class ConfigurationFile
{
    /// <summary>Where the file is looked for when <c>--config</c> is not given.</summary>
    private static readonly string[] Usual = ["dlp.json", "/etc/dlp/dlp.json"];

    public static Option<string?> Option() => new("--config", "-c")
    {
        Description = "Configuration file. Default: ./dlp.json, then /etc/dlp/dlp.json, then built-in defaults.",
        HelpName = "FILE",
    };

    /// <summary>Loads the settings, or prints one line per problem and returns null.</summary>
    public static SettingsOutcome? Load(ParseResult command, Option<string?> option)
    {
        var path = command.GetValue(option) ?? Usual.FirstOrDefault(File.Exists);
        var outcome = SettingsLoader.Load(path);
        if (outcome.Settings is not null)
        {
            return outcome;
        }

        foreach (var problem in outcome.Problems)
        {
            Console.Error.WriteLine($"dlp: configuration: {problem}");
        }

        return null;
    }
}
