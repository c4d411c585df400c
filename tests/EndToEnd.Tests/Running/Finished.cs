using System.Diagnostics;

namespace Dlp.EndToEnd.Tests.Running;

/// <summary>How a command ended.</summary>
internal sealed record Finished(int ExitCode, string Output, string Error)
{
    /// <summary>Runs a command to its end.</summary>
    public static async Task<Finished> RunAsync(string file, IEnumerable<string> arguments, string? input = null, string? folder = null, TimeSpan? limit = null, IReadOnlyDictionary<string, string>? environment = null)
    {
        var start = Child.Command(file, arguments, folder, environment);
        start.RedirectStandardInput = true;
        using var process = Process.Start(start)!;
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        deadline.CancelAfter(limit ?? TimeSpan.FromSeconds(60));
        var output = process.StandardOutput.ReadToEndAsync(deadline.Token);
        var error = process.StandardError.ReadToEndAsync(deadline.Token);
        if (input is not null)
        {
            await process.StandardInput.WriteAsync(input);
        }

        process.StandardInput.Close();
        try
        {
            await process.WaitForExitAsync(deadline.Token);
            return new Finished(process.ExitCode, await output, await error);
        }
        catch (OperationCanceledException e)
        {
            process.Kill();
            throw new TimeoutException($"{file} {string.Join(' ', arguments)} did not end in time.", e);
        }
    }

    /// <summary>Runs <c>dlp</c>.</summary>
    public static Task<Finished> DlpAsync(params string[] arguments) => RunAsync("dotnet", [Repository.Dlp, .. arguments]);

    public override string ToString() => $"exit {ExitCode}\n{Output}\n{Error}";
}
