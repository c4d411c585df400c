using System.Text.Json;
using Dlp.Guardian.Types;
using Dlp.Policy.Words;

namespace Dlp.Host.Tests.Commands;

public sealed class TypesCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task List_HasEveryTypeOnce()
    {
        var (code, output, error) = await CommandLine.RunAsync(_folder, "types", "list");
        Assert.Equal(0, code);
        Assert.Equal("", error);
        var lines = output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(SensitiveInformationTypes.All.Select(static t => t.Id), lines.SkipLast(1).Select(static l => l.Split(' ')[0]));
        Assert.Equal($"{SensitiveInformationTypes.All.Length} types", lines[^1]);
    }

    [Fact]
    public async Task ListByCategory_LeavesOutTheOthers()
    {
        var (code, output, _) = await CommandLine.RunAsync(_folder, "types", "list", "--category", "financial", "--format", "json");
        Assert.Equal(0, code);
        using var list = JsonDocument.Parse(output);
        Assert.Equal(
            SensitiveInformationTypes.All.Where(static t => t.Category == SensitiveInformationCategory.Financial).Select(static t => t.Id),
            list.RootElement.EnumerateArray().Select(static t => t.GetProperty("id").GetString()!));
        Assert.All(list.RootElement.EnumerateArray(), static t => Assert.Equal("financial", t.GetProperty("category").GetString()));
    }

    [Fact]
    public async Task ListByCountry_IgnoresCase()
    {
        var expected = SensitiveInformationTypes.All.Where(static t => t.Countries.Contains("TH", StringComparer.Ordinal)).Select(static t => t.Id).ToList();
        Assert.NotEmpty(expected);
        var (code, output, _) = await CommandLine.RunAsync(_folder, "types", "list", "--country", "th", "--format", "json");
        Assert.Equal(0, code);
        using var list = JsonDocument.Parse(output);
        Assert.Equal(expected, list.RootElement.EnumerateArray().Select(static t => t.GetProperty("id").GetString()!));
    }

    [Fact]
    public async Task ListOfACountryWithoutTypes_Exits1AndNamesTheOthers()
    {
        var (code, output, error) = await CommandLine.RunAsync(_folder, "types", "list", "--country", "AQ");
        Assert.Equal(1, code);
        Assert.Equal("0 types\n", output);
        Assert.Contains(" TH", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--country", "Japan")]
    [InlineData("--category", "keys")]
    [InlineData("--lang", "fr")]
    public async Task WrongFilters_AreUsage(string option, string value)
    {
        var (code, _, error) = await CommandLine.RunAsync(_folder, "types", "list", option, value);
        Assert.Equal(2, code);
        Assert.NotEqual("", error);
    }

    [Fact]
    public async Task ListAsMarkdown_IsATable_InTheAskedLanguage()
    {
        var (code, output, _) = await CommandLine.RunAsync(_folder, "types", "list", "--format", "markdown", "--lang", "ja");
        Assert.Equal(0, code);
        var lines = output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(SensitiveInformationTypes.All.Length + 2, lines.Length);
        Assert.Contains(lines, static l => l.StartsWith("| `CREDIT_CARD` | financial |", StringComparison.Ordinal) && l.Contains("クレジットカード番号", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Show_SaysWhatItIsAndWhatItsDetectorsGoBy()
    {
        var (code, output, error) = await CommandLine.RunAsync(_folder, "types", "show", "th_tnin");
        Assert.Equal(0, code);
        Assert.Equal("", error);
        Assert.All(
            new[] { "TH_TNIN  National identification number (Thailand)", "Countries     TH", "pii", "Department of Provincial Administration", "th-tnin", "#-####-#####-##-#", "thai id", "0.35" },
            word => Assert.Contains(word, output, StringComparison.Ordinal));
    }

    [Fact]
    public async Task ShowAsJson_HasDetectorsWithAnchorsAndShapes()
    {
        var (code, output, _) = await CommandLine.RunAsync(_folder, "types", "show", "STRIPE_API_KEY", "--format", "json", "--lang", "ja");
        Assert.Equal(0, code);
        using var type = JsonDocument.Parse(output);
        Assert.Equal("Stripe API キー", type.RootElement.GetProperty("name").GetString());
        var detector = Assert.Single(type.RootElement.GetProperty("detectors").EnumerateArray());
        Assert.Contains("sk_live_", detector.GetProperty("anchors").EnumerateArray().Select(static a => a.GetString()));
        Assert.Contains(detector.GetProperty("shapes").EnumerateArray(), static s => s.GetString()!.StartsWith("sk_live_{", StringComparison.Ordinal));
    }

    [Fact]
    public async Task ShowOfAMisspeltType_HintsAtTheNearest()
    {
        var (code, output, error) = await CommandLine.RunAsync(_folder, "types", "show", "CREDITCARD");
        Assert.Equal(2, code);
        Assert.Equal("", output);
        Assert.Contains("Did you mean 'CREDIT_CARD'?", error, StringComparison.Ordinal);
    }
}
