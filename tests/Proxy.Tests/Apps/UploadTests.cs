using System.Text;
using Dlp.Policy.Words;
using Dlp.Proxy.Apps;

namespace Dlp.Proxy.Tests.Apps;

public sealed class UploadTests
{
    private const string Type = "multipart/form-data; boundary=XX";

    [Fact]
    public void FieldsNamesAndFiles_AreParts()
    {
        var reading = Multipart(
            "--XX\r\nContent-Disposition: form-data; name=\"purpose\"\r\n\r\nmy purpose\r\n"
            + "--XX\r\nContent-Disposition: form-data; name=\"file\"; filename=\"payroll 2026.csv\"; filename*=UTF-8''%E7%B5%A6%E4%B8%8E.csv\r\nContent-Type: application/octet-stream\r\n\r\nname,card\nTaro,4111 1111\n\r\n"
            + "--XX\r\nContent-Disposition: form-data; name=\"data\"\r\nContent-Type: application/json\r\n\r\n{\"inputs\":\"a \\u0073ecret\",\"deep\":\"{\\\"x\\\":\\\"inner one\\\"}\"}\r\n--XX--\r\n");
        Assert.Equal(Completeness.Complete, reading.Completeness);
        foreach (var text in new[] { "my purpose", "payroll 2026.csv", "UTF-8''給与.csv", "name,card\nTaro,4111 1111\n", "a secret", "inner one" })
            Assert.False(reading.Part(text).Editable);
        Assert.Equal(TextRole.File, reading.Part("payroll 2026.csv").Role);
    }

    [Fact]
    public void JsonLines_AreReadLineByLine() =>
        Assert.False(Multipart(
            "--XX\r\nContent-Disposition: form-data; name=\"file\"; filename=\"b.jsonl\"\r\n\r\n{\"body\":{\"messages\":[{\"content\":\"line one\"}]}}\n{\"body\":\"line \\u0074wo\"}\r\n--XX--").Part("line two").Editable);

    [Fact]
    public void OtherEncodings_AreReadAndBinaryIsPartial()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        Assert.Equal("口座番号,山田太郎", MultipartFile(Encoding.GetEncoding(932).GetBytes("口座番号,山田太郎")).Part("口座番号,山田太郎").Text);
        Assert.Equal("山田 secret", MultipartFile([0xFF, 0xFE, .. Encoding.Unicode.GetBytes("山田 secret")]).Part("山田 secret").Text);
        Assert.Equal("plain ascii", MultipartFile(Encoding.BigEndianUnicode.GetBytes("plain ascii")).Part("plain ascii").Text);
        Assert.Equal((Completeness.Partial, "file:pdf"), Facts(MultipartFile([.. "%PDF-1.7\n"u8, 0, 1, 2, 3])));
        Assert.Equal((Completeness.Partial, "file:zip"), Facts(MultipartFile([0x50, 0x4B, 3, 4, 0, 0, 9])));
        Assert.Equal((Completeness.Partial, "file:binary"), Facts(MultipartFile([0, 1, 2, 3, 4])));
        Assert.Equal((Completeness.Complete, ""), Facts(MultipartFile([])));
    }

    [Theory]
    [InlineData("multipart/form-data", "boundary count")]
    [InlineData("multipart/form-data; boundary=XX; boundary=YY", "boundary count")]
    [InlineData("multipart/form-data; boundary*=UTF-8''XX; boundary=XX", "boundary count")]
    [InlineData("multipart/form-data; boundary=", "boundary")]
    [InlineData("multipart/form-data; boundary=\"X\\X\"", "boundary")]
    [InlineData("multipart/form-data; boundary=X\tX", "boundary")]
    [InlineData("multipart/mixed; boundary=XX", "subtype")]
    [InlineData("multipart/form-data; boundary=YY", "preamble")]
    public void AmbiguousContentType_IsUnscannable(string type, string reason) =>
        AssertUnscannable(reason, AppAdapterSet.Default.Read("openai", TestRequests.Shape("/v1/files", type), Encoding.UTF8.GetBytes(Field("secret"))).Reading);

    [Fact]
    public void OverlongBoundary_IsUnscannable() =>
        AssertUnscannable("boundary", AppAdapterSet.Default.Read("", TestRequests.Shape("/x", "multipart/form-data; boundary=" + new string('a', 10_000)), new byte[] { 45 }).Reading);

    [Fact]
    public void QuotedBoundary_IsRead() =>
        Assert.False(AppAdapterSet.Default.Read("", TestRequests.Shape("/x", "multipart/form-data; boundary=\"XX\""), Encoding.UTF8.GetBytes(Field("a value"))).Reading.Part("a value").Editable);

    public static TheoryData<string, string> Tricks => new()
    {
        { "preamble", "secret preamble\r\n" + Field("x") },
        { "preamble", "\r\n" + Field("x") },
        { "epilogue", Field("x") + "secret epilogue" },
        { "epilogue", Field("x") + "\r\n" + Field("y") },
        { "no end", Field("x")[..^6] },
        { "no end", "--XX\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nsecret" },
        { "delimiter", Field("x").Replace("\r\n", "\n", StringComparison.Ordinal) },
        { "delimiter", Field("x\n--XX\nContent-Disposition: form-data; name=\"b\"\n\nsecret") },
        { "delimiter", Field("x\r\n--XX \r\nContent-Disposition: form-data; name=\"b\"\r\n\r\nsecret") },
        { "delimiter", Field("x\r\n--XXY\r\nsecret") },
        { "head line", Head("Content-Disposition: form-data;\r\n name=\"a\"") },
        { "head line", Head("Content-Disposition : form-data; name=\"a\"") },
        { "head twice", Head("Content-Disposition: form-data; name=\"a\"\r\nContent-Disposition: form-data; name=\"b\"") },
        { "head twice", Head("Content-Disposition: form-data; name=\"a\"\r\nContent-Type: text/plain\r\nContent-Type: image/png") },
        { "disposition parameter twice", Head("Content-Disposition: form-data; name=\"a\"; name=\"b\"") },
        { "disposition parameter twice", Head("Content-Disposition: form-data; name=\"a\"; filename=\"b\"; filename=\"c\"") },
        { "disposition parameter", Head("Content-Disposition: form-data; name=\"a\"; size=1") },
        { "disposition", Head("Content-Disposition: attachment; name=\"a\"") },
        { "disposition", Head("Content-Type: text/plain") },
        { "no name", Head("Content-Disposition: form-data") },
        { "nested", Head("Content-Disposition: form-data; name=\"a\"\r\nContent-Type: multipart/mixed; boundary=Y") },
        { "transfer encoding", Head("Content-Disposition: form-data; name=\"a\"\r\nContent-Transfer-Encoding: base64") },
        { "charset field", Head("Content-Disposition: form-data; name=\"_charset_\"") },
        { "head", "--XX\r\nContent-Disposition: form-data; name=\"a\"; x=\"" + new string('a', 20_000) + "\"\r\n\r\nv\r\n--XX--" },
        { "head", "--XX\r\nContent-Disposition: form-data; name=\"a\"\r\n--XX--\r\n\r\n" },
        { "too many parts", string.Concat(Enumerable.Repeat("--XX\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nv\r\n", 2000)) + "--XX--" },
    };

    [Theory]
    [MemberData(nameof(Tricks))]
    public void Tricks_AreUnscannable(string reason, string body) => AssertUnscannable(reason, Multipart(body));

    [Fact]
    public void SecretInAnyPartOfTheHead_IsInspected()
    {
        var reading = Multipart("--XX\r\nContent-Disposition: form-data; name=\"4111 1111\"\r\nX-Note: a secret\r\n\r\nv v\r\n--XX--");
        Assert.Equal(["4111 1111", "X-Note: a secret", "v v"], reading.Parts.Select(part => part.Text));
    }

    [Theory]
    [InlineData("application/x-www-form-urlencoded", "f.req=%5Bnull%2C%22%5B%5B%5C%22my%20secret%5C%22%5D%5D%22%5D&at=tok", "my secret")]
    [InlineData("text/plain", """{"a":"\u0073ecret one"}""", "secret one")]
    [InlineData("", """{"a":"secret one"}""", "secret one")]
    [InlineData("application/x-www-form-urlencoded", """{"a":"secret one"}""", "secret one")]
    [InlineData("application/vnd.api+json", """["secret one"]""", "secret one")]
    [InlineData("image/png", "secret=%73ecret+one", "secret one")]
    [InlineData("application/x-ndjson", "{\"a\":\"x y\"}\n{\"b\":\"secret \\u006fne\"}\n", "secret one")]
    [InlineData("application/json", "{\"a\":\"x y\"}\r\n{\"b\":\"secret \\u006fne\"}", "secret one")]
    [InlineData("application/graphql", "query { secret one }", "query { secret one }")]
    [InlineData("application/json", """{"query":"mutation","variables":{"t":"secret one"}}""", "secret one")]
    [InlineData("application/json", """{"payload":"{\"a\":\"{\\\"b\\\":\\\"secret one\\\"}\"}"}""", "secret one")]
    [InlineData("application/octet-stream", "secret text", "secret text")]
    [InlineData("text/plain", "AKIAIOSFODNN/EXAMPLE=", "AKIAIOSFODNN/EXAMPLE")]
    [InlineData("text/plain", "mysecret=", "mysecret")]
    [InlineData("application/x-www-form-urlencoded", "a=one;two&b", "one;two")]
    public void UnknownFormat_IsReadByWhatItIs(string type, string body, string text)
    {
        var reading = TestRequests.Read("generic-json", "/unknown", body, type).Reading;
        Assert.Equal(Completeness.Complete, reading.Completeness);
        Assert.False(reading.Part(text).Editable);
    }

    [Theory]
    [InlineData("application/json", "{\"a\":1,}", "json:malformed")]
    [InlineData("application/json", "{\"a\":1,\"a\":2}", "json:duplicate key")]
    [InlineData("text/plain", "{\"a\":\"x\",\"a\":\"y\"}", "json:duplicate key")]
    [InlineData("text/plain; charset=utf-7", "+AHM-ecret", "charset:label")]
    [InlineData("application/json; charset=utf-8; charset=utf-16", "{\"a\":\"b\"}", "charset:label")]
    [InlineData("application/json; charset=utf-16", "{\"a\":\"b\"}", "charset:label")]
    [InlineData("application/grpc", "\0\0\0\0\u0005secret", "format:binary")]
    [InlineData("application/octet-stream", "%PDF-1.4\n\0\0", "format:pdf")]
    public void WhatCannotBeRead_IsUnscannable(string type, string body, string reason)
    {
        var reading = TestRequests.Read("generic-json", "/unknown", body, type).Reading;
        Assert.Equal((Completeness.Unavailable, reason), (reading.Completeness, reading.Reason));
    }

    [Fact]
    public void DangerousMaskUnknownFormats_MakesPromptKeysEditable()
    {
        var set = AppAdapterSet.Create((string _, in AnswerShape _, Dlp.Proxy.Masking.ConversationVault _) => null, dangerousMaskUnknownFormats: true);
        const string Body = """{"id":"x 1","deep":[{"prompt":"my secret","other":"my other"}]}""";
        var reading = set.Read("generic-json", TestRequests.Shape("/x"), Encoding.UTF8.GetBytes(Body)).Reading;
        Assert.True(reading.Part("my secret").Editable);
        Assert.False(reading.Part("my other").Editable);
        Assert.Equal(Body.Replace("secret", "TAG_1", StringComparison.Ordinal), reading.Mask("secret", "TAG_1"));
    }

    private static string Field(string value) => $"--XX\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n{value}\r\n--XX--\r\n";

    private static string Head(string head) => $"--XX\r\n{head}\r\n\r\nv\r\n--XX--\r\n";

    private static PromptReading Multipart(string body) => AppAdapterSet.Default.Read("openai", TestRequests.Shape("/v1/files", Type), Encoding.UTF8.GetBytes(body)).Reading;

    private static PromptReading MultipartFile(byte[] content) => AppAdapterSet.Default.Read("openai", TestRequests.Shape("/v1/files", Type),
        (byte[])[.. "--XX\r\nContent-Disposition: form-data; name=\"file\"; filename=\"f.bin\"\r\n\r\n"u8, .. content, .. "\r\n--XX--\r\n"u8]).Reading;

    private static (Completeness, string) Facts(PromptReading reading) => (reading.Completeness, reading.Reason);

    private static void AssertUnscannable(string reason, PromptReading reading)
    {
        Assert.Equal((Completeness.Unavailable, "multipart:" + reason), (reading.Completeness, reading.Reason));
        Assert.Empty(reading.Parts);
    }
}
