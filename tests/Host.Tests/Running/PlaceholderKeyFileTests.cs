using Dlp.Host.Running;
using Dlp.Proxy.Masking;

namespace Dlp.Host.Tests.Running;

public sealed class PlaceholderKeyFileTests : IDisposable
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    private readonly TemporaryFolder _folder = new();

    private string KeyPath => Path.Combine(_folder.Path, "placeholder.key");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void FirstOpen_MakesARandomKeyForTheOwnerAlone()
    {
        var key = PlaceholderKeyFile.Open(KeyPath, out var problem);
        Assert.NotNull(key);
        Assert.Equal("", problem);
        Assert.Equal(OwnerOnly, File.GetUnixFileMode(KeyPath));
        var bytes = File.ReadAllBytes(KeyPath);
        Assert.Equal(PlaceholderKey.Bytes, bytes.Length);
        Assert.True(bytes.Distinct().Count() > 8);
        Assert.Equal([KeyPath], Directory.GetFiles(_folder.Path));
    }

    [Fact]
    public void SecondOpen_KeepsTheKey()
    {
        Assert.NotNull(PlaceholderKeyFile.Open(KeyPath, out _));
        var before = File.ReadAllBytes(KeyPath);
        Assert.NotNull(PlaceholderKeyFile.Open(KeyPath, out _));
        Assert.Equal(before, File.ReadAllBytes(KeyPath));
    }

    [Theory]
    [InlineData(UnixFileMode.GroupRead)]
    [InlineData(UnixFileMode.OtherRead)]
    [InlineData(UnixFileMode.GroupWrite)]
    [InlineData(UnixFileMode.OtherExecute)]
    public void RightsForOthers_AreRefusedWithTheRemedy(UnixFileMode extra)
    {
        Assert.NotNull(PlaceholderKeyFile.Open(KeyPath, out _));
        File.SetUnixFileMode(KeyPath, OwnerOnly | extra);
        Assert.Null(PlaceholderKeyFile.Open(KeyPath, out var problem));
        Assert.Contains("chmod 600 " + KeyPath, problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(1)]
    public void WrongSize_IsRefusedAndLeftAlone(int difference)
    {
        File.WriteAllBytes(KeyPath, new byte[PlaceholderKey.Bytes + difference]);
        File.SetUnixFileMode(KeyPath, OwnerOnly);
        Assert.Null(PlaceholderKeyFile.Open(KeyPath, out var problem));
        Assert.Contains($"is not a key of {PlaceholderKey.Bytes} bytes", problem, StringComparison.Ordinal);
        Assert.Equal(PlaceholderKey.Bytes + difference, new FileInfo(KeyPath).Length);
    }

    [Fact]
    public void MissingFolder_IsAProblemNotAnException()
    {
        Assert.Null(PlaceholderKeyFile.Open(Path.Combine(_folder.Path, "none", "placeholder.key"), out var problem));
        Assert.NotEqual("", problem);
    }
}
