using System.CommandLine;
using Dlp.Host.Configuration;

namespace Dlp.Host.Commands;

/// <summary><c>dlp config check|reference|example</c>.</summary>
internal static class ConfigCommand
{
    public static Command Create() => new("config", "Check the configuration, or print its reference or an example.") { Check(), Reference(), Example() };

    private static Command Check()
    {
        var config = ConfigurationFile.Option();
        var command = new Command("check", "Check the configuration file and everything it names: policy, CA, catalogue. Prints one line per problem; exit code 78.") { config };
        command.SetAction(async (parse, token) =>
        {
            if (ConfigurationFile.Load(parse, config) is not { Settings: { } settings } outcome)
            {
                return ExitCode.Config;
            }

            var problems = Running.ProxyAssembly.CheckFiles(settings, outcome);
            foreach (var problem in problems)
            {
                await Console.Error.WriteLineAsync($"dlp: configuration: {problem}").ConfigureAwait(false);
            }

            if (problems.Count > 0)
            {
                return ExitCode.Config;
            }

            Console.WriteLine("The configuration is good.");
            return ExitCode.Ok;
        });
        return command;
    }

    private static Command Reference()
    {
        var command = new Command("reference", "Print every key with meaning, unit, default and range as Markdown (docs/configuration.md is this output).");
        command.SetAction(_ =>
        {
            Console.Out.Write(ConfigurationReference.Render());
            return ExitCode.Ok;
        });
        return command;
    }

    private static Command Example()
    {
        var command = new Command("example", "Print a commented configuration file with every key at its default (deploy/dlp.json is this output).");
        command.SetAction(_ =>
        {
            Console.Out.Write(ConfigurationExample.Render());
            return ExitCode.Ok;
        });
        return command;
    }
}
