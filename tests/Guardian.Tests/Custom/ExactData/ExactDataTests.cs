using System.Globalization;
using System.Text;
using Dlp.Guardian.Custom.ExactData;
using Dlp.Policy.Words;

namespace Dlp.Guardian.Tests.Custom.ExactData;

public sealed class ExactDataTests
{
    private const string Table = """
        id,name,account,mail
        1,山田 太郎,1234-567890,taro@example.co.jp
        2,佐藤花子,9876543210,hanako@example.com
        3,"Smith, John",5550001112,john.smith@example.com
        4,山田 太郎,4443332221,other@example.com

        """;

    private static readonly byte[] Key = [.. Enumerable.Range(1, 32).Select(i => (byte)i)];

    [Theory]
    [InlineData("口座 1234567890、山田太郎様", new[] { "1234567890" })]
    [InlineData("口座 １２３４－５６７８９０、山田　太郎様", new[] { "１２３４－５６７８９０" })]
    [InlineData("口座 1234 567890 (山田 太郎)", new[] { "1234 567890" })]
    [InlineData("smith  john / 555-000-1112", new[] { "555-000-1112" })]
    [InlineData("SMITH, JOHN has 5550001112.", new[] { "5550001112" })]
    public void ValuesOfOneRowNearEachOther_AreFoundHoweverTheyAreWritten(string text, string[] expected) =>
        Assert.Equal(expected, Of("primary: account, with: [name]").Values(text));

    [Theory]
    [InlineData("口座 1234567890")]
    [InlineData("口座 1234567890、佐藤花子様")]
    [InlineData("佐藤花子 山田太郎 5550001112")]
    [InlineData("21234567890 山田太郎")]
    [InlineData("12345678901 山田太郎")]
    [InlineData("X1234567890 山田太郎")]
    [InlineData("5550001112 smith johnson")]
    [InlineData("1 2 3 4 5 6 7 8 9 1 山田太郎")]
    public void ValuesOfDifferentRows_OrPartsOfValues_AreNoMatch(string text) =>
        Assert.Empty(Of("primary: account, with: [name]").Values(text));

    [Fact]
    public void Distance_IsLimited()
    {
        var scan = Of("primary: account, with: [name], within: 20");

        Assert.Single(scan.Values("山田太郎" + new string('。', 20) + "1234567890"));
        Assert.Single(scan.Values("1234567890" + new string('。', 20) + "山田太郎"));
        Assert.Empty(scan.Values("山田太郎" + new string('。', 21) + "1234567890"));
        Assert.Empty(scan.Values("1234567890" + new string('。', 21) + "山田太郎"));
    }

    [Fact]
    public void AtLeast_CountsColumnsOfOneRow()
    {
        var scan = Of("primary: account, with: [name, mail], atLeast: 2");

        Assert.Single(scan.Values("1234567890 山田太郎 taro@example.co.jp"));
        Assert.Empty(scan.Values("1234567890 山田太郎 山田太郎"));
        Assert.Empty(scan.Values("1234567890 山田太郎 hanako@example.com"));
        // The name is that of rows 1 and 4, the mail that of row 4, the account that of row 1.
        Assert.Empty(scan.Values("1234567890 山田太郎 other@example.com"));
        Assert.Single(scan.Values("4443332221 山田太郎 other@example.com"));
    }

    [Fact]
    public void PrimaryAlone_IsEnoughWhereNothingElseIsAskedFor() =>
        Assert.Equal(["1234567890", "9876543210"], Of("primary: account").Values("1234567890 9876543210 1111111111"));

    [Fact]
    public void Finding_SaysWhichRuleButNoValue()
    {
        var finding = Assert.Single(Of("primary: account, with: [name]").Inspect("山田太郎 1234567890", "A").Findings);

        Assert.Equal((SensitiveInformationCategory.Custom, "custom-exact-data"), (finding.Category, finding.Detector));
        Assert.Equal(["exact-data:row"], finding.Reasons);
    }

    [Fact]
    public void Index_HoldsNoValue()
    {
        var (index, info) = Build(Table, "name", "account", "mail");

        var bytes = Encoding.Latin1.GetString(index);
        foreach (var value in new[] { "1234567890", "1234-567890", "taro", "Smith", "smith", "hanako" })
        {
            Assert.DoesNotContain(value, bytes, StringComparison.Ordinal);
            Assert.DoesNotContain(Encoding.Latin1.GetString(Encoding.Unicode.GetBytes(value)), bytes, StringComparison.Ordinal);
        }

        Assert.Equal((4, 3, 4), (info.Rows, info.Columns[0].Values, info.Columns[1].Values));
    }

    [Fact]
    public void TwoBuilds_ShareNothingButTheHead()
    {
        var (first, _) = Build(Table, "name", "account");
        var (second, _) = Build(Table, "name", "account");

        // Same key, other nonce: nobody sees which rows stayed the same.
        var alike = first.Zip(second).Count(pair => pair.First == pair.Second);
        Assert.InRange(alike, 0, first.Length / 100);
    }

    [Fact]
    public void CellsThatWouldBeFoundByChance_AreLeftOutAndCounted()
    {
        var table = new StringBuilder("name,number\n");
        for (var i = 0; i < 60; i++)
            table.Append(CultureInfo.InvariantCulture, $"{(i < 50 ? "unknown" : "customer " + i)},{i}\n");
        table.Append("-,\n").Append(new string('x', 200)).Append(",12345\n");

        var (index, info) = Build(table.ToString(), 20, "name", "number");

        Assert.Equal(new ExactDataColumnInfo("name", 10, 10, 1, 0, 1, 50), info.Columns[0]);
        Assert.Equal(new ExactDataColumnInfo("number", 1, 1, 1, 60, 0, 0), info.Columns[1]);
        var scan = Of("primary: name", index);
        Assert.Equal(["customer 55"], scan.Values("unknown customer 55"));
    }

    [Fact]
    public void WrongKey_IsRefusedInWords()
    {
        var (index, _) = Build(Table, "name", "account");

        var error = Assert.Single(CustomScan.Compile(Yaml("primary: account"), ("i", index), ("k", new byte[32])).Errors);

        Assert.Equal("types[0].exactData.index", error.Path);
        Assert.Contains("does not belong to this index", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, "Not an exact data index")]
    [InlineData(6, "has format")]
    [InlineData(9, "is damaged")]
    [InlineData(40, "is damaged")]
    [InlineData(5000, "is damaged")]
    [InlineData(-1, "is damaged")]
    public void DamagedFile_IsRefusedInWords(int at, string message)
    {
        var (index, _) = Build(Table, "name", "account");
        index[at < 0 ? index.Length + at : at] ^= 1;

        Assert.Contains(message, Assert.Single(CustomScan.Compile(Yaml("primary: account"), ("i", index), ("k", Key)).Errors).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AnyDamage_IsAnErrorAndNeverAnException()
    {
        var (index, _) = Build(Table, "name", "account");
        var random = new Random(3);
        for (var round = 0; round < 300; round++)
        {
            var damaged = index.ToArray();
            if (round % 3 == 0)
                damaged = damaged[..random.Next(damaged.Length)];
            else
                damaged[random.Next(Math.Min(damaged.Length, round % 3 == 1 ? 400 : int.MaxValue))] ^= (byte)random.Next(1, 256);

            Assert.Single(CustomScan.Compile(Yaml("primary: account"), ("i", damaged), ("k", Key)).Errors);
        }
    }

    [Theory]
    [InlineData("primary: acount", "types[0].exactData.primary", "has no column 'acount'. It has: name, account, mail")]
    [InlineData("primary: account, with: [name, phone]", "types[0].exactData.with[1]", "has no column 'phone'")]
    public void UnknownColumn_IsNamed(string keys, string path, string message)
    {
        var (index, _) = Build(Table, "name", "account", "mail");

        var error = Assert.Single(CustomScan.Compile(Yaml(keys), ("i", index), ("k", Key)).Errors);

        Assert.Equal(path, error.Path);
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "The table is empty")]
    [InlineData("name,account\n", "a header and no rows")]
    [InlineData("name,acc\n1,2\n", "The header has no column 'account'. It names: name, acc.")]
    [InlineData("name,account\n\"a,1\n2,3\n", "The quotation mark that opens a field of the record on line 2 is never closed")]
    public void BadTable_IsRefusedInWords(string table, string message)
    {
        using var output = new MemoryStream();

        Assert.Null(ExactDataIndexFile.Build(new StringReader(table), new(["name", "account"]), Key, output, null, out var problem, TestContext.Current.CancellationToken));

        Assert.Contains(message, problem, StringComparison.Ordinal);
        Assert.Equal(0, output.Length);
    }

    [Fact]
    public void FindAll_NamesColumnsPlacesAndRows()
    {
        var (index, _) = Build(Table, "name", "account");

        var hits = ExactDataIndexFile.FindAll(index, Key, "山田 太郎: 1234567890", out _)!;

        Assert.Equal([("name", 0, 5), ("account", 7, 17)], hits.Select(hit => (hit.Column, hit.Start, hit.End)));
        Assert.Equal([0, 3], hits[0].Rows);
        Assert.Equal([0], hits[1].Rows);
    }

    [Fact]
    public void RandomTables_AreFoundInTextRowByRow()
    {
        var random = new Random(17);
        var rows = Enumerable.Range(0, 5_000).Select(_ => (Name: Name(random), Account: random.NextInt64(10_000_000, 99_999_999).ToString(CultureInfo.InvariantCulture))).ToList();
        var (index, _) = Build("name,account\n" + string.Join('\n', rows.Select(row => $"{row.Name},{row.Account}")), "name", "account");
        var scan = Of("primary: account, with: [name], within: 60", index);

        for (var i = 0; i < rows.Count; i += 61)
        {
            var other = rows[(i + 1) % rows.Count];
            Assert.Equal([rows[i].Account], scan.Values($"御社の{rows[i].Name}様 ({rows[i].Account}) の件"));
            if (other.Name != rows[i].Name)
                Assert.Empty(scan.Values($"御社の{other.Name}様 ({rows[i].Account}) の件"));
        }
    }

    [Fact]
    public void TextMadeOfIndexedValues_CostsInProportion()
    {
        var (index, _) = Build(Table, "name", "account");
        var detector = Of("primary: account, with: [name]", index).Detector;
        var piece = string.Concat(Enumerable.Repeat("山田太郎 4443332221 ", 1_000));

        var steps = Scanned.Steps(detector, piece);
        var twice = Scanned.Steps(detector, piece + piece);

        Assert.InRange((double)twice / steps, 1.8, 2.2);
    }

    private static string Name(Random random) => string.Concat(Enumerable.Range(0, random.Next(3, 6)).Select(_ => (char)random.Next(0x4E00, 0x4F00)));

    private static CustomScan Of(string keys) => Of(keys, Build(Table, "name", "account", "mail").Index);

    private static CustomScan Of(string keys, byte[] index) => CustomScan.Of(Yaml(keys), ("i", index), ("k", Key));

    private static string Yaml(string keys) => $"  - id: A\n    name: x\n    exactData: {{ index: i, keyFile: k, {keys} }}";

    private static (byte[] Index, ExactDataInfo Info) Build(string table, params string[] columns) => Build(table, 1_000, columns);

    private static (byte[] Index, ExactDataInfo Info) Build(string table, int maxRows, params string[] columns)
    {
        using var output = new MemoryStream();
        var info = ExactDataIndexFile.Build(new StringReader(table), new([.. columns]) { MaxRowsPerValue = maxRows }, Key, output, null, out var problem, TestContext.Current.CancellationToken);
        Assert.True(info is not null, problem);
        return (output.ToArray(), info);
    }
}
