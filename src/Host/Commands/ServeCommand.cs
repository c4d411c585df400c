using System.CommandLine;
using Dlp.Host.Running;
using Microsoft.Extensions.Logging;

namespace Dlp.Host.Commands;

/// <summary><c>dlp serve</c> and <c>dlp proxy</c>: run until told to stop.</summary>
internal static class ServeCommand
{
    public static Command Create(string name, string description)
    {
        var config = ConfigurationFile.Option();
        var check = new Option<bool>("--check-config") { Description = "Only check the configuration, like `dlp config check`." };
        var ready = new Option<string?>("--ready-file") { Description = "File to write the addresses to once the proxy listens, one per line.", HelpName = "FILE" };
        var command = new Command(name, description) { config, check, ready };
        command.SetAction(async (parse, token) =>
        {
            if (ConfigurationFile.Load(parse, config) is not { Settings: { } settings } outcome)
            {
                return ExitCode.Config;
            }

            if (parse.GetValue(check))
            {
                var problems = ProxyAssembly.CheckFiles(settings, outcome);
                foreach (var problem in problems)
                {
                    await Console.Error.WriteLineAsync($"dlp: configuration: {problem}").ConfigureAwait(false);
                }

                return problems.Count == 0 ? ExitCode.Ok : ExitCode.Config;
            }

            using var logging = Logging.Create(settings.Log);
            using var telemetry = Telemetry.Start(settings.Telemetry);
            var (assembly, failures) = await ProxyAssembly.CreateAsync(settings, outcome, logging, telemetry, token).ConfigureAwait(false);
            if (assembly is null)
            {
                foreach (var failure in failures)
                {
                    await Console.Error.WriteLineAsync($"dlp: {failure}").ConfigureAwait(false);
                }

                return ExitCode.Config;
            }

            await using (assembly.ConfigureAwait(false))
            {
                return await RunAsync(assembly, parse.GetValue(ready), logging, token).ConfigureAwait(false);
            }
        });
        return command;
    }

    private static async Task<int> RunAsync(ProxyAssembly assembly, string? readyFile, ILoggerFactory logging, CancellationToken token)
    {
        try
        {
            await assembly.Server.StartAsync(token).ConfigureAwait(false);
        }
        catch (IOException e)
        {
            await Console.Error.WriteLineAsync($"dlp: cannot listen: {e.Message} Stop the other program, or change Proxy:Listen.").ConfigureAwait(false);
            return ExitCode.Unavailable;
        }
        catch (Exception e) when (e is System.Net.Sockets.SocketException or UnauthorizedAccessException)
        {
            await Console.Error.WriteLineAsync($"dlp: cannot listen: {e.Message}. Check Proxy:Listen; ports below 1024 need the capability CAP_NET_BIND_SERVICE.").ConfigureAwait(false);
            return ExitCode.Unavailable;
        }

        if (readyFile is not null)
        {
            await File.WriteAllLinesAsync(readyFile, assembly.Server.Endpoints.Select(static e => e.ToString()), token).ConfigureAwait(false);
        }

        try
        {
            await Task.Delay(Timeout.Infinite, token).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            // Told to stop.
        }

        HostLog.Stopping(logging.CreateLogger("Dlp.Host"));
        await assembly.Server.StopAsync(CancellationToken.None).ConfigureAwait(false);
        return ExitCode.Ok;
    }
}
