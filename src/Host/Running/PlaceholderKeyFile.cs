using Dlp.Proxy.Masking;

namespace Dlp.Host.Running;

/// <summary>Keeps the key that placeholders are derived from, so that a conversation keeps its placeholders over a restart.</summary>
internal static class PlaceholderKeyFile
{
    /// <summary>Reads the key, or makes one with mode 0600; null with the reason when neither works.</summary>
    public static PlaceholderKey? Open(string path, out string problem) =>
        SecretKeyFile.Open(path, PlaceholderKey.Bytes, "Restore it from a backup, or delete it: conversations under way then get new placeholders.", mayCreate: true, out problem) is { } key
            ? new PlaceholderKey(key)
            : null;
}
