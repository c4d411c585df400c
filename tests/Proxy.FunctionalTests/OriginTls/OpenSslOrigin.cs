using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Dlp.Proxy.FunctionalTests.OriginTls;

/// <summary><c>openssl s_server</c> on a free loopback port: it serves what SslStream's server side refuses to.</summary>
internal sealed class OpenSslOrigin : IAsyncDisposable
{
    private readonly Process _process;
    private readonly StringBuilder _log = new();

    private OpenSslOrigin(Process process) => _process = process;

    public int Port { get; private set; }

    /// <summary>What the origin wrote so far.</summary>
    public string Log
    {
        get
        {
            lock (_log)
            {
                return _log.ToString();
            }
        }
    }

    public static async Task<OpenSslOrigin> StartAsync(params string[] arguments)
    {
        var start = new ProcessStartInfo("openssl", ["s_server", "-accept", "127.0.0.1:0", "-naccept", "64", .. arguments])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
        };
        var origin = new OpenSslOrigin(Process.Start(start)!);
        var ready = new TaskCompletionSource<int>(TaskCreationOptions.RunContinuationsAsynchronously);
        origin._process.OutputDataReceived += (_, line) =>
        {
            origin.Append(line.Data);
            if (line.Data?.StartsWith("ACCEPT 127.0.0.1:", StringComparison.Ordinal) == true)
            {
                ready.TrySetResult(int.Parse(line.Data.AsSpan("ACCEPT 127.0.0.1:".Length), CultureInfo.InvariantCulture));
            }
        };
        origin._process.ErrorDataReceived += (_, line) => origin.Append(line.Data);
        origin._process.BeginOutputReadLine();
        origin._process.BeginErrorReadLine();
        try
        {
            origin.Port = await ready.Task.WaitAsync(TimeSpan.FromSeconds(20));
        }
        catch (TimeoutException e)
        {
            throw new InvalidOperationException("openssl did not start: " + origin.Log, e);
        }

        return origin;
    }

    /// <summary>Connects with openssl's own client; true when the handshake works, so that a refusal by us is ours.</summary>
    public static async Task<bool> CanOpenSslConnectAsync(int port, params string[] arguments)
    {
        using var client = Process.Start(new ProcessStartInfo("openssl", ["s_client", "-connect", $"127.0.0.1:{port}", "-brief", .. arguments])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
        })!;
        client.StandardInput.Close();
        var output = client.StandardOutput.ReadToEndAsync();
        var errors = client.StandardError.ReadToEndAsync();
        await client.WaitForExitAsync();
        return (await errors + await output).Contains("CONNECTION ESTABLISHED", StringComparison.Ordinal);
    }

    public async ValueTask DisposeAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private void Append(string? line)
    {
        lock (_log)
        {
            _log.AppendLine(line);
        }
    }
}
