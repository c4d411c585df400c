using Dlp.DemoOrigin;

var (options, problem) = DemoOptions.Parse(args);
if (options is null)
{
    await Console.Error.WriteLineAsync($"demo-origin: {problem}. Try --help.").ConfigureAwait(false);
    return 64; // EX_USAGE
}

if (options.Help)
{
    await Console.Out.WriteAsync(DemoOptions.HelpText).ConfigureAwait(false);
    return 0;
}

try
{
    await DemoApp.RunAsync(options).ConfigureAwait(false);
    return 0;
}
catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or System.Security.Cryptography.CryptographicException)
{
    // The port is taken, the folder cannot be written, the kept CA is damaged: one line says it.
    await Console.Error.WriteLineAsync($"demo-origin: {exception.Message}").ConfigureAwait(false);
    return 1;
}
