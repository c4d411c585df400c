using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Dlp.Proxy.Masking;

namespace Dlp.Proxy.Tests.Masking;

public sealed class ConversationVaultTests
{
    [Fact]
    public void Placeholder_HasTagUnderscoreAndEightCodeCharacters()
    {
        var vault = Vaults.New();
        for (var i = 0; i < 5000; i++)
            Assert.Matches("^EMAIL_[0-9A-HJKMNP-TV-Z]{8}$", vault.Place("EMAIL", $"user{i}@example.com"));
    }

    [Fact]
    public void SameValueOfSameSubject_SamePlaceholderEverywhere()
    {
        var first = Vaults.Store().Open("alice", "openai", "c1").Place("EMAIL", "a@example.com");
        using var restarted = Vaults.Store();
        Assert.Equal(first, restarted.Open("alice", "anthropic", "other").Place("EMAIL", "a@example.com"));
        Assert.Equal(first, restarted.Open("alice", "", "").Place("EMAIL", "a@example.com"));
        var vault = restarted.Open("alice", "x", "y");
        Assert.Equal(vault.Place("EMAIL", "a@example.com"), vault.Place("EMAIL", "a@example.com"));
        Assert.Equal(1, vault.Count);
    }

    [Fact]
    public void OtherSubjectKeyTagOrValue_OtherPlaceholder()
    {
        using var store = Vaults.Store();
        using var otherKey = new VaultStore(new VaultOptions(), new PlaceholderKey(new byte[32]), new ManualTime());
        var codes = new[]
        {
            store.Open("alice", "openai", "c1").Place("EMAIL", "a@example.com"),
            store.Open("bob", "openai", "c1").Place("EMAIL", "a@example.com"),
            store.Open("alice", "openai", "c1").Place("EMAIL", "A@example.com"),
            store.Open("alice", "openai", "c1").Place("PERSON", "a@example.com"),
            otherKey.Open("alice", "openai", "c1").Place("EMAIL", "a@example.com"),
        }.Select(placeholder => placeholder[^8..]).ToArray();
        Assert.Equal(codes.Length, codes.Distinct().Count());
    }

    [Fact]
    public void ManyPlaceholders_NoneIsPrefixOfAnotherAndNoneHoldsFiveDigitsInARow()
    {
        var vault = Vaults.New();
        var placeholders = new List<string>();
        foreach (var tag in new[] { "EMAIL", "MAIL", "EM", "PERSON", "PERSONAL" })
        {
            for (var i = 0; i < 1500; i++)
                placeholders.Add(vault.Place(tag, "value " + i));
        }
        placeholders.Sort(StringComparer.Ordinal);
        for (var i = 1; i < placeholders.Count; i++)
            Assert.False(placeholders[i].StartsWith(placeholders[i - 1], StringComparison.OrdinalIgnoreCase));
        Assert.DoesNotContain(placeholders, placeholder => Regex.IsMatch(placeholder, "[0-9]{5}", RegexOptions.None, TimeSpan.FromSeconds(1)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("A")]
    [InlineData("email")]
    [InlineData("E_MAIL")]
    [InlineData("ＭＡＩＬ")]
    public void BadTag_ThrowsWithoutTheValue(string tag)
    {
        var thrown = Assert.Throws<ArgumentException>(() => Vaults.New().Place(tag, "secret-value"));
        Assert.DoesNotContain("secret-value", thrown.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void PlacedValue_IsNowhereInTheObjectGraph()
    {
        const string value = "山田太郎-secret-4711";
        using var store = Vaults.Store();
        var vault = store.Open("alice", "openai", "c1");
        var placeholder = vault.Place("PERSON", value);
        var found = new List<string>();
        Search(store, Encoding.UTF8.GetBytes(value), Encoding.Unicode.GetBytes(value), new HashSet<object>(ReferenceEqualityComparer.Instance), found, "store");
        Assert.Empty(found);
        Assert.DoesNotContain(value, vault.ToString(), StringComparison.Ordinal);
        Assert.Equal(value, vault.Reveal(CodeOf(placeholder)));
    }

    [Fact]
    public void SearchOfObjectGraph_WouldFindAPlainValue()
    {
        // Shows that the test above can fail.
        var found = new List<string>();
        var holder = new List<object> { new Dictionary<string, string> { ["k"] = "xx plain-value xx" } };
        Search(holder, Encoding.UTF8.GetBytes("plain-value"), Encoding.Unicode.GetBytes("plain-value"), new HashSet<object>(ReferenceEqualityComparer.Instance), found, "holder");
        Assert.NotEmpty(found);
    }

    [Fact]
    public void BoxOfAnotherSubject_DoesNotOpen()
    {
        using var cipher = new VaultCipher();
        var box = cipher.Seal("value", "alice/c1"u8.ToArray());
        Assert.Equal("value", cipher.Open(box, "alice/c1"u8.ToArray()));
        Assert.ThrowsAny<CryptographicException>(() => cipher.Open(box, "bob/c1"u8.ToArray()));
    }

    [Fact]
    public void FullVault_ForgetsTheLeastRecentlyPlacedAndCountsIt()
    {
        using var store = Vaults.Store(new VaultOptions { MaxEntriesPerVault = 3 });
        var vault = store.Open("alice", "openai", "c1");
        var a = vault.Place("PERSON", "a");
        var b = vault.Place("PERSON", "b");
        vault.Place("PERSON", "c");
        vault.Place("PERSON", "a");
        vault.Place("PERSON", "d");
        Assert.Equal(3, vault.Count);
        Assert.Equal("a", vault.Reveal(CodeOf(a)));
        Assert.Null(vault.Reveal(CodeOf(b)));
        Assert.Equal(1, store.EvictedEntries);
        Assert.Equal(b, vault.Place("PERSON", "b"));
    }

    [Fact]
    public async Task ManyThreads_AgreeOnPlaceholders()
    {
        using var store = Vaults.Store();
        var results = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() =>
        {
            var vault = store.Open("alice", "openai", "c1");
            return Enumerable.Range(0, 300).Select(i => vault.Place("PERSON", "name " + i)).ToArray();
        })));
        foreach (var result in results)
            Assert.Equal(results[0], result);
        var vault = store.Open("alice", "openai", "c1");
        Assert.Equal(300, vault.Count);
        for (var i = 0; i < 300; i++)
            Assert.Equal("name " + i, vault.Reveal(CodeOf(results[0][i])));
    }

    internal static ulong CodeOf(string placeholder)
    {
        Assert.True(PlaceholderCode.TryRead(placeholder.AsSpan()[^8..], out var code));
        return code;
    }

    private static void Search(object? holder, byte[] utf8, byte[] utf16, HashSet<object> seen, List<string> found, string path)
    {
        if (holder is null or Pointer || (!holder.GetType().IsValueType && !seen.Add(holder)))
            return;
        switch (holder)
        {
            case string text:
                if (text.Contains(Encoding.UTF8.GetString(utf8), StringComparison.Ordinal))
                    found.Add(path);
                return;
            case byte[] bytes:
                if (bytes.AsSpan().IndexOf(utf8) >= 0 || bytes.AsSpan().IndexOf(utf16) >= 0)
                    found.Add(path);
                return;
            case char[] chars:
                if (new string(chars).Contains(Encoding.UTF8.GetString(utf8), StringComparison.Ordinal))
                    found.Add(path);
                return;
            case Type or Delegate or MemberInfo or Assembly or Thread:
                return;
            case Array array:
                foreach (var item in array)
                    Search(item, utf8, utf16, seen, found, path + "[]");
                return;
        }
        if (holder.GetType().IsPrimitive || holder.GetType().IsEnum)
            return;
        for (var type = holder.GetType(); type is not null; type = type.BaseType)
        {
            foreach (var field in type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            {
                if (!field.FieldType.IsPointer && !field.FieldType.IsByRefLike)
                    Search(field.GetValue(holder), utf8, utf16, seen, found, path + "." + field.Name);
            }
        }
    }
}
