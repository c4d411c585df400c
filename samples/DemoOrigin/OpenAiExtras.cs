using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Dlp.DemoOrigin;

/// <summary>OpenAI's models, embeddings and files, and its form of an error.</summary>
internal static class OpenAiExtras
{
    private static readonly string[] Models = ["demo", "demo-large", "demo-embedding"];

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/v1/models", context => Wire.WriteJsonAsync(context, new JsonObject { ["object"] = "list", ["data"] = new JsonArray([.. Models.Select(Describe)]) }));
        app.MapGet("/v1/models/{id}", (HttpContext context, string id) => Wire.WriteJsonAsync(context, Describe(id)));
        app.MapPost("/v1/embeddings", EmbedAsync);
        app.MapPost("/v1/files", UploadAsync);
    }

    public static Task RefuseAsync(HttpContext context, int status, string message) => Wire.WriteJsonAsync(
        context,
        new JsonObject { ["error"] = new JsonObject { ["message"] = message, ["type"] = "invalid_request_error", ["param"] = null, ["code"] = null } },
        status);

    private static JsonObject Describe(string id) => new() { ["id"] = id, ["object"] = "model", ["created"] = 1_700_000_000, ["owned_by"] = "demo-origin" };

    private static async Task EmbedAsync(HttpContext context)
    {
        var body = await Wire.ReadObjectAsync(context);
        if (body?["input"] is not { } input)
        {
            await RefuseAsync(context, StatusCodes.Status400BadRequest, "Expected a JSON object with 'input'");
            return;
        }

        JsonNode?[] inputs = input is JsonArray array && array.FirstOrDefault() is not JsonValue { } first ? [.. array] : input is JsonArray texts && Wire.Text(texts.FirstOrDefault()) is not null ? [.. texts] : [input];
        int dimensions = body["dimensions"] is JsonValue value && value.TryGetValue(out int number) && number is > 0 and <= 4096 ? number : 64;
        bool base64 = Wire.Text(body["encoding_format"]) == "base64";
        var data = new JsonArray();
        for (int i = 0; i < inputs.Length; i++)
        {
            float[] vector = Vector(inputs[i]?.ToJsonString() ?? "", dimensions);
            byte[] bytes = new byte[vector.Length * sizeof(float)];
            Buffer.BlockCopy(vector, 0, bytes, 0, bytes.Length);
            data.Add(new JsonObject
            {
                ["object"] = "embedding",
                ["index"] = i,
                ["embedding"] = base64 ? Convert.ToBase64String(bytes) : new JsonArray([.. vector.Select(element => JsonValue.Create(element))]),
            });
        }

        int tokens = inputs.Sum(text => EchoModel.Tokens(Wire.Text(text) ?? ""));
        await Wire.WriteJsonAsync(context, new JsonObject
        {
            ["object"] = "list",
            ["data"] = data,
            ["model"] = Wire.Text(body["model"]) ?? "demo-embedding",
            ["usage"] = new JsonObject { ["prompt_tokens"] = tokens, ["total_tokens"] = tokens },
        });
    }

    private static async Task UploadAsync(HttpContext context)
    {
        if (!context.Request.HasFormContentType || (await context.Request.ReadFormAsync(context.RequestAborted)).Files.GetFile("file") is not { } file)
        {
            await RefuseAsync(context, StatusCodes.Status400BadRequest, "Expected multipart/form-data with 'file'");
            return;
        }

        await Wire.WriteJsonAsync(context, new JsonObject
        {
            ["id"] = "file-demo" + file.Length,
            ["object"] = "file",
            ["bytes"] = file.Length,
            ["created_at"] = Wire.UnixNow,
            ["filename"] = file.FileName,
            ["purpose"] = context.Request.Form["purpose"].FirstOrDefault() ?? "user_data",
            ["status"] = "processed",
        });
    }

    /// <summary>A unit vector that depends on the text alone.</summary>
    private static float[] Vector(string text, int dimensions)
    {
        byte[] seed = SHA256.HashData(Encoding.UTF8.GetBytes(text));
        float[] vector = [.. Enumerable.Range(0, dimensions).Select(i => (seed[i % seed.Length] ^ (i * 37 & 0xFF)) - 127.5f)];
        float length = MathF.Sqrt(vector.Sum(element => element * element));
        return [.. vector.Select(element => element / length)];
    }
}
