using System.CommandLine;
using Dlp.Policy.Documents;
using Dlp.Policy.Snapshots;
using Dlp.Storage.Policies;

namespace Dlp.Host.Commands;

/// <summary>Reads and compiles a policy document for a command.</summary>
internal static class PolicyFile
{
    /// <summary>The policy of a document and the files it names; null, with every error printed and the exit code.</summary>
    public static PolicySnapshot? Compile(ParseResult parse, Option<string?> config, string path, out int code)
    {
        if (Read(path, out code) is not { } bytes)
        {
            return null;
        }

        if (ConfigurationFile.Load(parse, config) is not { Settings: { } settings } outcome)
        {
            code = ExitCode.Config;
            return null;
        }

        var compilation = PolicyCompiler.Compile(bytes, Running.Vocabulary.For(settings, outcome), new PolicyCompanionFiles(path));
        if (!compilation.Succeeded)
        {
            Print(path, compilation.Errors);
            code = ExitCode.Data;
        }

        return compilation.Snapshot;
    }

    /// <summary>The bytes of a file; null, with the reason printed and the exit code.</summary>
    public static byte[]? Read(string path, out int code)
    {
        code = ExitCode.NoInput;
        try
        {
            return File.ReadAllBytes(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine($"dlp: {path}: cannot be read. {e.Message}");
            return null;
        }
    }

    /// <summary>Prints errors as compilers do.</summary>
    public static void Print(string path, IEnumerable<PolicyError> errors)
    {
        foreach (var error in errors)
        {
            Console.Error.WriteLine($"{path}{error}");
        }
    }
}
