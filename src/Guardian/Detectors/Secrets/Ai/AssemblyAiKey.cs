using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Ai;

/// <summary>32 hexadecimal digits behind their name.</summary>
internal static class AssemblyAiKey
{
    public static SecretService Service { get; } = new(
        "ASSEMBLYAI_API_KEY", "AssemblyAI API key", "AssemblyAI API キー", "AssemblyAI docs, Authentication",
        TokenFormat.Behind("{lhex:32}", "assemblyai", "assembly_ai"));
}
