using System.CommandLine;
using Dlp.Policy.Schema;
using Dlp.Policy.Testing;

namespace Dlp.Host.Commands;

/// <summary><c>dlp policy check|test|schema</c>: the policy document without a running proxy.</summary>
internal static class PolicyCommand
{
    public static Command Create() => new("policy", "Check and test policy documents.") { Check(), Test(), Schema() };

    private static Command Check()
    {
        var file = new Argument<string>("FILE") { Description = "Policy document (YAML)." };
        var config = ConfigurationFile.Option();
        var command = new Command("check", "Check a policy document: every error with line and column; exit code 65.") { file, config };
        command.SetAction(parse =>
        {
            if (PolicyFile.Compile(parse, config, parse.GetValue(file)!, out var code) is not { } snapshot)
            {
                return code;
            }

            Console.WriteLine($"{snapshot.Version}: good. {snapshot.Rules.Length} rules; without a match: {snapshot.Default.ToString().ToLowerInvariant()}.");
            foreach (var type in snapshot.CustomTypes.Definitions)
            {
                Console.WriteLine($"  type {type.Type.Id}  {type.Type.Name}");
            }

            foreach (var rule in snapshot.Rules)
            {
                Console.WriteLine($"  {rule.Mode,-10} {rule.Action,-6} {rule.Id}  {rule.Description}".TrimEnd());
            }

            return ExitCode.Ok;
        });
        return command;
    }

    private static Command Test()
    {
        var file = new Argument<string>("FILE") { Description = "Policy document (YAML)." };
        var cases = new Argument<string[]>("TESTS") { Description = "Test files (YAML); docs/policy.md describes them.", Arity = ArgumentArity.OneOrMore };
        var config = ConfigurationFile.Option();
        var command = new Command("test", "Run test cases against a policy document with the real detectors; exit code 1 when one fails.") { file, cases, config };
        command.SetAction(async (parse, token) =>
        {
            if (PolicyFile.Compile(parse, config, parse.GetValue(file)!, out var code) is not { } snapshot)
            {
                return code;
            }

            var builtIn = Running.Vocabulary.Create(catalogue: null);
            var vocabulary = builtIn with { Types = [.. builtIn.Types, .. snapshot.CustomTypes.Definitions.Select(static d => d.Type)] };
            var inspector = Running.ProxyAssembly.CreateInspector(new Guardian.Review.InspectorOptions());
            var (passed, failed) = (0, 0);
            foreach (var path in parse.GetValue(cases)!)
            {
                if (PolicyFile.Read(path, out code) is not { } bytes)
                {
                    return code;
                }

                var tests = PolicyTestFile.Parse(bytes, vocabulary, Running.Vocabulary.FindDestination);
                if (!tests.Errors.IsDefaultOrEmpty)
                {
                    PolicyFile.Print(path, tests.Errors);
                    return ExitCode.Data;
                }

                foreach (var result in await PolicyTestRunner.RunAsync(tests.Cases, snapshot, inspector, token).ConfigureAwait(false))
                {
                    (passed, failed) = result.Passed ? (passed + 1, failed) : (passed, failed + 1);
                    Console.WriteLine($"{(result.Passed ? "ok  " : "FAIL")}  {result.Case.Name}  ({result.Decision.Action})");
                    foreach (var problem in result.Problems)
                    {
                        Console.WriteLine($"        {path}({result.Case.Line}): {problem}");
                    }
                }
            }

            Console.WriteLine($"{passed} passed, {failed} failed");
            return failed == 0 ? ExitCode.Ok : ExitCode.Negative;
        });
        return command;
    }

    private static Command Schema()
    {
        var command = new Command("schema", "Print the JSON schema of policy documents, for editors.");
        command.SetAction(_ =>
        {
            Console.Out.Write(PolicySchema.Json);
            return ExitCode.Ok;
        });
        return command;
    }
}
