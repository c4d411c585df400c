using System.CommandLine;
using Dlp.Proxy.Certificates;

namespace Dlp.Host.Commands;

/// <summary><c>dlp ca export|show</c>: the certificate that clients must trust. The key cannot be exported.</summary>
internal static class CaCommand
{
    public static Command Create() => new("ca", "The certificate authority that clients must trust.") { Export(), Show() };

    private static Command Export()
    {
        var config = ConfigurationFile.Option();
        var format = new Option<string>("--format") { Description = "pem or der.", DefaultValueFactory = _ => "pem" };
        _ = format.AcceptOnlyFromAmong("pem", "der");
        var output = new Option<string?>("--output", "-o") { Description = "File to write. Default: standard output.", HelpName = "FILE" };
        var command = new Command("export", "Write the CA certificate (made on first use). Never the key.") { config, format, output };
        command.SetAction(async (parse, token) =>
        {
            using var authority = Open(parse, config, out var code);
            if (authority is null)
            {
                return code;
            }

            var bytes = parse.GetValue(format) == "der" ? authority.ExportCertificateDer() : System.Text.Encoding.ASCII.GetBytes(authority.ExportCertificatePem());
            if (parse.GetValue(output) is not { } path)
            {
                await using var console = Console.OpenStandardOutput();
                await console.WriteAsync(bytes, token).ConfigureAwait(false);
                return ExitCode.Ok;
            }

            try
            {
                await File.WriteAllBytesAsync(path, bytes, token).ConfigureAwait(false);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                await Console.Error.WriteLineAsync($"dlp: {path}: cannot be written. {e.Message}").ConfigureAwait(false);
                return ExitCode.Io;
            }

            return ExitCode.Ok;
        });
        return command;
    }

    private static Command Show()
    {
        var config = ConfigurationFile.Option();
        var command = new Command("show", "Show subject, validity and fingerprint of the CA.") { config };
        command.SetAction(parse =>
        {
            using var authority = Open(parse, config, out var code);
            if (authority is null)
            {
                return code;
            }

            Console.WriteLine($"Subject      {authority.Subject}");
            Console.WriteLine($"Valid        {authority.NotBefore:u} to {authority.NotAfter:u}");
            Console.WriteLine($"SHA-256      {authority.Sha256Fingerprint}");
            return ExitCode.Ok;
        });
        return command;
    }

    private static CertificateAuthority? Open(ParseResult parse, Option<string?> config, out int code)
    {
        code = ExitCode.Config;
        if (ConfigurationFile.Load(parse, config) is not { Settings: { } settings } outcome)
        {
            return null;
        }

        if (Running.DataFolder.Ensure(Running.ResolvedPaths.Data(settings, outcome)) is { } problem)
        {
            Console.Error.WriteLine("dlp: " + problem);
            return null;
        }

        var opened = CertificateAuthority.Open(Running.ResolvedPaths.Authority(settings, outcome), TimeProvider.System);
        if (opened.Authority is { } authority)
        {
            return authority;
        }

        Console.Error.WriteLine($"dlp: certificate authority: {opened.Failure}");
        return null;
    }
}
