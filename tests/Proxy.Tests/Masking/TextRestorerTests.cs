using System.Text;
using System.Text.Json;
using Dlp.Proxy.Masking;

namespace Dlp.Proxy.Tests.Masking;

public sealed class TextRestorerTests
{
    private const string Value = "O\"Neil\\山田\n🙂";

    [Theory]
    [InlineData("{0}", Value)]
    [InlineData("Hello {0}!", "Hello " + Value + "!")]
    [InlineData("n{0}s", "n" + Value + "s")]
    public void LivePlaceholder_IsRestored(string text, string expected)
    {
        var vault = Vaults.New();
        var placeholder = vault.Place("PERSON", Value);
        Assert.Equal(expected, Restore(vault, text.Replace("{0}", placeholder, StringComparison.Ordinal)));
        Assert.Equal(expected, Restore(vault, text.Replace("{0}", placeholder.ToLowerInvariant(), StringComparison.Ordinal)));
        Assert.Equal(expected, Restore(vault, text.Replace("{0}", placeholder.Replace("_", "\\_", StringComparison.Ordinal), StringComparison.Ordinal)));
        Assert.Equal(expected, Restore(vault, text.Replace("{0}", placeholder.Replace("_", "\\\\_", StringComparison.Ordinal), StringComparison.Ordinal)));
    }

    [Fact]
    public void UnknownLookAlikes_Stay()
    {
        var vault = Vaults.New();
        var placeholder = vault.Place("PERSON", Value);
        var known = placeholder[^8..];
        foreach (var text in new[]
        {
            "PERSON_00000000", "EMAIL_" + known, "PERSO_" + known, "PERSON__" + known, "PERSON " + known, "PERSON_" + known[..7],
            "PERSON\\\\\\_" + known, "PERSON-" + known, "_" + known, known, "PERSON_ABCDEFGI", "",
        })
            Assert.Null(RestoreOrNull(vault, text, RestoreAs.Text));
    }

    [Fact]
    public void PlaceholderOfAnotherVault_Stays()
    {
        using var store = Vaults.Store();
        var placeholder = store.Open("alice", "openai", "c1").Place("PERSON", Value);
        var other = store.Open("bob", "openai", "c1");
        other.Place("PERSON", "someone else");
        Assert.Null(RestoreOrNull(other, "Hello " + placeholder, RestoreAs.Text));
    }

    [Fact]
    public void PieceOfJson_ValueIsEscaped()
    {
        var vault = Vaults.New();
        var placeholder = vault.Place("PERSON", Value);
        var restored = RestoreOrNull(vault, $$"""{"a":"x\n{{placeholder}}","b":["{{placeholder.ToLowerInvariant().Replace("_", "\\\\_", StringComparison.Ordinal)}}"]}""", RestoreAs.JsonText)!;
        using var document = JsonDocument.Parse(restored);
        Assert.Equal("x\n" + Value, document.RootElement.GetProperty("a").GetString());
        Assert.Equal(Value, document.RootElement.GetProperty("b")[0].GetString());
    }

    [Fact]
    public void TagBegunByAnEscape_Stays()
    {
        var vault = Vaults.New();
        var placeholder = vault.Place("NAME", Value);
        Assert.Null(RestoreOrNull(vault, "{\"a\":\"\\n" + placeholder[1..] + "\"}", RestoreAs.JsonText));
        Assert.Null(RestoreOrNull(vault, "{\"a\":\"\\" + placeholder.ToLowerInvariant() + "\"}", RestoreAs.JsonText));
        Assert.Null(RestoreOrNull(vault, "{\"a\":\"\\" + placeholder.ToLowerInvariant() + "\"}", RestoreAs.Text));
        Assert.NotNull(RestoreOrNull(vault, "{\"a\":\"\\\\" + placeholder + "\"}", RestoreAs.JsonText));
    }

    [Theory]
    [InlineData("{\"a\":\"{0}\"}")]
    [InlineData(" [ {\"x\":1, \"a\":\"\\\"q {0}\"}]")]
    [InlineData("[null,[\"{0}\"]]")]
    public void TextThatIsJson_StaysJson(string text)
    {
        var vault = Vaults.New();
        var restored = Restore(vault, text.Replace("{0}", vault.Place("PERSON", Value), StringComparison.Ordinal));
        using var document = JsonDocument.Parse(restored);
        Assert.Contains(Value, Strings(document.RootElement), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[note] \"{0}\"")]
    [InlineData("{name} \"{0}\"")]
    [InlineData("{\"a\":1} and \"{0}\"")]
    [InlineData("He said \"{0}\"")]
    public void TextThatIsNotJson_TakesTheValueAsItIs(string text)
    {
        var vault = Vaults.New();
        Assert.Equal(text.Replace("{0}", Value, StringComparison.Ordinal), Restore(vault, text.Replace("{0}", vault.Place("PERSON", Value), StringComparison.Ordinal)));
    }

    [Fact]
    public void Markup_ValueCannotBecomeATag()
    {
        var vault = Vaults.New();
        var restored = RestoreOrNull(vault, "<p>" + vault.Place("PERSON", "<b a='1'>\"&\"</b>") + "</p>", RestoreAs.Markup);
        Assert.Equal("<p>&#60;b a=&#39;1&#39;&#62;&#34;&#38;&#34;&#60;/b&#62;</p>", restored);
    }

    [Fact]
    public void AnySplit_SameTextAsWhole()
    {
        var random = new Random(20261121);
        var vault = Vaults.New();
        var placeholders = new[]
        {
            vault.Place("EMAIL", "a@b.example"), vault.Place("MAIL", "日本語"), vault.Place("PERSON", "O\"N\\\n"), vault.Place("PER", "🙂"), vault.Place("NAME", "n"),
        };
        string[] noise = ["E", "EMAIL", "EMAIL_", "_", "\\", "\\\\", "\\n", "person", "PERSON_7K", "\"", "{", "{\"", "[", " ", "山", "🙂", "x_y", "EMAILEMAIL_", "}", ":"];
        for (var round = 0; round < 6000; round++)
        {
            var text = new StringBuilder();
            for (var i = random.Next(1, 9); i > 0; i--)
            {
                var placeholder = placeholders[random.Next(placeholders.Length)];
                text.Append(random.Next(5) switch
                {
                    0 => placeholder,
                    1 => placeholder.ToLowerInvariant(),
                    2 => placeholder.Replace("_", new string('\\', random.Next(1, 4)) + "_", StringComparison.Ordinal),
                    3 => placeholder[..random.Next(placeholder.Length)],
                    _ => noise[random.Next(noise.Length)],
                });
            }
            var form = (RestoreAs)random.Next(3);
            var whole = RestoreOrNull(vault, text.ToString(), form) ?? text.ToString();
            Assert.Equal(whole, RestoreInPieces(vault, text.ToString(), form, random));
        }
    }

    [Fact]
    public void NothingPending_NoTailIsHeld()
    {
        var vault = Vaults.New();
        vault.Place("PERSON", Value);
        foreach (var text in new[] { "Hello", "1234", "end.", "山田", "PERSON_7K2M9Q4I", "x\\" })
        {
            new TextRestorer(vault, RestoreAs.Text).Next(text, hold: true, out _, out var tail);
            Assert.Equal(text.Length, tail);
        }
        new TextRestorer(vault, RestoreAs.Text).Next("Hello Pers", hold: true, out _, out var held);
        Assert.Equal("Hello ".Length, held);
    }

    private static string RestoreInPieces(ConversationVault vault, string text, RestoreAs form, Random random)
    {
        var restorer = new TextRestorer(vault, form);
        var output = new StringBuilder();
        var tail = "";
        for (var at = 0; at < text.Length;)
        {
            var end = Math.Min(text.Length, at + random.Next(1, 6));
            var joined = tail + text[at..end];
            output.Append(restorer.Next(joined, hold: true, out _, out var start) ?? joined[..start]);
            tail = joined[start..];
            Assert.True(tail.Length <= "PERSON\\\\_1234567".Length);
            at = end;
        }
        return output.Append(tail).ToString();
    }

    private static string Restore(ConversationVault vault, string text) => RestoreOrNull(vault, text, RestoreAs.Text) ?? text;

    private static string? RestoreOrNull(ConversationVault vault, string text, RestoreAs form) => TextRestorer.RestoreWhole(vault, text, form, out _);

    private static string Strings(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => element.GetString()!,
        JsonValueKind.Array => string.Concat(element.EnumerateArray().Select(Strings)),
        JsonValueKind.Object => string.Concat(element.EnumerateObject().Select(property => Strings(property.Value))),
        _ => "",
    };
}
