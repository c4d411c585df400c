using System.Collections;
using System.Text.RegularExpressions;
using Dlp.Host.Configuration;

namespace Dlp.Host.Tests.Configuration;

/// <summary>Code, reference and example say the same. After changing an option: <c>./dlp config reference > docs/configuration.md; ./dlp config example > deploy/dlp.json</c>.</summary>
public sealed class ReferenceTests
{
    [Fact]
    public void DocsConfigurationMd_IsTheRenderedReference() => Assert.Equal(ConfigurationReference.Render(), File.ReadAllText(Repository.Path("docs/configuration.md")));

    [Fact]
    public void DeployDlpJson_IsTheRenderedExample() => Assert.Equal(ConfigurationExample.Render(), File.ReadAllText(Repository.Path("deploy/dlp.json")));

    [Fact]
    public void DeployDlpJson_LoadsAndHoldsOnlyDefaults()
    {
        var outcome = SettingsLoader.Load(Repository.Path("deploy/dlp.json"), new Dictionary<string, string>());
        Assert.Empty(outcome.Problems);
        var written = KnownKeys.All(outcome.Settings).ToDictionary(static k => k.Key, static k => k.Default, StringComparer.Ordinal);
        foreach (var (key, property, value) in KnownKeys.All())
        {
            if (value is IEnumerable list and not string)
            {
                Assert.Equal(list.Cast<object>(), ((IEnumerable)written[key]!).Cast<object>());
            }
            else if (!KnownKeys.IsSection(property.PropertyType))
            {
                Assert.True(Equals(value, written[key]), $"{key} is {written[key]} in the file and {value} in the code.");
            }
        }
    }

    [Fact]
    public void DeployDlpJson_NamesEveryKey()
    {
        var text = File.ReadAllText(Repository.Path("deploy/dlp.json"));
        Assert.All(KnownKeys.All(), k => Assert.Contains($"\"{k.Property.Name}\":", text, StringComparison.Ordinal));
    }

    [Fact]
    public void EveryKey_IsDocumented()
    {
        var undocumented = KnownKeys.All().Where(static k => OptionText.Of(k.Property).Meaning.Length == 0).Select(static k => k.Key);
        Assert.Empty(undocumented);
    }

    [Fact]
    public void EveryNumberAndDuration_SaysDefaultAndRange()
    {
        var vague = KnownKeys.All()
            .Where(static k => k.Property.PropertyType == typeof(int) || k.Property.PropertyType == typeof(long) || k.Property.PropertyType == typeof(TimeSpan))
            .Where(static k => !Regex.IsMatch(OptionText.Of(k.Property).Values, "[Dd]efault .*\\bto\\b", RegexOptions.None, TimeSpan.FromSeconds(1)))
            .Select(static k => k.Key);
        Assert.Empty(vague);
    }

    [Fact]
    public void EveryTableRow_HasFourCells()
    {
        var rows = ConfigurationReference.Render().Split('\n').Where(static l => l.StartsWith('|')).ToList();
        Assert.True(rows.Count > 50);
        Assert.All(rows, static r => Assert.Equal(5, Regex.Count(r, @"(?<!\\)\|", RegexOptions.None, TimeSpan.FromSeconds(1))));
    }
}
