using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace Dlp.DemoOrigin.Tests;

public sealed class EchoModelTests
{
    private readonly EchoModel _model = new(new DemoOptions());

    [Fact]
    public void Pieces_JoinToTheTextAndNeverSplitAPair()
    {
        for (int length = 0; length < 60; length++)
        {
            string text = string.Concat(Enumerable.Repeat("a😀", length));
            string[] pieces = [.. _model.Pieces(new DefaultHttpContext().Request, text)];

            Assert.Equal(text, string.Concat(pieces));
            Assert.All(pieces, piece => Assert.False(char.IsLowSurrogate(piece[0]) || char.IsHighSurrogate(piece[^1])));
        }
    }

    [Fact]
    public void PiecesOfTextsOfDifferentLength_CutAPlaceholderAtEveryPlace()
    {
        // What a proxy must survive: over texts of ten lengths, each inner place of a placeholder is a cut at least once.
        const string Placeholder = "PHONE_AB12";
        var cuts = new HashSet<int>();
        for (int padding = 0; padding < 40; padding++)
        {
            string text = new string('.', padding) + Placeholder + "!";
            int place = 0;
            foreach (string piece in _model.Pieces(new DefaultHttpContext().Request, text))
            {
                place += piece.Length;
                _ = cuts.Add(place - padding);
            }
        }

        Assert.Superset(Enumerable.Range(1, Placeholder.Length - 1).ToHashSet(), cuts);
    }

    [Fact]
    public void ChunkHeader_SetsTheLength()
    {
        var request = new DefaultHttpContext().Request;
        request.Headers["X-Demo-Chunk"] = "2";

        Assert.Equal(["ab", "cd", "e"], _model.Pieces(request, "abcde"));
    }

    [Theory]
    [InlineData("""{"properties":{"n":{"type":"integer"},"q":{"type":"string"}}}""", "q")]
    [InlineData("""{"properties":{"n":{"type":["string","null"]}}}""", "text")]
    [InlineData("""{"properties":[]}""", "text")]
    [InlineData("null", "text")]
    public void ToolArguments_UseTheFirstStringProperty(string schema, string field) =>
        Assert.Equal("x", (string?)EchoModel.ToolArguments(JsonNode.Parse(schema), "x")[field]);
}
