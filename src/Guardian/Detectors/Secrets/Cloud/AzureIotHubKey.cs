using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Cloud;

/// <summary>256 random bits in base64 with the signature <c>AIoT</c>; older ones behind their name.</summary>
internal static class AzureIotHubKey
{
    public static SecretService Service { get; } = new(
        "AZURE_IOT_HUB_KEY", "Azure IoT Hub device key", "Azure IoT Hub デバイスキー", "Microsoft Learn, Control access to IoT Hub with shared access signatures",
        TokenFormat.Of("{base64:33}AIoT{base64:6}="),
        TokenFormat.Behind("{base64:43}=", "iothub", "iot hub", "azure-devices"));
}
