using System.Text.Json;
using Dlp.Load;

if (args is ["report", var samples, var folder])
{
    return Report.Write(samples, folder);
}

var (options, problem) = LoadOptions.Parse(args);
if (options is null)
{
    Console.Error.WriteLine($"load: {problem}\n{LoadOptions.HelpText}");
    return 64; // EX_USAGE
}

try
{
    var result = options.Mode switch
    {
        "keepalive" => KeepAliveLoad.Run(options),
        "connect" => NewConnectionLoad.Run(options),
        "rate" => FixedRateLoad.Run(options),
        "ttfb" => FirstByteLoad.Run(options),
        "idle" => IdleLoad.Run(options),
        "h2" => await Http2Load.RunAsync(options).ConfigureAwait(false),
        _ => ProcessSample.Memory(options),
    };
    Console.WriteLine(JsonSerializer.Serialize(result, LoadResult.Json));
    return result.Requests == 0 && options.Mode != "memory" ? 1 : 0;
}
catch (Exception exception) when (exception is IOException or System.Net.Sockets.SocketException or System.Security.Authentication.AuthenticationException or LoadException)
{
    // Before the window opens a failure means a wrong set-up: one line says which.
    Console.Error.WriteLine($"load: {options.Mode}: {exception.Message}");
    return 1;
}
