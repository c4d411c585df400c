namespace Dlp.EndToEnd.Tests.Running;

/// <summary>Base of the tests on the shared stage: shows the logs of the processes when a test fails.</summary>
public abstract class StageTests(Stage stage) : IDisposable
{
    private const int MaxLogCharacters = 20_000;

    protected Stage Stage { get; } = stage;

    public void Dispose()
    {
        if (TestContext.Current.TestState?.Result == TestResult.Failed)
        {
            var log = Stage.Proxy.Log;
            TestContext.Current.TestOutputHelper?.WriteLine("--- dlp\n" + (log.Length > MaxLogCharacters ? log[^MaxLogCharacters..] : log) + "\n--- origin\n" + Stage.Origin.Output);
        }

        GC.SuppressFinalize(this);
    }
}
