using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text;
using Dlp.Policy.Boundaries;
using Dlp.Policy.CustomTypes;
using Dlp.Policy.Documents;
using Dlp.Storage.Policies;

namespace Dlp.Storage.Tests.Policies;

/// <summary>Files that a policy document names: read beside it, watched with it.</summary>
[System.Runtime.Versioning.UnsupportedOSPlatform("windows")]
public sealed class PolicyCompanionFilesTests : IDisposable
{
    private const string Document = "version: 1\nname: one\ndefault: allow\nrules: []\ntypes:\n  - { id: A, name: x, dictionary: { file: lists/terms.txt } }\n";

    private readonly TestFolder _folder = new();
    private readonly BlockingCollection<PolicyLoadOutcome> _outcomes = [];

    private string PolicyPath => Path.Combine(_folder.Path, "policy.yaml");

    private string ListPath => Path.Combine(_folder.Path, "lists", "terms.txt");

    public PolicyCompanionFilesTests() => Directory.CreateDirectory(Path.Combine(_folder.Path, "lists"));

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task ChangedList_IsInForceWithoutAChangeOfTheDocument()
    {
        await using var store = await OpenAsync("good one");
        var before = store.Current;

        Write(ListPath, "good two");

        var outcome = Next();
        Assert.True(outcome.Succeeded);
        Assert.NotEqual(before.Version, store.Current.Version);
        Assert.Equal("good two", ((Loaded)store.Current.CustomTypes).Text);
        Assert.Equal("good one", ((Loaded)before.CustomTypes).Text);
    }

    [Fact]
    public async Task BadList_IsReportedOnceAndTheLastGoodStays()
    {
        await using var store = await OpenAsync("good one");

        Write(ListPath, "bad");
        var refused = Next();
        Assert.Equal("types[0].dictionary.file", Assert.Single(refused.Errors).Path);
        Assert.Equal("good one", ((Loaded)store.Current.CustomTypes).Text);
        Assert.False(_outcomes.TryTake(out _, TimeSpan.FromMilliseconds(600)));

        Write(ListPath, "good two");
        Assert.True(Next().Succeeded);
    }

    [Fact]
    public async Task DeletedList_KeepsTheLastGoodUntilItIsBack()
    {
        await using var store = await OpenAsync("good one");

        File.Delete(ListPath);
        Assert.Contains("Cannot read", Assert.Single(Next().Errors).Message, StringComparison.Ordinal);
        Assert.Equal("good one", ((Loaded)store.Current.CustomTypes).Text);

        Write(ListPath, "good two");
        Assert.Equal("good two", ((Loaded)Next().Loaded!.CustomTypes).Text);
    }

    [Fact]
    public async Task MissingListAtStart_IsAnOutcome()
    {
        Write(PolicyPath, Document);

        var opening = await OpenOnlyAsync();

        Assert.False(opening.Succeeded);
        Assert.Contains(ListPath, Assert.Single(opening.Outcome.Errors).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(UnixFileMode.UserRead | UnixFileMode.OtherWrite, false, "chmod o-w")]
    [InlineData(UnixFileMode.UserRead | UnixFileMode.GroupRead, true, "chmod 600")]
    [InlineData(UnixFileMode.UserRead | UnixFileMode.OtherRead, true, "chmod 600")]
    public void FileOthersMayTouch_IsRefused(UnixFileMode mode, bool isSecret, string remedy)
    {
        Write(ListPath, "x");
        File.SetUnixFileMode(ListPath, mode);

        var file = new PolicyCompanionFiles(PolicyPath).Read("lists/terms.txt", 10, isSecret);

        Assert.Null(file.Bytes);
        Assert.Contains(remedy, file.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void FileOverTheLimit_IsRefusedUnread()
    {
        Write(ListPath, "twelve bytes");

        Assert.Contains("12 bytes; 11 are allowed", new PolicyCompanionFiles(PolicyPath).Read("lists/terms.txt", 11, isSecret: false).Problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("lists")]
    [InlineData("none.txt")]
    [InlineData("a\0b")]
    public void WhatIsNoFile_IsAProblem(string path) =>
        Assert.NotEqual("", new PolicyCompanionFiles(PolicyPath).Read(path, 11, isSecret: false).Problem);

    private async Task<PolicyFileStore> OpenAsync(string list)
    {
        Write(ListPath, list);
        Write(PolicyPath, Document);
        var opening = await OpenOnlyAsync();
        Assert.True(opening.Succeeded, string.Join('\n', opening.Outcome.ErrorLines));
        return opening.Store;
    }

    private Task<PolicyFileOpening> OpenOnlyAsync() => PolicyFileStore.OpenAsync(
        new PolicyFileOptions { Path = PolicyPath, PollInterval = TimeSpan.FromMilliseconds(200), SettleTime = TimeSpan.FromMilliseconds(40) },
        new PolicyVocabulary([]) { TypeLoader = new Loader() }, TimeProvider.System, _outcomes.Add, default);

    private PolicyLoadOutcome Next()
    {
        Assert.True(_outcomes.TryTake(out var outcome, TimeSpan.FromSeconds(30)), "Nothing was reported.");
        return outcome;
    }

    private static void Write(string path, string text)
    {
        File.WriteAllText(path + ".tmp", text);
        File.SetUnixFileMode(path + ".tmp", UnixFileMode.UserRead | UnixFileMode.UserWrite);
        File.Move(path + ".tmp", path, overwrite: true);
    }

    private sealed class Loaded(ImmutableArray<CustomTypeDefinition> definitions, string text) : CustomTypeSet(definitions)
    {
        public string Text => text;
    }

    private sealed class Loader : ICustomTypeLoader
    {
        public CustomTypeLoading Load(ImmutableArray<CustomTypeDefinition> definitions, ICompanionFiles files)
        {
            var file = files.Read(((DictionaryMatcher)definitions[0].Matcher).File, 100, isSecret: false);
            var text = file.Bytes is null ? "" : Encoding.UTF8.GetString(file.Bytes);
            return text.StartsWith("good", StringComparison.Ordinal)
                ? new(new Loaded(definitions, text), [])
                : new(null, [new(0, "dictionary.file", file.Bytes is null ? file.Problem : "bad list")]);
        }
    }
}
