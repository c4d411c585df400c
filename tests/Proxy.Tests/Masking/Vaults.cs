using Dlp.Proxy.Masking;

namespace Dlp.Proxy.Tests.Masking;

/// <summary>Stores with a fixed key, so that failures repeat.</summary>
internal static class Vaults
{
    public static PlaceholderKey Key { get; } = new(Enumerable.Range(1, 32).Select(i => (byte)i).ToArray());

    public static VaultStore Store(VaultOptions? options = null, TimeProvider? time = null) => new(options ?? new VaultOptions(), Key, time ?? new ManualTime());

    public static ConversationVault New() => Store().Open("alice", "openai", "c1");
}
