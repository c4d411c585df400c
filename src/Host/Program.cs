using System.CommandLine;
using Dlp.Host;
using Dlp.Host.Commands;

var root = new RootCommand("AI DLP forward proxy: inspects what people send to AI services, and allows, masks or blocks it.\n\nExit codes: 0 done, 1 the answer is no (findings, failed tests), 2 usage, 65 bad data, 66 missing input, 69 unavailable (port in use), 74 I/O, 78 configuration.")
{
    ServeCommand.Create("serve", "Run everything on this machine. In this release that is the proxy; the console joins later."),
    ServeCommand.Create("proxy", "Run the proxy."),
    ScanCommand.Create(),
    TypesCommand.Create(),
    PolicyCommand.Create(),
    CaCommand.Create(),
    EventsCommand.Create(),
    ConfigCommand.Create(),
};

try
{
    var parsed = root.Parse(args);
    var code = await parsed.InvokeAsync(new InvocationConfiguration
    {
        EnableDefaultExceptionHandler = false,

        // A stop drains for as long as Proxy:Limits:DrainTimeout says; the library would end the process after two seconds.
        ProcessTerminationTimeout = TimeSpan.FromMinutes(15),
    }).ConfigureAwait(false);

    // The library prints what is wrong and the help, and says 1; here 1 means "the answer is no".
    return parsed.Errors.Count > 0 ? ExitCode.Usage : code;
}
catch (OperationCanceledException)
{
    return 130;
}
catch (Exception e)
{
    // The type and place of a bug, never its message: that may quote content.
    await Console.Error.WriteLineAsync($"dlp: internal error: {e.GetType().Name} in {e.TargetSite?.DeclaringType?.Name}.{e.TargetSite?.Name}").ConfigureAwait(false);
    if (Environment.GetEnvironmentVariable(Dlp.Host.Configuration.SettingsLoader.DebugVariable) == "1")
    {
        await Console.Error.WriteLineAsync(e.ToString()).ConfigureAwait(false);
    }

    return ExitCode.Software;
}
