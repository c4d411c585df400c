using System.Collections.Frozen;
using System.Text;
using Dlp.Guardian.Custom;
using Dlp.Guardian.Detection;
using Dlp.Guardian.Review;
using Dlp.Guardian.Types;
using Dlp.Policy.Boundaries;
using Dlp.Policy.CustomTypes;
using Dlp.Policy.Documents;
using Dlp.Policy.Words;

namespace Dlp.Guardian.Tests.Custom;

/// <summary>The types of a policy document, run over texts as a prompt would be.</summary>
internal sealed class CustomScan(CustomTypeSet types)
{
    private static readonly Inspector Inspector = new(new InspectorOptions { Deadline = TimeSpan.FromSeconds(60) }, TimeProvider.System);

    public CustomTypeSet Types => types;

    /// <summary>The only detector.</summary>
    public IDetector Detector => Assert.Single(Assert.IsType<LoadedTypes>(types).Detectors);

    /// <summary>Types written as the list of a document's <c>types</c>.</summary>
    public static CustomScan Of(string yaml, params (string Path, byte[] Bytes)[] files)
    {
        var compilation = Compile(yaml, files);
        Assert.True(compilation.Succeeded, string.Join('\n', compilation.Errors));
        return new(compilation.Snapshot.CustomTypes);
    }

    public static PolicyCompilation Compile(string yaml, params (string Path, byte[] Bytes)[] files)
    {
        var document = $"version: 1\nname: test\ndefault: allow\nrules: []\ntypes:\n{yaml}\n";
        return PolicyCompiler.Compile(Encoding.UTF8.GetBytes(document), new PolicyVocabulary(SensitiveInformationTypes.All) { TypeLoader = new CustomTypeLoader() }, new Files(files));
    }

    /// <summary>Findings of the given types, or of all.</summary>
    public Inspection Inspect(string text, params string[] asked)
    {
        var plan = new InspectionPlan(true, true, asked.ToFrozenSet(StringComparer.Ordinal)) { CustomTypes = types };
        var pending = Inspector.InspectAsync([new TextPart("body", TextRole.User, text, true)], plan, CancellationToken.None).AsTask();
        Assert.True(pending.IsCompletedSuccessfully);
        return pending.Result;
    }

    /// <summary>What was found of the custom types, as written.</summary>
    public string[] Values(string text, params string[] asked)
    {
        var inspection = Inspect(text, asked.Length > 0 ? asked : [.. types.Definitions.Select(definition => definition.Type.Id)]);
        Assert.Equal(Completeness.Complete, inspection.Completeness);
        return [.. inspection.Findings.Select(finding => text[finding.Start..finding.End])];
    }

    private sealed class Files((string Path, byte[] Bytes)[] files) : ICompanionFiles
    {
        public CompanionFile Read(string path, long maxBytes, bool isSecret)
        {
            foreach (var file in files)
            {
                if (file.Path == path)
                    return file.Bytes.Length > maxBytes ? new(null, "too long") : new(file.Bytes.ToArray(), "");
            }

            return new(null, $"Cannot read {path}.");
        }
    }
}
