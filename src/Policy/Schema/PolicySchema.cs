namespace Dlp.Policy.Schema;

/// <summary>The published JSON schema (draft 2020-12) of the policy document, for editors and for <c>dlp policy schema</c>.</summary>
public static class PolicySchema
{
    /// <summary>The schema's text.</summary>
    public static string Json { get; } = Load();

    private static string Load()
    {
        using var stream = typeof(PolicySchema).Assembly.GetManifestResourceStream("Dlp.Policy.Schema.policy.schema.json")
            ?? throw new InvalidOperationException("The assembly was built without its schema.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
