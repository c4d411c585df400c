using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Ai;

/// <summary>Keys of Azure OpenAI and Azure AI services: 84 letters and digits with <c>JQQJ99</c> and <c>ACOG</c>; older ones of 32 hexadecimal digits behind their name.</summary>
internal static class AzureOpenAiKey
{
    public static SecretService Service { get; } = new(
        "AZURE_OPENAI_KEY", "Azure OpenAI API key", "Azure OpenAI API キー", "Microsoft Learn, Azure OpenAI REST API, authentication",
        TokenFormat.Of("{base62:52}JQQJ99{base62:18}ACOG{base62:4}"),
        TokenFormat.Behind("{lhex:32}", "azure_openai", "openai.azure.com", "cognitiveservices.azure.com", "cognitive_services", "azure_ai"));
}
