using System.Collections.Frozen;
using System.Text;
using System.Text.Json;
using Dlp.Proxy.Apps.Json;

namespace Dlp.Proxy.Tests.Apps;

public sealed class JsonStringMapTests
{
    [Fact]
    public void EveryString_IsRecordedWithItsRange()
    {
        const string Json = """{"a":"x","b":["y",{"c":"zé\n\u0041\ud83d\ude00"}]}""";
        var map = Parse(Json, out _)!;
        var texts = map.Texts.Where(text => text.Kind == JsonTextKind.String).ToArray();
        Assert.Equal(["/a", "/b/0", "/b/1/c"], texts.Select(text => text.Pointer));
        Assert.Equal(["x", "y", "zé\nA😀"], texts.Select(text => text.Text));
        var bytes = Encoding.UTF8.GetBytes(Json);
        foreach (var text in texts)
            Assert.Equal(text.Text, JsonSerializer.Deserialize<string>(bytes.AsSpan(text.Start, text.Length)));
    }

    [Theory]
    [InlineData("""{"a":1,"a":2}""", "json:duplicate key")]
    [InlineData("""{"a":1,"\u0061":2}""", "json:duplicate key")]
    [InlineData("""{"x":{"a":1,"b":2,"a":3}}""", "json:duplicate key")]
    [InlineData("""{"k":1,"c1":1,"c2":1,"c3":1,"c4":1,"c5":1,"c6":1,"c7":1,"c8":1,"c9":1,"d1":1,"d2":1,"d3":1,"d4":1,"k":1}""", "json:duplicate key")]
    [InlineData("""{"a":1}{"b":2}""", "json:malformed")]
    [InlineData("{\"a\":1}\n{\"b\":2}", "json:malformed")]
    [InlineData("""{"a":1,}""", "json:malformed")]
    [InlineData("""{"a":1}//x""", "json:malformed")]
    [InlineData("""{/*x*/"a":1}""", "json:malformed")]
    [InlineData("""{'a':1}""", "json:malformed")]
    [InlineData("""{"a":NaN}""", "json:malformed")]
    [InlineData("""{"a":"\x41"}""", "json:malformed")]
    [InlineData("""{"a":"\u12"}""", "json:malformed")]
    [InlineData("""{"a":01}""", "json:malformed")]
    [InlineData("""["a""", "json:malformed")]
    [InlineData("", "json:malformed")]
    [InlineData("   ", "json:malformed")]
    public void WhatTwoParsersCouldReadDifferently_IsRefused(string json, string reason)
    {
        Assert.Null(Parse(json, out var problem));
        Assert.Equal(reason, problem);
    }

    [Fact]
    public void InvalidUtf8_IsRefused()
    {
        foreach (var bad in new byte[][] { [0xC0, 0xAF], [0xFF], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xE3, 0x81] })
        {
            Assert.Null(JsonStringMap.Parse([(byte)'"', .. bad, (byte)'"'], JsonLimits.Default, FrozenSet<string>.Empty, out var problem));
            Assert.Equal("json:invalid utf-8", problem);
        }
    }

    [Theory]
    [InlineData("\"\\ud800\"", "\uFFFD")]
    [InlineData("\"a\\udc00b\"", "a\uFFFDb")]
    [InlineData("\"\\ud800\\ud800\\udc00\"", "\uFFFD\U00010000")]
    [InlineData("\"\\ud800x\"", "\uFFFDx")]
    [InlineData("\"\\u0000\"", "\0")]
    public void LoneSurrogates_AreReadWithoutThrowing(string json, string text) => Assert.Equal(text, Assert.Single(Parse(json, out _)!.Texts).Text);

    [Fact]
    public void LoneSurrogateKeys_AreReadWithoutThrowing() => Assert.NotNull(Parse("""{"\ud800":"a","b\udc00":1}""", out _));

    [Theory]
    [InlineData("""{"n":4111111111111111}""", "4111111111111111")]
    [InlineData("""{"n":4.111111111111111e15}""", "4111111111111111")]
    [InlineData("""{"n":4111111.1e9}""", "4111111100000000")]
    [InlineData("""{"n":-123456789}""", "-123456789")]
    [InlineData("""[4111111111111111]""", "4111111111111111")]
    [InlineData("""4111111111111111""", "4111111111111111")]
    public void LongNumbers_AreTexts(string json, string digits) =>
        Assert.Contains(digits, Assert.Single(Parse(json, out _)!.Texts, text => text.Kind == JsonTextKind.Number).Text);

    [Theory]
    [InlineData("""{"n":12345678}""")]
    [InlineData("""{"n":0.5}""")]
    [InlineData("""{"n":1e3}""")]
    public void ShortNumbers_AreNot(string json) => Assert.DoesNotContain(Parse(json, out _)!.Texts, text => text.Kind == JsonTextKind.Number);

    [Fact]
    public void NumbersOfOneArray_AreOneText() =>
        Assert.Equal("123456789\n987654321", Assert.Single(Parse("""{"v":[1,123456789,2,987654321]}""", out _)!.Texts, text => text.Kind == JsonTextKind.Number).Text);

    [Fact]
    public void SecretInAKey_IsAText()
    {
        var map = Parse("""{"metadata":{"4111 1111 1111 1111":1,"taro@example.com":{"content":"x"},"projectTitan":true,"role":"user"}}""", out _)!;
        var keys = map.Texts.Where(text => text.Kind == JsonTextKind.Key).ToArray();
        Assert.Equal(["4111 1111 1111 1111", "taro@example.com", "projectTitan"], keys.Select(key => key.Text));
        Assert.DoesNotContain(map.Texts, text => text.Pointer.Contains("4111", StringComparison.Ordinal) || text.Pointer.Contains('@', StringComparison.Ordinal));
    }

    [Fact]
    public void DeepAndWide_AreRefusedFast()
    {
        Assert.Null(Parse(new string('[', 1_000_000), out _));
        Assert.Null(Parse(string.Concat(Enumerable.Repeat("{\"a\":", 200)) + "1" + new string('}', 200), out _));
        Assert.NotNull(Parse(new string('[', 128) + new string(']', 128), out _));
        Assert.Null(Parse("[" + string.Join(',', Enumerable.Repeat("\"\"", 300_000)) + "]", out var problem));
        Assert.Equal("budget:json tokens", problem);
        Assert.Null(Parse("{" + string.Join(',', Enumerable.Range(0, 300_000).Select(i => $"\"k{i}\":1")) + "}", out problem));
        Assert.Equal("budget:json tokens", problem);
        Assert.NotNull(Parse("[" + string.Join(',', Enumerable.Range(0, 1_000_000)) + "]", out _));
    }

    [Fact]
    public void LongKeyAboveManyChildren_DoesNotMultiply()
    {
        var json = "{\"" + new string('k', 1_000_000) + "\":[" + string.Join(',', Enumerable.Repeat("\"v\"", 100_000)) + "]}";
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.NotNull(Parse(json, out _));
        Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < 64 << 20);
    }

    [Fact]
    public void RandomBytes_NeverThrow()
    {
        var random = new Random(11);
        var seed = Encoding.UTF8.GetBytes("""{"messages":[{"role":"user","content":"a\u0041\ud83d\ude00\n é 😀","n":[1.5e10,true,null,-0]}],"\u006bey":{"":"x"}}""");
        for (var i = 0; i < 100_000; i++)
        {
            var bytes = seed.ToArray();
            for (var flips = random.Next(1, 5); flips > 0; flips--)
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            _ = JsonStringMap.Parse(bytes.AsSpan(0, random.Next(bytes.Length + 1)), JsonLimits.Default, FrozenSet<string>.Empty, out _);
        }
    }

    private static JsonStringMap? Parse(string json, out string problem) =>
        JsonStringMap.Parse(Encoding.UTF8.GetBytes(json), JsonLimits.Default, FrozenSet<string>.Empty, out problem);
}
