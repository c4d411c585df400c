using System.Text;
using Dlp.Policy.Words;
using Dlp.Proxy.Apps;

namespace Dlp.Proxy.Tests.Apps;

public sealed class AppAdapterSetTests
{
    [Theory]
    [InlineData("openai", "/v1/chat/completions", """{"messages":[]}""", "openai")]
    [InlineData("azure-openai", "/openai/deployments/d/chat/completions", """{"messages":[{"role":"user","content":"x y"}]}""", "openai")]
    [InlineData("", "/inference/v1/chat/completions", """{"messages":[{"role":"user","content":"x y"}]}""", "openai")]
    [InlineData("generic-json", "/api/v1/responses", """{"input":"x y"}""", "openai")]
    [InlineData("openai", "/v1/messages", """{"messages":[{"role":"user","content":"x y"}]}""", "anthropic")]
    [InlineData("anthropic", "/v1/messages?beta=true", """{"messages":[]}""", "generic-json")]
    [InlineData("chatgpt-web", "/backend-anon/f/conversation", """{"action":"next","messages":[]}""", "chatgpt-web")]
    [InlineData("openai", "/v1/chat/completions", """{"changed":"format"}""", "generic-json")]
    [InlineData("openai", "/v1/brand-new", """{"a":"b c"}""", "generic-json")]
    [InlineData("claude-web", "/api/organizations/o/chat_conversations/c/completion", """{"prompt":"x y"}""", "generic-json")]
    public void Request_IsReadByWhoKnowsItsShape(string catalogue, string path, string body, string adapter)
    {
        var (chosen, reading) = TestRequests.Read(catalogue, path, body);
        Assert.Equal(adapter, chosen.Name);
        Assert.True(reading.IsMine);
    }

    [Fact]
    public void UnknownShapes_AreCountedAndStillInspected()
    {
        var counted = new List<(string, string)>();
        var set = AppAdapterSet.Create((string _, in AnswerShape _, Dlp.Proxy.Masking.ConversationVault _) => null, (adapter, reason) => counted.Add((adapter, reason)));
        foreach (var (name, path) in new[] { ("openai", "/v1/chat/completions"), ("openai", "/v1/new"), ("gemini-web", "/x") })
        {
            var (_, reading) = set.Read(name, TestRequests.Shape(path), Encoding.UTF8.GetBytes("""{"new_field":{"deep":["my secret"]}}"""));
            Assert.False(reading.Part("my secret").Editable);
            Assert.Equal(Completeness.Complete, reading.Completeness);
        }

        Assert.Equal([("openai", "shape"), ("openai", "path"), ("gemini-web", "adapter")], counted);
    }

    [Fact]
    public void UnknownEndpointOfAKnownService_IsRefusedInItsForm()
    {
        var (adapter, reading) = TestRequests.Read("openai", "/v1/brand-new", """{"a":"b c"}""");
        var refusal = adapter.Refuse(TestRequests.Shape("/v1/brand-new"), reading, new RefusalReason("No.", Guid.Empty));
        Assert.Equal(400, refusal.Status);
        Assert.Equal("content_policy_violation", (string)refusal.Json()["error"]!["code"]!);
    }

    [Fact]
    public void EmptyBody_HasNoText()
    {
        var (_, reading) = TestRequests.Read("openai", "/v1/models", "");
        Assert.Equal(Completeness.Complete, reading.Completeness);
        Assert.Empty(reading.Parts);
    }

    [Theory]
    [InlineData("openai", "/v1/chat/completions")]
    [InlineData("anthropic", "/v1/messages")]
    [InlineData("chatgpt-web", "/backend-api/f/conversation")]
    public void WhatCannotBeTrusted_IsUnscannableNotGeneric(string adapter, string path)
    {
        string[] bodies =
        [
            """{"messages":[{"role":"user","content":"a"}],"messages":[]}""",
            """{"messages":[{"role":"user","content":"a","cont\u0065nt":"b"}]}""",
            """{"messages":[]}{"messages":[{"role":"user","content":"secret"}]}""",
            """{"messages":[],}""",
            """{"messages":[}""",
        ];
        foreach (var body in bodies)
            Assert.Equal(Completeness.Unavailable, TestRequests.Read(adapter, path, body).Reading.Completeness);
        Assert.Equal(Completeness.Unavailable, TestRequests.Read(adapter, path, """{"messages":[],"action":"next"}""", "application/json;charset=utf-16").Reading.Completeness);
        foreach (var encoding in new Encoding[] { Encoding.Unicode, Encoding.BigEndianUnicode, Encoding.UTF32 })
        {
            byte[] body = [.. encoding.GetPreamble(), .. encoding.GetBytes("""{"messages":[]}""")];
            Assert.Equal(Completeness.Unavailable, AppAdapterSet.Default.Read(adapter, TestRequests.Shape(path), body).Reading.Completeness);
        }
    }

    [Fact]
    public void NoBodyEverThrows()
    {
        var random = new Random(5);
        string[] bodies =
        [
            """{"messages":[{"role":"user","content":[{"type":"text","text":"a\ud800"},{"type":"image_url","image_url":{"url":"data:image/png;base64,iVBORw0KGgo="}}]}]}""",
            """{"input":[{"type":"function_call","arguments":"{\"a\":[1,\"b\"]}"},{"encrypted_content":"AAAA"}]}""",
            "--b\r\nContent-Disposition: form-data; name=\"a\"; filename=\"x\"\r\n\r\nv\r\n--b--\r\n",
            "a=%7B%22b%22%3A%22c%22%7D&d=%zz&=;x",
            "[1e999,-1e-999,0.1e28,123456789012345678901234567890]",
            "null", "\"x\"", "{}", "[]", "[[]]", "0", " ", "\0", "{\"\":\"\"}", "\uFEFF", "\uFEFF{}", "{\"a\":\"data:,x\",\"b\":\"data:;base64,\"}",
        ];
        string[] paths = ["/v1/chat/completions", "/v1/responses", "/v1/messages", "/backend-api/f/conversation", "/v1/files", "/", "", "//", "/v1/threads/x/messages", "/%00"];
        string[] types = ["application/json", "", "multipart/form-data; boundary=b", "application/x-www-form-urlencoded", "text/plain; charset=", ";;;=\"", "application/grpc"];
        for (var i = 0; i < 60_000; i++)
        {
            var body = Encoding.UTF8.GetBytes(bodies[i % bodies.Length]);
            for (var flips = random.Next(0, 4); flips > 0; flips--)
                body[random.Next(body.Length)] = (byte)random.Next(256);
            var (_, reading) = AppAdapterSet.Default.Read("openai", TestRequests.Shape(paths[random.Next(paths.Length)], types[random.Next(types.Length)]), body);
            Assert.NotEqual("adapter fault", reading.Reason);
            Assert.All(reading.Parts, part => Assert.NotEmpty(part.Text));
        }
    }

    [Fact]
    public void Query_IsReadLikeAForm()
    {
        var parts = QueryReading.Parts("api-version=2024&q=my%20secret+text&tok%40en=4111%201111&x={\"a\":\"in%6Eer\"}&empty=&flag");
        Assert.Equal(["api-version", "2024", "my secret text", "tok@en", "4111 1111", "inner", "empty", "flag"], parts.Select(part => part.Text).Where(text => text.Length > 1));
        Assert.All(parts, part => Assert.False(part.Editable));
        Assert.All(parts, part => Assert.StartsWith("query", part.Pointer, StringComparison.Ordinal));
        Assert.Empty(QueryReading.Parts(""));
    }
}
